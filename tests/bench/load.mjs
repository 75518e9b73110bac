#!/usr/bin/env node
// Many people asking at once, each in a chat of their own, on one instance and on several behind a stand-in for a load
// balancer: no error, and memory that does not grow.   npm run bench:load -- [--people 200] [--minutes 5] [--instances 1,4]
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { newDatabase } from '../torture/database.mjs';
import { firstReadDone, freePort, memoryOf, newDir, startBot, startTenant, verdict } from './processes.mjs';
import { randomOf, shuffled, startConnector } from './turn-load.mjs';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '5' },
    instances: { type: 'string', default: '1,4' },
  },
});
const [people, minutes] = [values.people, values.minutes].map(Number);
const tenantId = 'dece0000-0000-4000-8000-000000000001';
const { topics } = createRequire(import.meta.url)(
  path.join(import.meta.dirname, '../../dist/knowledge/topics/index.js'),
);
const asks = shuffled([...new Set(topics.flatMap((topic) => topic.asks))], randomOf(1));

function ask(agent, url, serviceUrl, person, text) {
  const body = JSON.stringify({
    type: 'message',
    id: randomUUID(),
    text,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person}`, name: 'Somebody', aadObjectId: person },
    recipient: { id: '28:keyholder', name: 'Keyholder' },
    conversation: { id: `a:${person}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  });
  return new Promise((ok) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => ok(response.statusCode === 200 ? null : `status ${response.statusCode}`));
    });
    request.on('error', (error) => ok(error.code ?? error.message));
    request.end(body);
  });
}

async function load(count) {
  const dir = newDir();
  const tenant = await startTenant({ users: 60, sites: 6, itemsPerSite: 20, itemsPerOneDrive: 10 });
  const connector = await startConnector();
  const store = await newDatabase('postgres', dir);
  const bots = [];
  for (let n = 0; n < count; n += 1) {
    const port = freePort();
    bots.push(await startBot(tenant.value, { port, env: { ...store.env, DATA_DIR: path.join(dir, `bot-${n}`) } }));
    await firstReadDone(bots[0].value);
  }
  const agent = new http.Agent({ keepAlive: true, maxSockets: people });
  const endsAt = Date.now() + minutes * 60_000;
  const turnsMs = [];
  const memory = [];
  const errors = new Map();
  const person = async (n) => {
    const id = randomUUID();
    for (let turn = 0; Date.now() < endsAt; turn += 1) {
      const bot = bots[(n + turn) % bots.length];
      const begun = performance.now();
      const error = await ask(agent, bot.value, connector.url, id, asks[(n * 97 + turn) % asks.length]);
      turnsMs.push(performance.now() - begun);
      if (error !== null) errors.set(error, (errors.get(error) ?? 0) + 1);
    }
  };
  const watch = async () => {
    while (Date.now() < endsAt) {
      memory.push({ at: Date.now(), mb: bots.reduce((all, { pid }) => all + memoryOf(pid).now, 0) });
      await new Promise((ok) => setTimeout(ok, 2000));
    }
  };
  await Promise.all([...Array.from({ length: people }, (_, n) => person(n)), watch()]);
  await Promise.all(bots.map((bot) => bot.end()));
  await tenant.end();
  connector.close();
  await store.drop();
  fs.rmSync(dir, { recursive: true, force: true });

  // The last three minutes (of five): their first third beside their last.
  const late = memory.filter(({ at }) => at > endsAt - minutes * 60_000 * 0.6).map(({ mb }) => mb);
  const third = Math.max(1, Math.floor(late.length / 3));
  const mean = (list) => list.reduce((all, one) => all + one, 0) / list.length;
  const [before, after] = [mean(late.slice(0, third)), mean(late.slice(-third))];
  const sorted = turnsMs.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  console.log(
    `${count} instance${count > 1 ? 's' : ''}, ${people} people at once, ${minutes} minutes: ${turnsMs.length} turns (${(turnsMs.length / minutes / 60).toFixed(0)} a second), p50 ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms`,
  );
  const kinds = [...errors].map(([error, times]) => `${times} times ${error}`);
  console.log(`  errors: ${kinds.join(', ') || 'none'} (${verdict(errors.size === 0)})`);
  console.log(
    `  memory of all: ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB in the last three fifths (no growth over 5 %: ${verdict(after < before * 1.05)})`,
  );
}

for (const count of values.instances.split(',').map(Number)) await load(count);
process.exit(0);
