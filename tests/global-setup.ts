import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { wakeNames } from '../src/model/wake';
import { openStore } from '../src/store/db';
import { createWaker } from '../src/store/wake';

const GB = 2 ** 30;

/** Each commit waits for the disk: where memory can be had as a folder, stores of tests stand there. */
function useMemory(folder: string): void {
  if (!fs.existsSync(folder)) return;
  const { bavail, bsize } = fs.statfsSync(folder);
  if (bavail * bsize > 2 * GB) process.env.TMPDIR ??= folder;
}

/** Setting an embedded store up takes seconds: it is done once, and every test that wants one begins with a copy. */
// biome-ignore lint/style/noDefaultExport: jest takes nothing else
export default async function globalSetup(): Promise<() => void> {
  useMemory('/dev/shm');
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-template-'));
  const store = await openStore({ databaseUrl: null, dataDir: dir });
  const waker = createWaker(store, null);
  const idle = { run: async () => undefined, cron: null };
  const jobs = Object.fromEntries(wakeNames.map((name) => [name, idle]));
  await waker.start(new Map([['', jobs]]), () => undefined);
  await waker.stop();
  await store.close();
  process.env.TEMPLATE_DB = path.join(dir, 'db');
  return () => fs.rmSync(dir, { recursive: true, force: true });
}
