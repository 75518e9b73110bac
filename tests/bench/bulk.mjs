import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const dist = path.resolve(import.meta.dirname, '../../dist');
const use = async (file) => (await import(path.join(dist, file))).default ?? (await import(path.join(dist, file)));
const { values: options } = parseArgs({
  options: {
    links: { type: 'string', default: '500' },
    /** Microsoft's budget grows with the licences of the tenant; the smallest tenants have the smallest one. */
    licences: { type: 'string', default: '500' },
  },
});
const count = Number(options.links);
const bound = 1.15;

const [{ startDemoTenant }, { createGraph }, { fixedToken }, { fileUnits, limitsOf, unitsOf }, { openStore }, bulk] =
  await Promise.all(
    [
      'demo/index.js',
      'graph/client.js',
      'graph/tokens.js',
      'graph/limits.js',
      'store/db.js',
      'remediation/bulk-request.js',
    ].map(use),
  );
const { decideBulk } = await use('remediation/bulk-decide.js');
const { countBulk, findBulk } = await use('store/bulks.js');
const { runFixes } = await use('remediation/run-fixes.js');
const { pathTemplate } = await use('graph/path-template.js');
const { findRemedy } = await use('remedies/index.js');
const { saveFinding } = await use('store/findings.js');
const { asFinding } = await use('remediation/target.js');

/** SharePoint's documented budget in front of the tenant: resource units a minute, a throttled call counts too. */
async function startBudget(target, aMinute) {
  let left = aMinute;
  let filledAt = performance.now();
  const seen = { units: 0, refused: 0, requests: 0 };
  const server = http.createServer((incoming, outgoing) => {
    const address = incoming.url.replace(/^\/v1\.0/, '');
    const cost = unitsOf('files', incoming.method, pathTemplate(address), address.split('?')[1] ?? '');
    const now = performance.now();
    left = Math.min(aMinute, left + ((now - filledAt) / 60_000) * aMinute);
    filledAt = now;
    seen.requests += 1;
    // Who finds a unit goes, and may leave a debt; who finds none is refused, and that counts too.
    const isRefused = left < 1;
    left -= cost;
    if (isRefused) {
      seen.refused += 1;
      incoming.resume();
      outgoing.writeHead(429, { 'content-type': 'application/json', 'retry-after': '1' });
      outgoing.end('{"error":{"code":"TooManyRequests","message":"wait"}}');
      return;
    }
    seen.units += cost;
    const { host: _host, ...headers } = incoming.headers;
    const forward = http.request(`${target}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forward);
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    seen,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-bulk-'));
const now = () => new Date();
const demo = await startDemoTenant({
  port: 0,
  now,
  dataDir: dir,
  users: 20,
  sites: 1,
  itemsPerSite: 5,
  itemsPerOneDrive: 400 + count * 12,
});
const licences = Number(options.licences);
const { aMinute } = fileUnits({ licences });
const budget = await startBudget(demo.url, aMinute);
const graphOf = (url, token, limits) =>
  createGraph({
    baseUrl: `${url}/v1.0`,
    getToken: fixedToken(token),
    now,
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    ...limits,
  });
fs.mkdirSync(path.join(dir, 'store'));
const store = await openStore({ databaseUrl: null, dataDir: path.join(dir, 'store') });
const tenantId = 'bench';
const adam = { id: 'adam', name: 'Adam Admin' };
const lena = { id: 'lena', name: 'Lena Lead' };
const noop = async () => undefined;
const deps = {
  db: store.db,
  tenantId,
  holder: null,
  canFix: true,
  read: graphOf(demo.url, 'demo-read', {}),
  fix: graphOf(demo.url, 'demo-fix', {}),
  readAccess: async () => ({}),
  whyGuarded: noop,
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
  leads: async () => [lena],
  wake: () => undefined,
  span: (_name, _facts, work) => work(() => undefined),
  fault: () => undefined,
  log: { info: () => undefined, warn: () => undefined },
};

/** Somebody shares that many files with anyone, and a reading has found them. */
async function stage() {
  const asPerson = graphOf(demo.url, 'demo-user', {});
  const stella = 'dece0000-0000-4000-8000-0000000000a1';
  const { id: driveId } = (await asPerson.get(`/users/${stella}/drive`)).body;
  const files = [];
  const walk = async (at) => {
    for (let next = at; next; ) {
      const page = await asPerson.page(next);
      for (const one of page.value) {
        if (one.folder) await walk(`/drives/${driveId}/items/${one.id}/children`);
        else if (!one.shared) files.push(one.id);
      }
      next = page.nextLink;
    }
  };
  await walk(`/drives/${driveId}/root/children`);
  if (files.length < count) throw new Error(`only ${files.length} files`);
  const checkId = 'sharing.anonymous-link-open';
  const at = now().toISOString();
  await store.db
    .insertInto('finding_groups')
    .values({ tenant_id: tenantId, id: 'g', check_id: checkId, began_at: at })
    .execute();
  for (const itemId of files.slice(0, count)) {
    const { body } = await asPerson.call({
      method: 'POST',
      path: `/drives/${driveId}/items/${itemId}/createLink`,
      body: { type: 'view', scope: 'anonymous' },
    });
    const subjectId = [driveId, itemId, body.id].map(encodeURIComponent).join('/');
    const finding = { ...asFinding(`${checkId}:${subjectId}`, { subjectId, subject: 'A file' }, at), checkId };
    await store.db.transaction().execute((tx) => saveFinding(tx, tenantId, finding));
    await store.db
      .insertInto('group_members')
      .values({ tenant_id: tenantId, key: finding.key, group_id: 'g' })
      .execute();
  }
}

await stage();
const asked = await bulk.requestGroupFix(deps, 'g', adam, { conversationId: 'x' });
if (!asked.ok) throw new Error(asked.why);
const { planHash } = await findBulk(store.db, tenantId, asked.bulkId);
// From here on everything goes through the budget, with the limits that the program keeps by itself.
const limits = { limits: () => limitsOf({ users: 300, licences }), userAgent: 'NONISV|Keyholder|Bench/1.0' };
// One application looks and acts here, so that all of it counts against one budget: the stricter reading.
const shared = graphOf(budget.url, 'demo-fix', limits);
const running = { ...deps, fix: shared, read: shared };
const began = performance.now();
await decideBulk(running, { bulkId: asked.bulkId, planHash, state: 'approved', by: lena, isLead: true });
for (;;) {
  await runFixes(running);
  if ((await countBulk(store.db, tenantId, asked.bulkId)).every(({ fixState }) => fixState !== 'due')) break;
  await sleep(200);
}
const seconds = (performance.now() - began) / 1000;
const counted = await countBulk(store.db, tenantId, asked.bulkId);
const floorS = Math.max(0, (budget.seen.units - aMinute) / (aMinute / 60));
const ratio = seconds / floorS;
const done = counted.filter(({ fixState }) => fixState === 'done').reduce((sum, one) => sum + one.count, 0);
console.log(
  `bulk: ${done} of ${count} links ended and seen gone in ${seconds.toFixed(1)} s; ${budget.seen.units} resource units at ${aMinute} a minute take ${floorS.toFixed(1)} s: ${ratio.toFixed(3)}x (bound ${bound}x); ${budget.seen.refused} of ${budget.seen.requests} requests throttled`,
);
budget.close();
await demo.close();
await store.close();
fs.rmSync(dir, { recursive: true, force: true });
process.exit(done === count && ratio <= bound ? 0 : 1);
