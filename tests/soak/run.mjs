#!/usr/bin/env node
// Half an hour in which everything goes on at once: the tenant changes, Graph fails now and then, two of three instances
// are killed in turn, PostgreSQL is restarted three times. In the end the picture must be the truth.
//   npm run soak -- [--minutes 30] [--seed 1]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { memoryOf } from '../bench/processes.mjs';
import { botOf } from '../torture/bot.mjs';
import { chanceOf } from '../torture/chance.mjs';
import { startConnector } from '../torture/connector.mjs';
import { toEnd } from '../torture/ends.mjs';
import { startTenant } from '../torture/tenant.mjs';
import { pause, until } from '../torture/wait.mjs';
import { changesOf } from './changes.mjs';
import { startPostgres } from './postgres.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string', default: path.resolve(import.meta.dirname, '../../dist') },
  },
});
const minutes = Number(values.minutes);
const chance = chanceOf(Number(values.seed));
const killEveryMs = 20_000;
const ports = { tenant: 5501, bots: [5502, 5503, 5504], postgres: 5505 };
const faults =
  '429:0.02,429-silent:0.01,batch429:0.02,500:0.01,503:0.01,504:0.01,cut:0.01,delta410:0.02,dup-notify:0.1,lose-notify:0.1';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'soak-'));
fs.chmodSync(dir, 0o755);
const postgres = startPostgres(dir, ports.postgres);
const stopPostgres = toEnd(async () => postgres.stop());
const connector = await startConnector(chance);
const tenant = await startTenant({
  dist: values.dist,
  dir,
  port: ports.tenant,
  files: Math.ceil(minutes * 5) + 10,
  env: { DEMO_FAULTS: faults, DEMO_REPORT_LAG_MS: '0' },
});
const stopTenant = toEnd(async () => tenant.stop());
const bots = ports.bots.map((port, n) =>
  botOf({
    dist: values.dist,
    port,
    tenantUrl: tenant.url,
    serviceUrl: connector.url,
    env: { DATABASE_URL: postgres.url, DATA_DIR: path.join(dir, `bot-${n}`), MFA_GRACE_HOURS: '0' },
  }),
);
const stopBots = toEnd(async () => Promise.all(bots.map((bot) => (bot.isAlive() ? bot.kill() : undefined))));
const [lasting, ...killed] = bots;
const channel = '19:soak@thread.tacv2';
lasting.spawn();
await lasting.ready();
for (const bot of killed) bot.spawn();
await until(() => lasting.say('admin', 'send alerts here', channel), 60_000, 500);
await lasting.firstReadDone();

const { links, one } = changesOf({ tenant, chance, files: tenant.files });
const begun = Date.now();
const endsAt = begun + minutes * 60_000;
const isOn = () => Date.now() < endsAt;
const memory = [];
let [kills, restarts, changes] = [0, 0, 0];

const going = [
  async () => {
    while (isOn()) {
      await one();
      changes += 1;
      await pause(chance.between(500, 3000));
    }
  },
  async () => {
    while (isOn()) {
      await pause(killEveryMs);
      const bot = killed[kills % killed.length];
      await bot.kill();
      bot.spawn();
      kills += 1;
    }
  },
  async () => {
    for (const share of [0.25, 0.5, 0.75]) {
      await pause(Math.max(0, begun + share * minutes * 60_000 - Date.now()));
      postgres.restart(share === 0.5 ? 'immediate' : 'fast');
      restarts += 1;
    }
  },
  async () => {
    while (isOn()) {
      memory.push({ at: Date.now(), mb: memoryOf(lasting.pid()).now });
      await pause(5000);
    }
  },
];
await Promise.all(going.map((work) => work()));

