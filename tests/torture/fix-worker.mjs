import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An instance that runs what is approved, and dies where it is told to. `shiftMs`: how far its clock is ahead. `leads`: who is one while it runs. */
const { dist, databaseUrl, tenantUrl, tenantId, shiftMs, point, leads } = JSON.parse(process.argv[2]);
const use = async (file) => (await import(path.join(dist, file))).default;
const [{ createGraph }, { fixedToken }, { openStore }, { openHolder }, { runFixes }, { findRemedy }, { guardOf }] =
  await Promise.all(
    [
      'graph/client.js',
      'graph/tokens.js',
      'store/db.js',
      'store/holder.js',
      'remediation/run-fixes.js',
      'remedies/index.js',
      'wiring/access.js',
    ].map(use),
  );
const now = () => new Date(Date.now() + shiftMs);
const graphOf = (token) =>
  createGraph({
    baseUrl: `${tenantUrl}/v1.0`,
    getToken: fixedToken(token),
    now,
    sleep: (ms) => sleep(Math.min(ms, 50)),
  });
const noop = async () => undefined;
const store = await openStore({ databaseUrl, dataDir: null });
const holder = await openHolder(databaseUrl);
const read = graphOf('demo-read');
let isArmed = point !== null;
const deps = {
  db: store.db,
  tenantId,
  holder: holder.number,
  canFix: true,
  read,
  fix: graphOf('demo-fix'),
  ...guardOf({ db: store.db, tenantId, read, now, ownAppIds: [] }),
  remedyOf: findRemedy,
  settings: { officeHours: null, reasonFor: [], selfApproval: false },
  now,
  onChanged: noop,
  onAsked: noop,
  onReceipt: noop,
  onBulk: noop,
  onDrill: noop,
  onNotice: noop,
  whyNotTenantWide: noop,
  leads: async () => leads,
  wake: () => undefined,
  span: (_name, _facts, work) => work(() => undefined),
  fault: (at) => {
    if (!isArmed || at !== point) return;
    isArmed = false;
    process.kill(process.pid, 'SIGKILL');
  },
  log: { info: () => undefined, warn: () => undefined },
};
process.send('ready');
await runFixes(deps);
await holder.close();
await store.close();
process.exit(0);
