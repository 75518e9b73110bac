#!/usr/bin/env node
// What a turn costs beside a bare teams-ai bot: the same questions, the same connector, taking turns in one run.
// A third bot answers everything with one of our cards, always the same: what sending a card costs, whoever thinks.
//   npm run bench:turns -- [--n 100] [--concurrency 4] [--crowd 16] [--rounds 24] [--warm 24] [--seed 1]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { askAll, randomOf, shuffled, startConnector, zipf } from './turn-load.mjs';

const root = path.join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const { topics } = require(path.join(root, 'dist/knowledge/topics/index.js'));
const { answerTopic } = require(path.join(root, 'dist/bot/on-question.js'));
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100' },
    concurrency: { type: 'string', default: '4' },
    // So many at a time that no bot ever waits for a question: what it can do at most.
    crowd: { type: 'string', default: '16' },
    rounds: { type: 'string', default: '24' },
    // Node compiles what runs often: of every bot the first thousands of turns are slower, and told apart.
    warm: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
    // Node flags for our bot, such as --cpu-prof.
    node: { type: 'string', default: '' },
  },
});
const [n, concurrency, crowd, rounds, warm, seed] = ['n', 'concurrency', 'crowd', 'rounds', 'warm', 'seed'].map((key) =>
  Number(values[key]),
);
const targets = { throughput: 0.8, p99: 1.5, turnMs: 50 };

/** Starts a bot and gives its address, found in a line that it prints. */
async function startBot(args, env, addressIn) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of readline.createInterface({ input: child.stdout })) {
    const url = addressIn(line);
    if (url) return { url, pid: child.pid, end: () => child.kill('SIGINT') && once(child, 'exit') };
  }
  throw new Error(`${args.join(' ')} ended at once`);
}

