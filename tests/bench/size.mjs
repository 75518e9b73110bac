#!/usr/bin/env node
// A large tenant read twice: once in one go, and once by a program that is killed on the way. Both begin at ten in the
// morning, and what both found is judged once more at the same moment of that day: then both must know the same.
//   npm run bench:size -- [--users 100000] [--drives 20000] [--items 1000000] [--kills 5] [--engine postgres]
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { newDatabase } from '../torture/database.mjs';
import { calm, freePort, memoryOf, newDir, startBot, startTenant, tenantOf, verdict } from './processes.mjs';

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '100000' },
    drives: { type: 'string', default: '20000' },
    items: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '5' },
    engine: { type: 'string', default: 'postgres' },
  },
});
const [users, drives, items, kills] = ['users', 'drives', 'items', 'kills'].map((name) => Number(values[name]));
const second = () => new Promise((ok) => setTimeout(ok, 1000));
const dir = newDir();
const morning = new Date().setUTCHours(10, 0, 0, 0);
/** Later than any reading ends, and sooner than mailboxes are read again. */
const judgedAt = morning + 5 * 3_600_000;
const toMorning = () => morning - Date.now();
const tenant = await startTenant(tenantOf({ users, drives, items, clockOffsetMs: toMorning() }));

async function isDone(bot) {
  try {
    const response = await fetch(`${bot.value}/readyz`, { signal: AbortSignal.timeout(10_000) });
    return (await response.json()).firstRead === 'done';
  } catch {
    return false; // busy: asked again
  }
}

const memoryNow = (bot) => memoryOf(bot.pid);

/** Everything that time alone can change is judged at one moment; asked until it says the same twice. */
async function judgedAtOneMoment(bot) {
  await tenant.ask('stopClock', judgedAt);
  await bot.ask('stopClock', judgedAt);
  for (const name of ['objects', 'daily', 'due']) await bot.ask('wake', name);
  for (let before = ''; ; ) {
    await calm(bot);
    const known = await bot.ask('digest');
    if (JSON.stringify(known) === before) return known;
    before = JSON.stringify(known);
    for (let n = 0; n < 20; n += 1) await second(); // on a busy machine a job begins late
  }
}

/** Reads the tenant to its end; the program is killed each time when the next one of `deaths` says so. */
async function readAll(deaths) {
  const store = await newDatabase(values.engine, dir);
  const offsetMs = toMorning();
  await tenant.ask('clock', offsetMs);
  const at = performance.now();
  let startedMb = 0;
  let mostMb = 0;
  const port = freePort(); // stays: subscriptions hold the address
  const start = async () => {
    const bot = await startBot(tenant.value, { env: { ...store.env, BENCH_CLOCK_OFFSET_MS: String(offsetMs) }, port });
    startedMb ||= memoryNow(bot).now;
    return bot;
  };
  let bot = await start();
  const left = [...deaths];
  const reached = [];
  while (!(await isDone(bot))) {
    await second();
    mostMb = Math.max(mostMb, memoryNow(bot).most);
    if (left.length === 0) continue;
    const { read, all } = await bot.ask('progress');
    if (left[0]({ seconds: (performance.now() - at) / 1000, share: all === 0 ? 0 : read / all })) {
      left.shift();
      reached.push(read);
      await bot.kill();
      bot = await start();
    }
  }
  mostMb = Math.max(mostMb, memoryNow(bot).most);
  const seconds = (performance.now() - at) / 1000;
  const requests = (await tenant.ask('asked')).length;
  while ((await bot.ask('unread')) > 0) await second();
  const allSeconds = (performance.now() - at) / 1000;
  await calm(bot);
  mostMb = Math.max(mostMb, memoryNow(bot).most);
  const [known, { all }] = [await judgedAtOneMoment(bot), await bot.ask('progress')];
  const findings = await bot.ask('findings');
  await bot.end();
  await store.drop();
  return { known, findings, seconds, allSeconds, requests, startedMb, mostMb, reached, drives: all };
}

try {
  const whole = await readAll([]);
  console.log(
    `${users} users, ${whole.drives} drives, about ${items} items: read in ${whole.seconds.toFixed(0)} s with ${whole.requests} requests, mailboxes ${(whole.allSeconds - whole.seconds).toFixed(0)} s later; memory ${whole.startedMb.toFixed(0)} MB after the start, ${whole.mostMb.toFixed(0)} MB at most (target ≤ 250 MB more: ${verdict(whole.mostMb - whole.startedMb <= 250)})`,
  );
  for (const [name, said] of Object.entries(whole.known))
    if (name !== 'by check') console.log(`  ${name.padEnd(14)} ${said.split(' ')[0]}`);
  // Two deaths while people and policies are read, the others on the way through the drives.
  const deaths = Array.from({ length: kills }, (_, n) =>
    n < 2 ? ({ seconds }) => seconds >= (whole.seconds * (n + 1)) / 8 : ({ share }) => share >= (n - 1) / kills,
  );
  const killed = await readAll(deaths);
  console.log(
    `killed ${killed.reached.length} times, with ${killed.reached.join(', ')} drives read: ${killed.seconds.toFixed(0)} s, ${killed.requests} requests`,
  );
  const other = Object.keys(whole.known).filter((name) => whole.known[name] !== killed.known[name]);
  for (const name of other)
    console.log(`  ${name} in one go:    ${whole.known[name]}\n  ${name} when killed: ${killed.known[name]}`);
  const [before, after] = [new Set(whole.findings), new Set(killed.findings)];
  for (const line of whole.findings.filter((one) => !after.has(one)).slice(0, 5))
    console.log(`  only in one go:    ${line}`);
  for (const line of killed.findings.filter((one) => !before.has(one)).slice(0, 5))
    console.log(`  only when killed: ${line}`);
  console.log(`the same result: ${verdict(other.length === 0 && killed.reached.length === kills)}`);
  process.exitCode = other.length === 0 ? 0 : 1;
} finally {
  await tenant.end();
  fs.rmSync(dir, { recursive: true, force: true });
}
