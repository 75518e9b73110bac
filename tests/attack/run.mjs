#!/usr/bin/env node
// Attacks the running program: bent activities, presses, notifications, backup reports and raw bytes, from a seed; then
// every regular expression with texts made to be slow.   npm run attack -- [--n 100000] [--seed 1] [--concurrency 16]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startConnector } from '../torture/connector.mjs';
import { until } from '../torture/wait.mjs';
import { probeExpressions } from './regexps.mjs';
import { requestsOf } from './requests.mjs';
import { chanceOf } from './words.mjs';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '16' },
  },
});
const [n, seed, concurrency] = [values.n, values.seed, values.concurrency].map(Number);
const root = path.resolve(import.meta.dirname, '../..');
const { verbs } = createRequire(import.meta.url)(path.join(root, 'dist/bot/verbs/index.js'));

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-attack-'));
const exchanges = path.join(dataDir, 'graph.ndjson');
const connector = await startConnector({ between: () => 0 });
const port = 5480;
const log = [];
const bot = spawn(process.execPath, [path.join(root, 'dist')], {
  env: {
    PATH: process.env.PATH,
    PORT: String(port),
    DEMO_GRAPH_PORT: String(port + 1),
    DATA_DIR: dataDir,
    PLAYGROUND: 'off',
    DEMO_RECORD: exchanges,
    DEMO_USERS: '60',
    DEMO_SITES: '6',
  },
  stdio: ['ignore', 'ignore', 'pipe'],
});
bot.stderr.on('data', (chunk) => log.push(...chunk.toString().split('\n').filter(Boolean)));
let ended = null;
bot.once('exit', (code, signal) => {
  ended = { code, signal };
});
const url = `http://127.0.0.1:${port}`;
const ready = async () => {
  try {
    return (await (await fetch(`${url}/readyz`)).json()).firstRead === 'done';
  } catch {
    return false;
  }
};
await until(ready, 120_000, 200);

/** Calls that change something; some readings are asked for with POST, and subscriptions are of our own. */
const writes = () =>
  fs
    .readFileSync(exchanges, 'utf8')
    .split('\n')
    .filter((line) => line.includes('demo-fix') || /"method":"(PATCH|DELETE|POST)"/.test(line))
    .filter((line) => !/\$batch|\/subscriptions|auditLog\/queries|restorePoints\/search/.test(line));

const agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });
const send = ({ path: at, body, type }) =>
  new Promise((ok) => {
    const headers = { ...(type ? { 'content-type': type } : {}), 'content-length': Buffer.byteLength(body) };
    const request = http.request(`${url}${at}`, { method: 'POST', agent, headers, timeout: 30_000 }, (response) => {
      response.resume().on('end', () => ok(response.statusCode));
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', (error) => ok(error.message));
    request.end(body);
  });

const before = writes();
const chance = chanceOf(seed);
const requestOf = requestsOf(Object.keys(verbs));
const counts = new Map();
const bad = [];
let sent = 0;
const begun = performance.now();
const attacker = async () => {
  while (sent < n && !ended) {
    sent += 1;
    if (sent % 10_000 === 0) console.log(`${sent} sent`);
    const request = requestOf(chance, connector.url);
    const status = await send(request);
    counts.set(status, (counts.get(status) ?? 0) + 1);
    if (typeof status !== 'number' || status >= 500) bad.push({ status, ...request, body: request.body.slice(0, 600) });
  }
};
await Promise.all(Array.from({ length: concurrency }, attacker));
const seconds = (performance.now() - begun) / 1000;
const alive = (await fetch(`${url}/readyz`)).status;
const after = writes();
const turnsFailed = log.filter((line) => /a turn failed|a request failed/.test(line));
bot.kill('SIGINT');
await connector.close();

console.log(
  `${sent} requests, seed ${seed}, in ${seconds.toFixed(0)} s; answers: ${JSON.stringify(Object.fromEntries(counts))}`,
);
console.log(
  `5xx or no answer: ${bad.length}; turns that failed: ${turnsFailed.length}; writes to the tenant: ${after.length - before.length}; /readyz ${alive}`,
);
for (const one of bad.slice(0, 5)) console.log(JSON.stringify(one));
for (const line of after.slice(before.length, before.length + 5)) console.log(line.slice(0, 400));
for (const line of turnsFailed.slice(0, 5)) console.log(line.slice(0, 700));

const { tried, slow } = probeExpressions(path.join(root, 'src'));
console.log(`${tried} regular expressions; slower than 25 ms on 2,000 characters: ${slow.length}`);
for (const { file, source, ms, probe } of slow)
  console.log(`${path.relative(root, file)} ${ms} ms  /${source.slice(0, 120)}/  ${probe}`);
const isGood =
  bad.length === 0 &&
  turnsFailed.length === 0 &&
  after.length === before.length &&
  alive === 200 &&
  !ended &&
  slow.length === 0;
console.log(isGood ? 'held' : 'DID NOT HOLD');
fs.rmSync(dataDir, { recursive: true, force: true });
process.exit(isGood ? 0 : 1);
