import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A process that says one thing when it is ready, and then answers questions. */
async function startChild(file, args, options) {
  const child = fork(path.join(import.meta.dirname, file), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...options,
  });
  const waiting = new Map();
  const ended = new Promise((ok) => child.once('exit', ok));
  let questions = 0;
  const first = new Promise((ok, fail) => {
    waiting.set(0, ok);
    child.once('exit', (code) => fail(new Error(`${file} ended: ${code}`)));
  });
  child.on('message', ({ id, value }) => {
    waiting.get(id)?.(value);
    waiting.delete(id);
  });
  const value = await first;
  return {
    pid: child.pid,
    value,
    ask(what, given) {
      questions += 1;
      const id = questions;
      return new Promise((ok, fail) => {
        waiting.set(id, ok);
        child.once('exit', () => fail(new Error('it has ended')));
        child.setMaxListeners(0);
        child.send({ id, what, with: given }, (error) => error && fail(error));
      });
    },
    async end() {
      if (child.exitCode === null && child.signalCode === null && child.connected) child.send({ what: 'end' });
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export const startTenant = (options) => startChild('tenant.mjs', [JSON.stringify(options)], {});

/** So many drives and items: half of the drives are of sites, half are people's own. */
export function tenantOf({ users, drives, items, ...more }) {
  const mean = Math.max(1, Math.round(items / drives) - 4);
  return {
    users,
    sites: Math.ceil(drives / 2),
    oneDriveShare: Math.min(1, drives / 2 / (users * 0.9)),
    itemsPerSite: mean,
    itemsPerOneDrive: mean,
    ...more,
  };
}

/** How `npm start` bounds the program's memory. */
const { scripts } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'));
const execArgv = scripts.start.split(' ').filter((word) => word.startsWith('--'));

export const startBot = (tenantUrl, { env, port }) =>
  startChild('bot.mjs', [], {
    execArgv,
    env: { PATH: process.env.PATH, PORT: String(port), GRAPH_BASE_URL: tenantUrl, PLAYGROUND: 'off', ...env },
  });

export const newDir = () => fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-bench-'));

/** In MB: now, and at most so far. */
export function memoryOf(pid) {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: field('VmRSS'), most: field('VmHWM') };
}

/** From here on `most` counts anew: making the embedded store takes more than anything that comes after it. */
export const resetMost = (pid) => fs.writeFileSync(`/proc/${pid}/clear_refs`, '5');

export async function firstReadDone(url, everyMs = 100) {
  for (;;) {
    const { firstRead } = await (await fetch(`${url}/readyz`)).json();
    if (firstRead === 'done') return;
    await new Promise((ok) => setTimeout(ok, everyMs));
  }
}

/** What the start woke is worked through. */
export const calm = async (bot) => {
  for (let looks = 0; looks < 120; looks += 1) {
    const before = await bot.ask('cpu');
    await new Promise((ok) => setTimeout(ok, 1000));
    const after = await bot.ask('cpu');
    if (after.user + after.system - before.user - before.system < 100_000) return;
  }
};

export const freePort = () => 20_000 + Math.floor(Math.random() * 20_000);
export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
export const verdict = (isMet) => (isMet ? 'met' : 'NOT MET');