/** Processor time so far, where /proc tells; on a busy machine it says more than the clock. */
function cpuMsOf(pid) {
  try {
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** After its first read the bot still works through what its start woke: turns are measured once it has rested. */
async function atRest(pid) {
  let calm = 0;
  for (let looks = 0; looks < 90 && calm < 6; looks += 1) {
    const before = cpuMsOf(pid);
    await new Promise((ok) => setTimeout(ok, 1000));
    calm = cpuMsOf(pid) - before > 120 ? 0 : calm + 1;
  }
}

/** The card of middle size among those that answer "who is responsible for …?" */
function middleCard() {
  const find = (id) => topics.find((topic) => topic.id === id);
  const cards = topics.map((topic) => JSON.stringify(answerTopic({ find }, topic, 'who').card));
  return cards.toSorted((a, b) => a.length - b.length)[Math.floor(cards.length / 2)];
}

async function firstReadDone(url) {
  for (;;) {
    const { firstRead } = await (await fetch(`${url}/readyz`)).json();
    if (firstRead === 'done') return;
    await new Promise((ok) => setTimeout(ok, 100));
  }
}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-turns-'));
const port = 20_000 + (process.pid % 20_000);
const connector = await startConnector();
const ours = await startBot(
  [...values.node.split(' ').filter(Boolean), path.join(root, 'dist/index.js')],
  { PORT: String(port), DEMO_GRAPH_PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', PLAYGROUND: 'off' },
  () => `http://127.0.0.1:${port}`,
);
const cardFile = path.join(dataDir, 'card.json');
fs.writeFileSync(cardFile, middleCard());
const startEcho = (...args) =>
  startBot([path.join(import.meta.dirname, 'echo-bot.mjs'), ...args], {}, (line) =>
    line.startsWith('{') ? `http://127.0.0.1:${JSON.parse(line).port}` : undefined,
  );
const [echo, card] = [await startEcho(), await startEcho(cardFile)];
const bots = [
  { name: 'echo', ...echo },
  { name: 'keyholder', ...ours },
  { name: 'one card', ...card },
];

/** Asks every bot each round's questions, so many at a time; each stands first, in the middle and last equally often. */
async function take(rounds, questionsOf, concurrency) {
  const taken = bots.map(() => ({ seconds: [], cpuMs: 0, turnsMs: [] }));
  for (let round = 0; round < rounds; round += 1) {
    const questions = questionsOf(round);
    for (const place of bots.keys()) {
      const at = (place + round) % bots.length;
      const [bot, one] = [bots[at], taken[at]];
      const before = connector.got();
      const cpuBefore = cpuMsOf(bot.pid);
      const { seconds, turnsMs } = await askAll({ botUrl: bot.url, serviceUrl: connector.url, questions, concurrency });
      if (connector.got() - before < questions.length) throw new Error(`${bot.name} did not answer every question`);
      one.seconds.push(seconds);
      one.cpuMs += cpuMsOf(bot.pid) - cpuBefore;
      one.turnsMs.push(...turnsMs);
    }
  }
  return taken;
}

const sum = (all) => all.reduce((total, one) => total + one, 0);

/** How many times as much one does as the other, over all rounds and in the middle one: what else a machine does comes in gusts. */
function timesAs(one, other) {
  const ratios = one.seconds.map((seconds, round) => other.seconds[round] / seconds).toSorted((a, b) => a - b);
  return { all: sum(other.seconds) / sum(one.seconds), middle: ratios[Math.floor(ratios.length / 2)] };
}

const verdict = (isMet) => (isMet ? 'met' : 'NOT MET');

/** Prints what the turns took beside the echo's, and how that stands to the targets. */
function tell(taken, concurrency) {
  const [one, two, three] = taken.map(({ seconds, cpuMs, turnsMs }, at) => {
    const sorted = turnsMs.toSorted((a, b) => a - b);
    const of = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    const perSecond = sorted.length / sum(seconds);
    console.log(
      `  ${bots[at].name.padEnd(10)} ${sorted.length} turns, ${concurrency} at a time: ${perSecond.toFixed(0)} a second, p50 ${of(0.5).toFixed(1)} ms, p99 ${of(0.99).toFixed(1)} ms, longest ${of(1).toFixed(1)} ms, processor ${(cpuMs / sorted.length).toFixed(2)} ms a turn`,
    );
    return { seconds, p99: of(0.99) };
  });
  const throughput = timesAs(two, one);
  const p99 = two.p99 / one.p99;
  console.log(
    `  throughput ${throughput.all.toFixed(2)}× (target ≥ ${targets.throughput}×: ${verdict(throughput.all >= targets.throughput)}), ${throughput.middle.toFixed(2)}× in the middle one of all rounds`,
  );
  console.log(
    `             ${timesAs(two, three).all.toFixed(2)}× of the bot that always sends one card, which itself has ${timesAs(three, one).all.toFixed(2)}× of the echo`,
  );
  console.log(`  p99        ${p99.toFixed(2)}× (target ≤ ${targets.p99}×: ${verdict(p99 <= targets.p99)})`);
  // Where many wait, how long is a matter of how many.
  if (concurrency === crowd) return;
  console.log(
    `  p99 turn   ${two.p99.toFixed(1)} ms (target ≤ ${targets.turnMs} ms: ${verdict(two.p99 <= targets.turnMs)})`,
  );
}

try {
  await firstReadDone(ours.url);
  await atRest(ours.pid);
  const random = randomOf(seed);
  const asks = shuffled([...new Set(topics.flatMap((topic) => topic.asks))], random);
  const eachOnce = (from) => (round) => Array.from({ length: n }, (_, i) => asks[(from + round * n + i) % asks.length]);
  const isRepeated = asks.length < n * (warm + 2 * rounds);
  const [one, two] = await take(warm, eachOnce(0), concurrency);
  console.log(`the first ${n * warm} turns, not counted below: throughput ${timesAs(two, one).all.toFixed(2)}×`);
  console.log(`${asks.length} phrasings; ${isRepeated ? 'some' : 'none'} of the questions were asked before:`);
  tell(await take(rounds, eachOnce(warm * n), concurrency), concurrency);
  console.log('the same with more of them at a time:');
  tell(await take(rounds, eachOnce((warm + rounds) * n), crowd), crowd);
  const rest = asks.slice((warm + 2 * rounds) * n);
  const drawn = Array.from({ length: n * rounds }, () => rest[zipf(rest.length, random)]);
  const again = 1 - new Set(drawn).size / drawn.length;
  console.log(
    `as people ask, few things often and most hardly ever (Zipf's law); ${(again * 100).toFixed(0)} % asked before:`,
  );
  tell(await take(rounds, (round) => drawn.slice(round * n, (round + 1) * n), concurrency), concurrency);
} finally {
  await Promise.all([ours.end(), echo.end(), card.end()]);
  connector.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
}
