#!/usr/bin/env node
// Kills over alerts: bursts, groups, snoozes, acceptances, what comes back; at each named point of reading and telling, and at random.
// node tests/torture/alerts.mjs [--kills 200] [--seed 1] [--engine postgres|pglite]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { botOf } from './bot.mjs';
import { chanceOf } from './chance.mjs';
import { startConnector } from './connector.mjs';
import { newDatabase } from './database.mjs';
import { toEnd } from './ends.mjs';
import { around, atPoint, atRandom, onWrite, startAgain, unhurt } from './hits.mjs';
import { people } from './people.mjs';
import { tallyOf } from './tally.mjs';
import { startTenant } from './tenant.mjs';
import { pause, until } from './wait.mjs';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '5310' },
  },
});
const dist = path.resolve(import.meta.dirname, '../../dist');
const channel = '19:alerts@thread.tacv2';
const policies = '/v1.0/identity/conditionalAccess/policies';
const labels = { open: 'Open', snoozed: 'Snoozed', accepted: 'Accepted', fixed: 'Fixed', pending: 'Open' };
const mostFiles = 150;

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'torture-alerts-'));
const chance = chanceOf(Number(options.seed));
const tally = tallyOf('postgres');
const connector = await startConnector(chance);
const tenant = await startTenant({ dist, dir, port: Number(options.port) + 1, files: mostFiles });
const stopTenant = toEnd(tenant.stop);
const database = await newDatabase('postgres', dir);
const bot = botOf({
  dist,
  port: Number(options.port),
  tenantUrl: tenant.url,
  serviceUrl: connector.url,
  env: database.env,
});
const round = { name: 'alerts', bot, chance, connector, tally, tenant, problems: [], links: [] };
const end = toEnd(async () => {
  if (bot.isAlive()) await bot.kill();
  await database.drop();
});
const files = chance.shuffled(tenant.files);
const standing = () => round.links.filter(({ isGone }) => !isGone);
const any = (list) => list[chance.between(0, list.length)];
const keyOf = ({ driveId, itemId, linkId }) =>
  `sharing.anonymous-link-open:${[driveId, itemId, linkId].map(encodeURIComponent).join('/')}`;

