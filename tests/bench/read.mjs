#!/usr/bin/env node
// What reading costs: beside plain fetch in the same run, under a quota, in a quiet tenant, and for one new link.
//   npm run bench:read -- [--users 10000] [--drives 400] [--items 40000] [--latency 50] [--rounds 3] [--engine pglite] [--cli FOLDER]
// --cli names a folder outside this project in which @pnp/cli-microsoft365 is installed.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { newDatabase } from '../torture/database.mjs';
import { readByCli } from './cli-reader.mjs';
import {
  calm,
  firstReadDone,
  freePort,
  median,
  memoryOf,
  newDir,
  resetMost,
  startBot,
  startTenant,
  tenantOf,
  verdict,
} from './processes.mjs';
import { readByFetch, readByReaders } from './readers.mjs';

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '10000' },
    drives: { type: 'string', default: '400' },
    items: { type: 'string', default: '40000' },
    latency: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '3' },
    cli: { type: 'string' },
    // pglite (embedded) or postgres (the server of TORTURE_POSTGRES, or the one on this machine)
    engine: { type: 'string', default: 'pglite' },
  },
});
const [users, drives, items, latency, rounds] = ['users', 'drives', 'items', 'latency', 'rounds'].map((name) =>
  Number(values[name]),
);
const load = createRequire(import.meta.url);
load(path.join(import.meta.dirname, '../../dist/config.js'));

async function measured(tenant, read) {
  await tenant.ask('asked');
  const [cpu, at, refusedBefore] = [process.cpuUsage(), performance.now(), await tenant.ask('refused')];
  const rows = await read(tenant.value);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - at) / 1000;
  const refused = (await tenant.ask('refused')) - refusedBefore;
  return { rows, seconds, refused, cpuMs: (user + system) / 1000, requests: (await tenant.ask('asked')).length };
}

/** Both ways take turns on one tenant; the first round warms up and is not counted. */
async function compare(title, options, targets) {
  const tenant = await startTenant({ users, sites: 1, itemsPerSite: 4, itemsPerOneDrive: 2, ...options });
  const ways = [
    { name: 'plain fetch', read: readByFetch, runs: [] },
    { name: 'keyholder', read: readByReaders, runs: [] },
  ];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
        if (options.quotaPerS) await new Promise((ok) => setTimeout(ok, 1200)); // the bucket is full again
        const run = await measured(tenant, way.read);
        if (round > 0) way.runs.push(run);
      }
    }
  } finally {
    await tenant.end();
  }
  const of = (way, field) => median(way.runs.map((run) => run[field]));
  console.log(title);
  for (const way of ways)
    console.log(
      `  ${way.name.padEnd(12)} ${of(way, 'seconds').toFixed(2)} s, ${of(way, 'requests')} requests${options.quotaPerS ? ` (${of(way, 'refused')} refused)` : ''}, ${of(way, 'rows')} rows, processor ${of(way, 'cpuMs').toFixed(0)} ms`,
    );
  const [floor, ours] = ways;
  if (options.quotaPerS && of(floor, 'refused') === 0)
    console.log('  the quota was never reached: this machine is too busy for it, and the ratio says nothing of it');
  const ratio = (field) => of(ours, field) / of(floor, field);
  for (const [field, most] of Object.entries(targets))
    console.log(
      `  ${field.padEnd(12)} ${ratio(field).toFixed(2)}× (target ≤ ${most}×: ${verdict(ratio(field) <= most)})`,
    );
  const lost = of(floor, 'rows') - of(ours, 'rows');
  console.log(`  lost         ${lost} rows (target 0: ${verdict(lost === 0)})`);
}

