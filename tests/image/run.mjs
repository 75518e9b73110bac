// Walks through the Dockerfile without a container engine: each stage is a folder, COPY copies, RUN runs there, and the
// last CMD is started as another user over a tree that it cannot write. What it cannot show: the base image itself.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '../..');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-image-'));
fs.chmodSync(work, 0o755);
const instructions = fs
  .readFileSync(path.join(root, 'Dockerfile'), 'utf8')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, ' ')
  .split('\n')
  .filter(Boolean)
  .map((line) => ({ name: line.split(' ')[0], rest: line.slice(line.indexOf(' ') + 1) }));

const stages = new Map();
let stage;
const inStage = (folder, name = stage) =>
  path.join(name.dir, folder.startsWith('/') ? folder : path.join(name.cwd, folder));
const steps = {
  FROM(rest) {
    const name = / AS (\S+)/i.exec(rest)?.[1] ?? 'last';
    stage = { dir: path.join(work, name), cwd: '/', env: {}, cmd: [] };
    fs.mkdirSync(stage.dir);
    stages.set(name, stage);
  },
  WORKDIR(rest) {
    stage.cwd = rest;
    fs.mkdirSync(inStage(rest), { recursive: true });
  },
  ENV(rest) {
    for (const [, name, value] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[name] = value;
  },
  COPY(rest) {
    const parts = rest.split(' ');
    const from = parts[0].startsWith('--from=') ? stages.get(parts.shift().slice(7)) : undefined;
    const to = parts.pop();
    for (const one of parts) {
      const source = from ? inStage(one, from) : path.join(root, one);
      fs.cpSync(source, to === './' ? path.join(inStage('.'), path.basename(one)) : inStage(to), { recursive: true });
    }
  },
  RUN(rest) {
    // Absolute paths are the stage's; there is no user "node" here, so ownership is left out.
    const command = rest.replaceAll('/data', inStage('/data')).replace(/ && chown \S+ \S+/, '');
    const env = { ...process.env, ...stage.env, NODE_ENV: stage.env.NODE_ENV ?? '' };
    execFileSync('sh', ['-c', command], { cwd: inStage('.'), env, stdio: ['ignore', 'ignore', 'inherit'] });
  },
  CMD(rest) {
    stage.cmd = JSON.parse(rest);
  },
  HEALTHCHECK(rest) {
    stage.health = JSON.parse(rest.slice(rest.indexOf('[')));
  },
  USER: () => undefined,
  EXPOSE: () => undefined,
  VOLUME: () => undefined,
};
for (const { name, rest } of instructions) {
  console.log(`${name} ${rest}`);
  steps[name](rest);
}

const last = stages.get('last');
const data = inStage('/data', last);
fs.chmodSync(data, 0o777);
// With nothing configured but the demo tenant inside: nothing of this may ask a real one.
const env = {
  PATH: process.env.PATH,
  ...last.env,
  NODE_ENV: '',
  HOST: '127.0.0.1',
  PORT: '5390',
  DEMO_GRAPH_PORT: '5391',
  PLAYGROUND: 'off',
  DATA_DIR: data,
};
// Nobody: whoever the image runs as owns nothing in the tree.
const nobody = 65_534;
const cwd = path.join(last.dir, last.cwd);
const program = spawn(last.cmd[0], last.cmd.slice(1), { cwd, env, uid: nobody, gid: nobody, stdio: 'inherit' });
try {
  for (let n = 0; n < 60; n += 1) {
    const health = spawn(last.health[0], last.health.slice(1), { env });
    const exit = await new Promise((ok) => health.once('close', ok));
    if (exit === 0) break;
    if (n === 59) throw new Error('the health check did not pass within a minute');
    await sleep(1000);
  }
  const devOnly = ['typescript', 'jest', 'node', '@swc/core'].filter((name) =>
    fs.existsSync(path.join(cwd, 'node_modules', name)),
  );
  if (devOnly.length > 0) throw new Error(`development packages are in the image: ${devOnly.join(', ')}`);
  const megabytes = Number(execFileSync('du', ['-sm', cwd], { encoding: 'utf8' }).split('\t')[0]);
  console.log(`The steps run, the health check passes as another user, ${megabytes} MB beside the base image.`);
} finally {
  const ended = new Promise((ok) => program.once('close', ok));
  program.kill('SIGTERM');
  await ended;
  fs.rmSync(work, { recursive: true, force: true });
}
