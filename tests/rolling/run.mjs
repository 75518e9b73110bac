#!/usr/bin/env node
// An upgrade of several instances, replaced one by one: an earlier commit of this repository and the present one run side
// by side on one PostgreSQL database, both answer, deliver and fix while the tenant changes; then the earlier one is ended.
//   npm run test:rolling [-- --from COMMIT]
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { botOf } from '../torture/bot.mjs';
import { chanceOf } from '../torture/chance.mjs';
import { button, startConnector } from '../torture/connector.mjs';
import { newDatabase } from '../torture/database.mjs';
import { toEnd } from '../torture/ends.mjs';
import { chatOf } from '../torture/people.mjs';
import { startTenant } from '../torture/tenant.mjs';
import { pause, until } from '../torture/wait.mjs';
import { startBalancer } from './balancer.mjs';
import { buildAt, lastWithEarlierSchema, schemaHere } from './earlier.mjs';

const { values } = parseArgs({ options: { from: { type: 'string' } } });
const newDist = path.resolve(import.meta.dirname, '../../dist');
const channel = '19:rolling@thread.tacv2';
/** The sixth finding of a check within a minute stands in a group's card; here each link is to have its own. */
const linkEveryMs = 13_000;
const patienceMs = 120_000;

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'rolling-'));
const earlier = buildAt(values.from ?? lastWithEarlierSchema(), dir);
console.log(`${earlier.name} (tables of ${earlier.schema}) and the present one (${schemaHere()}) on one database`);

const database = await newDatabase('postgres', dir);
const dropDatabase = toEnd(database.drop);
const connector = await startConnector(chanceOf(1));
const [tenantPort, oldPort, newPort, thirdPort] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
const tenant = await startTenant({ dist: newDist, dir, port: tenantPort, files: 20, env: { DEMO_REPORT_LAG_MS: '0' } });
const stopTenant = toEnd(async () => tenant.stop());
const balanced = new Set([oldPort]);
const balancer = await startBalancer(() => [...balanced]);
const instance = (dist, port) => {
  const env = { ...database.env, DATA_DIR: path.join(dir, String(port)), PUBLIC_URL: balancer.url };
  return botOf({ dist, port, tenantUrl: tenant.url, serviceUrl: connector.url, env });
};
const [old, present] = [instance(earlier.dist, oldPort), instance(newDist, newPort)];
const stopBots = toEnd(() => Promise.all([old, present].map((bot) => bot.isAlive() && bot.kill())));

const links = [];
const wrong = [];
const expect = (isSo, what) => isSo || wrong.push(what);
let isOn = true;
let asking = [old];
const asked = new Map([
  [old, 0],
  [present, 0],
]);
let unanswered = 0;

