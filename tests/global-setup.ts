import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { wakeNames } from '../src/model/wake';
import { openStore } from '../src/store/db';
import { createWaker } from '../src/store/wake';

/** Setting an embedded store up takes seconds: it is done once, and every test that wants one begins with a copy. */
// biome-ignore lint/style/noDefaultExport: jest takes nothing else
export default async function globalSetup(): Promise<() => void> {
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