async function share(count) {
  for (const file of files.splice(0, count))
    round.links.push({ ...file, linkId: await tenant.share(file), isGone: false });
}
async function remove() {
  const link = any(standing());
  if (!link) return;
  link.isGone = true;
  await tenant.remove(link).catch(() => undefined);
}
/** The policy that blocks old ways to sign in goes on and off; the tenant is read at once. */
let isBlocked = false;
async function turn() {
  isBlocked = !isBlocked;
  const call = async (method, url, body) => {
    const headers = { authorization: 'Bearer demo-user', 'content-type': 'application/json' };
    const response = await fetch(url, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const text = await response.text();
    return text ? JSON.parse(text) : {};
  };
  const { value } = await call('GET', `${tenant.url}${policies}`);
  for (const { id, conditions } of value)
    if (conditions.clientAppTypes.includes('exchangeActiveSync'))
      await call('PATCH', `${tenant.url}${policies}/${id}`, { state: isBlocked ? 'enabled' : 'disabled' });
  await bot.say('admin', 'scan now');
}
const press = (verb, data) => async () => {
  const link = any(standing());
  if (link) await bot.press('admin', verb, { findingKey: keyOf(link), ...data }, channel);
};
const until30 = () => new Date(Date.now() + 30 * 86_400_000).toISOString();
const deeds = {
  'one link': () => share(1),
  'a burst': () => share(chance.between(6, 10)),
  'removed by hand': remove,
  snooze: press('finding.snooze', { days: 3 }),
  'end of a snooze': press('finding.wake', {}),
  assign: press('finding.assign', { userId: people.lead2.aadObjectId }),
  accept: async () => {
    const link = any(standing());
    const data = { reason: 'a public one', until: until30(), forThing: 'true' };
    if (link) await bot.press('lead', 'finding.accept-risk', { findingKey: keyOf(link), ...data }, channel);
  },
  'group given': async () => {
    const groups = await database.query('select id from finding_groups');
    if (groups.length > 0) await bot.press('admin', 'group.assign', { groupId: any(groups).id, userId: 'me' }, channel);
  },
  'policy turned': turn,
};

bot.spawn();
await bot.ready();
await bot.say('admin', 'send alerts here', channel);
await bot.firstReadDone();

// Each named point where alerts are made and told.
await turn();
for (const [point, deed] of [
  ['after-notified', 'one link'],
  ['after-delta-read', 'a burst'],
  ['after-findings', 'a burst'],
  ['before-post', 'one link'],
  ['after-post', 'a burst'],
])
  await around(round, atPoint(point, deed), deeds[deed]);
/** The reply points are reached when what was fixed comes back, on a card that stands. */
const legacy = async (isOpen) =>
  until(
    async () => {
      const rows = await database.query(
        `select 1 from findings where check_id = 'access.legacy-authentication-allowed' and state not in ('fixed', 'dismissed')`,
      );
      return rows.length > 0 === isOpen;
    },
    150_000,
    500,
  );
const toBe = async (blocked) => {
  if (isBlocked !== blocked) await turn();
  if (!(await legacy(!blocked))) round.problems.push(`the policy was not seen ${blocked ? 'on' : 'off'}`);
};
await toBe(true);
await toBe(false);
for (const point of ['before-reply', 'after-reply']) {
  await toBe(true);
  await around(round, atPoint(point, 'came back'), turn);
}
console.log(`points: ${tally.lastLine()}`);

for (let n = 0; bot.kills.length < Number(options.kills) + 7; n += 1) {
  const names = Object.keys(deeds).filter((name) => files.length > 12 || !/link|burst/.test(name));
  const name = any(names);
  const hit = chance.is(0.4) ? { ...onWrite, name } : atRandom(name, 1200);
  const doing = deeds[name]();
  await hit.strike(round, doing);
  await doing.catch(() => undefined);
  // What was due is taken up as it starts: killed there too, again and again.
  for (let more = chance.between(0, 4); more > 0; more -= 1) {
    bot.spawn();
    await pause(chance.between(200, 6_000));
    await bot.kill();
    tally.random('starting');
  }
  await startAgain(round, unhurt);
  if (n % 25 === 24)
    console.log(`${bot.kills.length} kills, ${round.links.length} links, ${connector.all().length} messages`);
}
await startAgain(round, unhurt);

/** What stands in Teams against the tenant and the store. @returns what is wrong */
async function wrong() {
  const found = [];
  const rows = await database.query(
    `select f.key, f.check_id, f.state, f.is_baseline, d.activity_id, m.group_id,
       (select count(*)::int from deliveries g where g.conversation_id = '${channel}' and g.subject_kind = 'group' and g.subject_id = m.group_id) as groups
     from findings f
     left join deliveries d on d.subject_kind = 'finding' and d.subject_id = f.key and d.conversation_id = '${channel}'
     left join group_members m on m.key = f.key where f.check_id = 'sharing.anonymous-link-open'`,
  );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const last = new Map(connector.all().map((card) => [card.activityId, card.states.at(-1)]));
  for (const link of round.links) {
    const row = byKey.get(keyOf(link));
    if (!row) {
      // Made and removed before anybody looked.
      if (!link.isGone) found.push(`${link.tag}: no finding`);
      continue;
    }
    if (link.isGone !== (row.state === 'fixed'))
      found.push(`${link.tag}: ${link.isGone ? 'gone' : 'stands'}, and is ${row.state}`);
    if (row.is_baseline) continue;
    const cards = (row.activity_id === null ? 0 : 1) + row.groups;
    // Accepted before it was told: covered by what was accepted for its file.
    if (cards !== 1 && !(cards === 0 && (row.state === 'accepted' || row.state === 'fixed')))
      found.push(`${link.tag}: stands on ${cards} cards (${row.state})`);
    const shown = last.get(row.activity_id)?.state;
    if (row.activity_id !== null && shown !== labels[row.state])
      found.push(`${link.tag}: is ${row.state}, its card shows ${shown}`);
  }
  const groups = await database.query(
    `select g.id, d.activity_id, count(*) filter (where f.state = 'fixed')::int as fixed, count(*)::int as total
     from finding_groups g join group_members m on m.group_id = g.id join findings f on f.key = m.key
     join deliveries d on d.subject_kind = 'group' and d.subject_id = g.id and d.conversation_id = '${channel}' group by g.id, d.activity_id`,
  );
  for (const { id, activity_id, fixed, total } of groups) {
    const text = JSON.stringify(last.get(activity_id)?.card ?? {});
    const says = fixed === total ? 'All of them are over' : fixed > 0 ? `${fixed} fixed` : `${total} `;
    if (!text.includes(says)) found.push(`group ${id}: ${fixed} of ${total} are over, and its card does not say so`);
  }
  const due = await database.query(
    `select subject_kind, subject_id, tries, failure from deliveries where wanted > shown and gave_up is null`,
  );
  for (const row of due) found.push(`due: ${JSON.stringify(row)}`);
  const replies = await database.query(`select delivery_id, kind from replies where sent_at is null`);
  for (const row of replies) found.push(`not said: ${JSON.stringify(row)}`);
  return found;
}
let left = [];
await until(
  async () => {
    left = await wrong();
    return left.length === 0;
  },
  120_000,
  500,
);
round.problems.push(...left);
tally.lost += left.length;

/** What stands twice: a message of the same subject; each must be explained by a kill between Teams' acceptance and our noting it. */
const subjectOf = ({ thread, states }) => {
  const text = JSON.stringify(states[0].card);
  if (thread) return `reply ${thread} ${text}`;
  return /"groupId":"[^"]+"/.exec(text)?.[0] ?? /"findingKey":"[^"]+"/.exec(text)?.[0] ?? null;
};
const posts = connector.all().filter((card) => card.conversation === channel && subjectOf(card) !== null);
for (const [subject, some] of Map.groupBy(posts, subjectOf)) {
  some.sort((a, b) => a.acceptedAt - b.acceptedAt);
  for (const [n, post] of some.entries()) {
    const next = some[n + 1];
    if (!next) continue;
    const isKilled = bot.kills.some((at) => at >= post.arrivedAt - 50 && at <= post.acceptedAt + 5_000);
    // A reply of the same words says that it came back once more.
    if (subject.startsWith('reply') && !isKilled) continue;
    tally.doubled += 1;
    if (!isKilled) round.problems.push(`twice without a kill: ${subject.slice(0, 160)}`);
  }
}
const verdict = await bot.operate('verify');
tally.entries += Number(/whole: (\d+) entries/.exec(verdict.out)?.[1] ?? 0);
if (verdict.code !== 0) {
  tally.broken += 1;
  round.problems.push(`verify: ${verdict.out}`);
}
tally.note(round, 0);
console.log(`${round.links.length} links, ${posts.length} messages about them in the channel`);
await end();
stopTenant();
await connector.close();
fs.rmSync(dir, { recursive: true, force: true });
console.log(tally.lastLine());
process.exit(tally.isClean() ? 0 : 1);