function freePort() {
  return new Promise((ok) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => ok(port));
    });
  });
}
const stateOf = ({ tag }) => connector.cardsOf(channel, tag).at(-1)?.states.at(-1)?.state;
const cardOf = ({ tag }) => connector.cardsOf(channel, tag).at(-1)?.states.at(-1)?.card;
async function reaches(link, state) {
  const is = await until(() => stateOf(link) === state, patienceMs);
  expect(is, `${link.tag} shows ${stateOf(link)}, not ${state}`);
}
let nextLinkAt = 0;
async function share() {
  await pause(Math.max(0, nextLinkAt - Date.now()));
  nextLinkAt = Date.now() + linkEveryMs;
  const file = tenant.files.pop();
  const link = { ...file, linkId: await tenant.share(file), want: 'Open' };
  links.push(link);
  await reaches(link, 'Open');
  return link;
}
async function ask(bot, link) {
  await bot.press('admin', 'finding.request-fix', button(cardOf(link), 'finding.request-fix') ?? {}, channel);
  await reaches(link, 'Fix asked');
}
async function approve(bot, link) {
  link.want = 'Fixed';
  link.isFixed = true;
  await bot.press('lead', 'approval.approve', button(cardOf(link), 'approval.approve') ?? {}, channel);
}
async function delivered(bot) {
  const text = await (await fetch(`${bot === old ? urlOf(oldPort) : urlOf(newPort)}/metrics`)).text();
  return [...text.matchAll(/^keyholder_deliveries_total\{.*"(?:posted|updated)".*\} (\d+)$/gm)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}
const urlOf = (port) => `http://127.0.0.1:${port}`;

/** People ask all the time, each instance that runs in turn. */
async function questions() {
  for (let n = 0; isOn; n++) {
    const bot = asking[n % asking.length];
    if (await bot.say('staff', 'who is responsible for backups?')) asked.set(bot, asked.get(bot) + 1);
    else unanswered += 1;
    await pause(300);
  }
}
/** And the tenant changes beside the links: people come, policies are switched off and on. */
async function changes() {
  for (let n = 0; isOn; n++) {
    const name = `rolling-${n}`;
    const upn = `${name}@contoso.example`;
    const passwordProfile = { password: 'not-a-secret-1!' };
    const person = { accountEnabled: true, displayName: name, mailNickname: name, userPrincipalName: upn };
    await tenant.graph('POST', '/users', { ...person, passwordProfile });
    const { value } = await tenant.graph('GET', '/identity/conditionalAccess/policies');
    const one = value[n % value.length];
    const state = one.state === 'enabled' ? 'disabled' : 'enabled';
    await tenant.graph('PATCH', `/identity/conditionalAccess/policies/${one.id}`, { state });
    await pause(2000);
  }
}

// 1. The earlier one alone.
old.spawn();
await old.ready();
await until(() => old.say('admin', 'send alerts here', channel), 60_000, 500);
await old.firstReadDone();
const going = [questions(), changes()];
const waiting = await share();
await ask(old, waiting);
const before = await share();
await ask(old, before);
await approve(old, before);
await reaches(before, 'Fixed');

// 2. Side by side: what one begins, the other ends.
present.spawn();
await present.ready();
balanced.add(newPort);
asking = [old, present];
const deliveredBefore = [await delivered(old), await delivered(present)];
await approve(present, waiting);
await reaches(waiting, 'Fixed');
for (const [asks, approves] of [
  [old, present],
  [present, old],
  [old, old],
  [present, present],
]) {
  const link = await share();
  await ask(asks, link);
  await approve(approves, link);
  await reaches(link, 'Fixed');
}
const gone = await share();
gone.want = 'Fixed';
await tenant.remove(gone);
await reaches(gone, 'Fixed');
await share(); // stays
// An earlier one that starts now must not touch the tables of the later one.
const third = instance(earlier.dist, thirdPort);
third.spawn();
const late = await Promise.race([third.ended, third.ready().then((isReady) => ({ isReady }))]);
if (third.isAlive()) await third.kill();
const isRefused = late.code > 0;
const isNewer = earlier.schema !== schemaHere();
expect(isRefused === isNewer, `an earlier one started anew ${isRefused ? 'refused' : 'ran'}`);

// 3. The earlier one is ended, with an approved fix of its own that it may not have made.
const deliveredBeside = [await delivered(old), await delivered(present)].map((n, i) => n - deliveredBefore[i]);
const handed = await share();
await ask(present, handed);
await approve(old, handed);
asking = [present];
balanced.delete(oldPort);
process.kill(old.pid(), 'SIGTERM');
const ending = await old.ended;
expect(ending.code === 0, `the earlier one ended with ${ending.code ?? ending.signal}`);
await reaches(handed, 'Fixed');
const after = await share();
await ask(present, after);
await approve(present, after);
await reaches(after, 'Fixed');
isOn = false;
await Promise.all(going);

/** What differs between the tenant, the store and Teams. */
async function differences() {
  const truth = await tenant.truth();
  const real = truth.anonymousLinks.map((link) => `${link.driveId} ${link.itemId} ${link.permissionId}`);
  const stored = (
    await database.query(`select drive_id, item_id, id from sharing_links where scope = 'anonymous'`)
  ).map(({ drive_id, item_id, id }) => `${drive_id} ${item_id} ${id}`);
  const users = (await database.query(`select display_name as name from users where display_name like 'rolling-%'`))
    .length;
  const [{ due }] = await database.query(
    `select count(*)::int as due from deliveries where wanted > shown and gave_up is null`,
  );
  return [
    ...real.filter((link) => !stored.includes(link)).map(() => 'a link is not in the store'),
    ...stored.filter((link) => !real.includes(link)).map(() => 'a link of the store is gone'),
    ...(users === people ? [] : [`${users} of ${people} new people are in the store`]),
    ...(due > 0 ? [`${due} cards wait`] : []),
    ...links.flatMap((link) =>
      stateOf(link) === link.want ? [] : [`${link.tag} shows ${stateOf(link)}, is ${link.want}`],
    ),
  ];
}
const people = (await tenant.graph('GET', `/users?$select=displayName&$top=999`)).value.filter(({ displayName }) =>
  displayName.startsWith('rolling-'),
).length;
let differs = [];
await until(
  async () => {
    differs = await differences();
    return differs.length === 0;
  },
  patienceMs,
  1000,
);
wrong.push(...differs);
for (const { tag } of links) {
  const count = connector.cardsOf(channel, tag).length;
  expect(count === 1, `${tag} stands on ${count} cards`);
}
for (const link of links.filter(({ isFixed }) => isFixed)) {
  const made = tenant.deletesOf(link).filter((status) => status === 204).length;
  expect(made === 1, `${link.tag} was removed ${made} times`);
}
const answers = connector.all().filter((card) => card.conversation === chatOf('staff')).length;
const questionsAsked = asked.get(old) + asked.get(present);
expect(unanswered === 0, `${unanswered} questions were not answered`);
expect(answers === questionsAsked, `${questionsAsked} questions, ${answers} answers`);
expect(Math.min(...deliveredBeside) > 0, `cards delivered side by side: ${deliveredBeside.join(' and ')}`);
for (const bot of [old, present]) {
  const errors = bot.log.filter((line) => line.includes('"level":"error"'));
  expect(
    errors.length === 0,
    `${errors.length} errors in the log of ${bot === old ? 'the earlier' : 'the present'} one`,
  );
}
const verdict = await present.operate('verify');
expect(verdict.code === 0, verdict.out);

console.log(
  `${links.length} links, each on one card; ${links.filter((one) => one.isFixed).length} fixes, each made once`,
);
console.log(`${people} new people, policies switched as often`);
console.log(`questions answered: ${asked.get(old)} by the earlier one, ${asked.get(present)} by the present one`);
console.log(`cards delivered while both ran: ${deliveredBeside.join(' and ')}`);
console.log(
  `notifications and the like through the balancer: ${balancer.sentTo(oldPort)} and ${balancer.sentTo(newPort)}`,
);
console.log(`an earlier one started anew: ${isRefused ? `refused (${third.log[0]})` : 'ran'}`);
console.log(verdict.out);
for (const one of wrong) console.log(`WRONG: ${one}`);
for (const bot of [old, present]) for (const line of bot.log.slice(-8)) console.log(`log: ${line.slice(0, 300)}`);
console.log(wrong.length === 0 ? 'held' : 'DID NOT HOLD');
await stopBots();
await stopTenant();
await balancer.close();
await connector.close();
await dropDatabase();
fs.rmSync(dir, { recursive: true, force: true });
process.exit(wrong.length === 0 ? 0 : 1);