/** The program at rest after it has read a tenant. */
async function rest(tenant, work) {
  const dataDir = newDir();
  const store = await newDatabase(values.engine, dataDir);
  const bot = await startBot(tenant.value, { env: store.env, port: freePort() });
  try {
    resetMost(bot.pid);
    const at = performance.now();
    await firstReadDone(bot.value);
    return await work(bot, (performance.now() - at) / 1000);
  } finally {
    await bot.end();
    await store.drop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function idleMemory() {
  const tenant = await startTenant({ users: 20, sites: 1, itemsPerSite: 4, itemsPerOneDrive: 2 });
  try {
    return await rest(tenant, async (bot) => {
      await calm(bot);
      return memoryOf(bot.pid).now;
    });
  } finally {
    await tenant.end();
  }
}

async function quietRound(tenant, bot, driveCount) {
  await calm(bot);
  const before = await bot.ask('writes');
  await tenant.ask('asked');
  await bot.ask('wake', 'reconcile');
  const asked = [];
  const deltas = () => asked.filter((one) => /\/root\/delta/.test(one)).length;
  for (let looks = 0; looks < 600 && deltas() < driveCount; looks += 1) {
    await new Promise((ok) => setTimeout(ok, 200));
    asked.push(...(await tenant.ask('asked')));
  }
  await calm(bot);
  const after = await bot.ask('writes');
  const others = new Set(['collections']); // says when the round was
  const written = Object.entries(after).flatMap(([name, versions]) => {
    const known = new Set(before[name]);
    const count = versions.filter((version) => !known.has(version)).length;
    return others.has(name) || count === 0 ? [] : [`${name} ${count}`];
  });
  console.log(
    `quiet tenant: ${deltas()} requests of one resource unit for ${driveCount} drives (target one each: ${verdict(deltas() === driveCount)})`,
  );
  console.log(
    `  rows written ${written.join(', ') || 'none'} (target none but the round's own: ${verdict(written.length === 0)})`,
  );
}

async function newLinks(tenant, bot, times = 5) {
  const call = async (method, at, body) => {
    const response = await fetch(`${tenant.value}/v1.0${at}`, {
      method,
      headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return response.json();
  };
  const { value: sites } = await call('GET', '/sites?$top=1');
  const library = await call('GET', `/sites/${sites[0].id}/drive`);
  const { value: files } = await call('GET', `/drives/${library.id}/root/children`);
  const free = files.filter((one) => !one.folder && !one.shared);
  const runs = [];
  for (const file of free.slice(0, times)) {
    await calm(bot);
    const links = await bot.ask('links');
    await tenant.ask('asked');
    const [cpu, at] = [await bot.ask('cpu'), performance.now()];
    await call('POST', `/drives/${library.id}/items/${file.id}/createLink`, { type: 'view', scope: 'anonymous' });
    while ((await bot.ask('links')) === links) await new Promise((ok) => setTimeout(ok, 50));
    const ms = performance.now() - at;
    await new Promise((ok) => setTimeout(ok, 500));
    const after = await bot.ask('cpu');
    const asked = (await tenant.ask('asked')).filter((one) => /drives|batch/.test(one));
    runs.push({ ms, requests: asked.length, cpuMs: (after.user + after.system - cpu.user - cpu.system) / 1000 });
  }
  const of = (field) => median(runs.map((run) => run[field]));
  console.log(
    `one new link: ${of('requests')} requests (target ≤ 3: ${verdict(of('requests') <= 3)}), processor ${of('cpuMs').toFixed(0)} ms, our looking included (target ≤ 50 ms: ${verdict(of('cpuMs') <= 50)}), in the store after ${of('ms').toFixed(0)} ms`,
  );
}

await compare(
  `reading users, registrations, policies, apps of ${users} users at ${latency} ms`,
  { latencyMs: latency },
  { seconds: 1.25, requests: 1.05 },
);
// So many pages that the quota, and not what it holds at the start, decides how long it takes.
await compare(
  `the same of ${users * 5} users under a quota of 15 requests a second`,
  { users: users * 5, latencyMs: latency, quotaPerS: 15 },
  { seconds: 1.15 },
);
if (values.cli) await readByCli(values.cli, { users, latency, rounds });
else console.log('@pnp/cli-microsoft365: not compared, --cli names no folder in which it is installed');

const idleMb = await idleMemory();
const tenant = await startTenant(tenantOf({ users, drives, items }));
try {
  await rest(tenant, async (bot, seconds) => {
    const { most } = memoryOf(bot.pid);
    const { all } = await bot.ask('progress');
    console.log(
      `full read of ${users} users, ${all} drives, about ${items} items: ${seconds.toFixed(1)} s, ${(await tenant.ask('asked')).length} requests`,
    );
    console.log(
      `  memory       ${(most - idleMb).toFixed(0)} MB above the ${idleMb.toFixed(0)} MB of a small tenant at rest (target ≤ 250 MB: ${verdict(most - idleMb <= 250)})`,
    );
    await quietRound(tenant, bot, all);
    await newLinks(tenant, bot);
  });
} finally {
  await tenant.end();
}