/** What differs between the tenant, the store and Teams. */
async function wrongs() {
  const truth = await tenant.truth();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    const read = async (text) => (await client.query(text)).rows;
    const stored = new Set(
      (await read(`select drive_id, item_id, id from sharing_links where scope = 'anonymous'`)).map(
        ({ drive_id, item_id, id }) => `${drive_id} ${item_id} ${id}`,
      ),
    );
    const real = truth.anonymousLinks.map((link) => `${link.driveId} ${link.itemId} ${link.permissionId}`);
    const [{ due }] = await read(
      `select count(*)::int as due from deliveries where wanted > shown and gave_up is null`,
    );
    const missing = real.filter((link) => !stored.has(link));
    const cards = links.flatMap(({ tag, want }) => {
      const shown = connector.cardsOf(channel, tag).at(-1)?.states.at(-1)?.state;
      // What came and went before anybody could tell of it has no card.
      const isUntold = shown === undefined && want === 'Fixed';
      return shown === want || isUntold ? [] : [`${tag} shows ${shown}, is ${want}`];
    });
    return [
      ...(missing.length > 0 ? [`${missing.length} links are not in the store`] : []),
      ...(stored.size > real.length ? [`${stored.size - real.length} links of the store are gone`] : []),
      ...(due > 0 ? [`${due} cards wait`] : []),
      ...cards,
    ];
  } finally {
    await client.end();
  }
}
/** What the store and Teams know of links whose card is wrong in the end. */
async function explain() {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  for (const { tag, linkId } of links.filter((link) => wrong.some((text) => text.startsWith(`${link.tag} `)))) {
    const rows = async (text) => (await client.query(text, [`%${linkId}%`])).rows;
    console.log(tag, linkId);
    for (const row of [
      ...(await rows(`select key, state, to_jsonb(findings) as all from findings where key like $1`)),
      ...(await rows(`select to_jsonb(deliveries) as delivery from deliveries where subject_id like $1`)),
      ...(await rows(`select to_jsonb(finding_events) as event from finding_events where key like $1 order by seq`)),
    ])
      console.log('  ', JSON.stringify(row));
    for (const { activityId, states } of connector.cardsOf(channel, tag))
      for (const { at, state } of states) console.log('  ', activityId, new Date(at).toISOString(), state);
  }
  await client.end();
}
let wrong = [];
const isTrue = async () => {
  wrong = await wrongs();
  return wrong.length === 0;
};
await until(isTrue, 240_000, 2000);
const verdict = await lasting.operate('verify');
const doubles = links.filter(({ tag }) => connector.cardsOf(channel, tag).length > 1).length;
const since = (fromMs, toMs) => memory.filter(({ at }) => at >= fromMs && at < toMs).map(({ mb }) => mb);
const mean = (list) => list.reduce((all, one) => all + one, 0) / Math.max(1, list.length);
const third = (endsAt - begun) / 3;
const [middle, last] = [since(begun + third, begun + 2 * third), since(begun + 2 * third, endsAt)].map(mean);

console.log(
  `${minutes} minutes: ${changes} changes, ${links.length} links, ${kills} kills, ${restarts} restarts of PostgreSQL`,
);
console.log(`wrong in the end: ${wrong.length}${wrong.length > 0 ? `: ${wrong.slice(0, 8).join('; ')}` : ''}`);
console.log(`links with a second card: ${doubles} (a kill between Teams taking a card and our noting it)`);
console.log(verdict.out.trim());
console.log(
  `memory of the instance that lived: ${middle.toFixed(0)} MB in the middle third, ${last.toFixed(0)} MB in the last`,
);
// One that is started while the database is away says so and ends: whoever keeps it running starts it again.
const ownEnds = lasting.log.filter((line) => line.includes('ended by itself'));
for (const line of ownEnds) console.log(line);
const isGood = wrong.length === 0 && verdict.code === 0 && last < middle * 1.1 && ownEnds.length === 0;
console.log(isGood ? 'held' : 'DID NOT HOLD');
if (wrong.length > 0) await explain();
if (!isGood) for (const line of lasting.log.slice(-10)) console.log(line.slice(0, 400));
await stopBots();
await stopTenant();
await stopPostgres();
await connector.close();
fs.rmSync(dir, { recursive: true, force: true });
process.exit(isGood ? 0 : 1);
