import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from './chance.mjs';
import { startConnector } from './connector.mjs';
import { toEnd } from './ends.mjs';
import { pointRound, randomRound } from './rounds.mjs';
import { tallyOf } from './tally.mjs';
import { startTenant } from './tenant.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    engine: { type: 'string', default: 'both' },
    seed: { type: 'string', default: '1' },
    points: { type: 'boolean', default: true },
    dist: { type: 'string', default: path.resolve(import.meta.dirname, '../../dist') },
  },
  allowNegative: true,
});
const engines = { both: ['postgres', 'pglite'], postgres: ['postgres'], pglite: ['pglite'] }[options.engine];
if (!engines || !(Number(options.rounds) >= 0)) {
  console.error(
    'usage: npm run torture -- [--rounds N] [--engine postgres|pglite|both] [--seed N] [--no-points] [--dist DIR]',
  );
  process.exit(2);
}

/**
 * Ports of our own, below the system's range: one from there could be in use at the next start. The first is kept
 * open as a sign for another torture beside this one.
 */
async function takePorts() {
  for (let first = 5100; first < 5200; first += 3) {
    const server = net.createServer();
    const isFree = await new Promise((ok) => {
      server.once('error', () => ok(false));
      server.listen(first, '127.0.0.1', () => ok(true));
    });
    if (isFree) return { tenant: first + 1, bot: first + 2, free: () => server.close() };
  }
  throw new Error('no port is free between 5100 and 5200');
}

/** PGlite starts more slowly: beside a server it gets fewer rounds. */
const roundsOn = (engine) =>
  options.engine === 'both' && engine === 'pglite' ? Math.ceil(Number(options.rounds) / 3) : Number(options.rounds);

async function torture(engine) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'torture-'));
  const chance = chanceOf(Number(options.seed));
  const tally = tallyOf(engine);
  const ports = await takePorts();
  const connector = await startConnector(chance);
  const tenant = await startTenant({
    dist: options.dist,
    dir,
    port: ports.tenant,
    files: 25 + 12 * roundsOn(engine),
  });
  const stopTenant = toEnd(tenant.stop);
  const stage = {
    engine,
    dir,
    tenant,
    connector,
    chance,
    tally,
    dist: options.dist,
    port: ports.bot,
    files: chance.shuffled(tenant.files),
  };
  try {
    if (options.points) await pointRound(stage);
    for (let n = 1; n <= roundsOn(engine); n += 1) await randomRound(stage, n);
  } finally {
    stopTenant();
    await connector.close();
    ports.free();
    fs.rmSync(dir, { recursive: true, force: true });
  }
  return tally;
}

const tallies = [];
for (const engine of engines) tallies.push(await torture(engine));
for (const tally of tallies) console.log(tally.lastLine());
process.exit(tallies.every((tally) => tally.isClean()) ? 0 : 1);
