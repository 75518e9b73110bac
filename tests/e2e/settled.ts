import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { channel, type Left, lastState, openStage, type Stage, type StageOptions, until } from './stage';
import { openVeil, type Veil } from './veil';

/**
 * A stage on which the channel gets alerts and the first reading is over. That takes seconds and comes out the same: each
 * worker does it once, and its next stages go on from a copy of it, at the same addresses.
 * @param options `env`: nothing that the reading would come out differently with
 */
export async function openSettledStage(options: Omit<StageOptions, 'from'> = {}): Promise<Stage> {
  return openStage({ ...options, from: await copyLeft() });
}

/** The same, with its demo tenant behind a veil. */
export async function openVeiledStage(): Promise<{ readonly stage: Stage; readonly veil: Veil }> {
  const from = await copyLeft();
  const veil = await openVeil({ dataDir: path.join(from.dataDir, 'demo-tenant'), port: from.ports.graph });
  return { veil, stage: await openStage({ from, env: { GRAPH_BASE_URL: veil.url } }) };
}

async function copyLeft(): Promise<Left> {
  const file = path.join(folder(), `settled-${process.env.JEST_WORKER_ID}.json`);
  const left = readLeft(file);
  if (!left || !(await areFree(left.ports))) {
    fs.writeFileSync(file, JSON.stringify(await settle()));
    return copyLeft();
  }
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-'));
  fs.cpSync(left.dataDir, dataDir, { recursive: true });
  return { ...left, dataDir };
}

/** Removed with it at the end of the run. */
const folder = (): string => path.dirname(process.env.TEMPLATE_DB ?? '');

function readLeft(file: string): Left | null {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

async function settle(): Promise<Left> {
  const stage = await openStage();
  await stage.say('admin', 'send alerts here', channel);
  await stage.firstReadDone();
  await until(() =>
    stage.connector.cards().some((card) => JSON.stringify(lastState(card)).includes('First reading done')),
  );
  // Mailboxes come after it.
  await until(async () => /"name":"inbox-rules"[^}]*"read_at":"/.test(await stage.dumpStore()));
  const left = await stage.leave();
  const dataDir = path.join(folder(), path.basename(left.dataDir));
  fs.renameSync(left.dataDir, dataDir);
  return { ...left, dataDir };
}

const areFree = async (ports: Left['ports']): Promise<boolean> =>
  (await Promise.all(Object.values(ports).map(isFree))).every(Boolean);

const isFree = (port: number): Promise<boolean> =>
  new Promise((ok) => {
    const server = net.createServer().once('error', () => ok(false));
    server.listen(port, '127.0.0.1', () => server.close(() => ok(true)));
  });
