import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chanceOf } from './chance.mjs';
import { newDatabase } from './database.mjs';
import { toEnd } from './ends.mjs';
import { stagesOf } from './fix-stages.mjs';

/** Kills the instance that fixes at every named place of every remedy, doing and taking back, and at random moments; then compares everything with everything. */
const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    points: { type: 'boolean', default: true },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string', default: path.resolve(import.meta.dirname, '../../dist') },
  },
  allowNegative: true,
});
const { dist } = options;
const use = async (file) => (await import(path.join(dist, file))).default;
const [{ startDemoTenant }, { openStore }, { journalLines, verifyStore }, { requestFix }, { decide }] =
  await Promise.all(
    [
      'demo/index.js',
      'store/db.js',
      'evidence/journal-file.js',
      'remediation/request-fix.js',
      'remediation/decide.js',
    ].map(use),
  );
const { requestUndo } = await use('remediation/undo.js');
const { findApproval, findAskedApproval } = await use('store/approvals.js');
const { findFix } = await use('store/fixes.js');
const { saveFinding } = await use('store/findings.js');
const { findRemedy, remedies } = await use('remedies/index.js');
const { asFinding } = await use('remediation/target.js');
const { guardOf } = await use('wiring/access.js');
const { insertVersions } = await use('store/versions.js');
const { decideNomination, insertNomination } = await use('store/emergency.js');
const { findBulk, listBulkRows } = await use('store/bulks.js');
const { decideBulk } = await use('remediation/bulk-decide.js');
const { policyRow } = await use('graph/collections/conditional-access-policies.js');
const { privilegedRoles } = await use('model/privileged-roles.js');
const { createGraph } = await use('graph/client.js');
const { fixedToken } = await use('graph/tokens.js');

const approvedKinds = new Set(['fix.approved', 'fix.undo-approved']);
const points = ['after-intent', 'after-call', 'after-result', 'after-verified'];
const chance = chanceOf(Number(options.seed));
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'torture-fixes-'));
let shiftMs = 0;
const now = () => new Date(Date.now() + shiftMs);
const database = await newDatabase('postgres', dir);
const dropDatabase = toEnd(database.drop);
const databaseUrl = database.env.DATABASE_URL;
const demo = await startDemoTenant({
  port: 0,
  now,
  dataDir: path.join(dir, 'tenant'),
  users: 40,
  sites: 2,
  itemsPerSite: 5,
  itemsPerOneDrive: 1500,
});
const store = await openStore({ databaseUrl, dataDir: null });
const adam = { id: 'adam', name: 'Adam' };
const leads = [
  { id: 'lena', name: 'Lena' },
  { id: 'luis', name: 'Luis' },
];
const noop = async () => undefined;
const read = createGraph({
  baseUrl: `${demo.url}/v1.0`,
  getToken: fixedToken('demo-read'),
  now,
  sleep: (ms) => sleep(ms),
});
const depsFor = (tenantId) => ({
  db: store.db,
  tenantId,
  holder: null,
  read,
  fix: read,
  canFix: true,
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
  fault: () => undefined,
  log: { info: () => undefined, warn: () => undefined },
});
const emergency = demo.truth().people.emergency.map(({ id }) => ({ id, name: id, upn: id }));
const stages = await stagesOf(demo.url, {
  emergency: emergency.map(({ id }) => id),
  privilegedRoles: Object.keys(privilegedRoles),
  /** As a reading would have kept it: how the policy stood, and how it stands now. */
  keepVersion: (tenantId, before, after) =>
    store.db.transaction().execute((tx) =>
      insertVersions(tx, tenantId, [
        {
          collection: 'conditional-access-policies',
          objectId: before.id,
          name: before.displayName,
          before: policyRow.parse(before),
          after: policyRow.parse(after),
          since: null,
          at: now().toISOString(),
        },
      ]),
    ),
});
const problems = [];
const tally = { points: 0, random: 0, fixes: 0, undone: 0, calls: 0, twice: 0, unapproved: 0, untrue: 0, broken: 0 };

/** A worker on what is due; killed at a point, or after some milliseconds, or left alone. @returns whether it was killed */
async function work(tenantId, { point = null, killAfterMs = null }) {
  // What waits for Graph's delay, or a lease, is due again.
  shiftMs += 6 * 60_000;
  const given = JSON.stringify({ dist, databaseUrl, tenantUrl: demo.url, tenantId, shiftMs, point, leads });
  const worker = fork(path.join(import.meta.dirname, 'fix-worker.mjs'), [given], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((ok) => worker.once('exit', (_code, signal) => ok(signal)));
  await Promise.race([new Promise((ok) => worker.once('message', ok)), ended]);
  if (killAfterMs !== null) {
    await Promise.race([sleep(killAfterMs), ended]);
    worker.kill('SIGKILL');
  }
  return (await ended) === 'SIGKILL';
}

/** Two accounts for emergencies, put forward by an admin and approved by a lead. */
const nameEmergency = (tenantId) =>
  store.db.transaction().execute(async (tx) => {
    const at = now().toISOString();
    await insertNomination(tx, tenantId, { id: 'n1', people: emergency, askedBy: adam, askedAt: at });
    await decideNomination(tx, tenantId, 'n1', { state: 'approved', by: leads[0], at });
  });

/** @returns ids of the approvals; of a list each item has its own */
async function approveAll(tenantId, ids) {
  const deps = depsFor(tenantId);
  await nameEmergency(tenantId);
  const approvals = [];
  for (const id of ids) {
    const { checkId, subjectId, because = '' } = await stages[id](tenantId);
    const finding = {
      ...asFinding(`${checkId}:${subjectId}`, { subjectId, subject: 'x' }, now().toISOString()),
      checkId,
      because,
    };
    await store.db.transaction().execute((tx) => saveFinding(tx, tenantId, finding));
    const asked = await requestFix(deps, finding.key, adam, { remedyId: id });
    if (!asked.ok) throw new Error(`${id}: ${asked.why}`);
    approvals.push(...(await (asked.bulkId ? approveBulk(deps, asked.bulkId) : approveOne(deps, finding.key))));
  }
  return approvals;
}

async function approveOne(deps, findingKey) {
  const { id: approvalId, plan, planHash } = await findAskedApproval(store.db, deps.tenantId, findingKey);
  for (const by of plan.reach === 'tenant' ? leads : leads.slice(0, 1)) {
    const decided = await decide(deps, { approvalId, planHash, state: 'approved', by, isLead: true });
    if (!decided.ok) throw new Error(`${findingKey}: ${decided.why}`);
  }
  return [approvalId];
}

/** What can be taken back is asked to be, and approved. @returns ids of those approvals */
async function approveUndos(tenantId, approvals) {
  const deps = depsFor(tenantId);
  const undos = [];
  for (const id of approvals) {
    const { findingKey, plan } = await findApproval(store.db, tenantId, id);
    if (plan.undo === null) continue;
    const asked = await requestUndo(deps, (await findFix(store.db, tenantId, id)).id, adam);
    if (asked.ok) undos.push(...(await approveOne(deps, findingKey)));
    else problems.push(`${plan.remedyId}: cannot be undone: ${asked.why}`);
  }
  tally.undone += undos.length;
  return undos;
}

async function approveBulk(deps, bulkId) {
  const { planHash } = await findBulk(store.db, deps.tenantId, bulkId);
  const decided = await decideBulk(deps, { bulkId, planHash, state: 'approved', by: leads[0], isLead: true });
  if (!decided.ok) throw new Error(`${bulkId}: ${decided.why}`);
  const rows = await listBulkRows(store.db, deps.tenantId, bulkId, { limit: 500, offset: 0 });
  return rows.map(({ approvalId }) => approvalId);
}

const writes = () =>
  fs
    .readdirSync(path.join(dir, 'tenant'))
    .flatMap((file) =>
      fs
        .readFileSync(path.join(dir, 'tenant', file), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => JSON.parse(line))
    .filter(({ by, call }) => by === 'demo-fix' && call);

/** The journal against the tenant's own log, call for call. */
async function settle(tenantId, approvals, before, label) {
  for (let round = 0; round < 40; round += 1) {
    const fixes = await Promise.all(approvals.map((id) => findFix(store.db, tenantId, id)));
    if (fixes.every((fix) => fix.state !== 'due')) break;
    await work(tenantId, {});
  }
  const entries = (await Array.fromAsync(journalLines(store.db, tenantId)))
    .slice(1)
    .map((line) => JSON.parse(line))
    .map(({ kind, body }) => ({ kind, ...JSON.parse(body) }));
  const approved = new Set(
    entries.flatMap(({ kind, approvalId, approvalIds }) =>
      approvedKinds.has(kind) ? [approvalId] : kind === 'bulk.approved' ? approvalIds : [],
    ),
  );
  const settled = new Set(approvals);
  const intents = entries.filter(({ kind, approvalId }) => kind === 'fix.intent' && settled.has(approvalId));
  const fixIds = new Set(intents.map(({ fixId }) => fixId));
  const own = writes().slice(before);
  tally.calls += own.length;
  tally.fixes += approvals.length;
  const say = (key, text) => {
    tally[key] += 1;
    problems.push(`${label}: ${text}`);
  };
  for (const { approvalId, call } of intents)
    if (!approved.has(approvalId)) say('unapproved', `${call} without approval`);
  for (const [call, made] of Map.groupBy(own, (write) => write.call)) {
    const steps = new Set(intents.filter((one) => one.call === call).map(({ fixId, step }) => `${fixId} ${step}`)).size;
    if (steps === 0) say('unapproved', `${call} is not in the journal`);
    if (made.length > Math.max(1, steps)) say('twice', `${call} was written ${made.length} times for ${steps} steps`);
  }
  const isAccepted = ({ kind, fixId, status }) =>
    kind === 'fix.result' && fixIds.has(fixId) && status >= 200 && status < 300;
  for (const { call } of entries.filter(isAccepted))
    if (!own.some((write) => write.call === call)) say('untrue', `${call} stands as accepted and was never written`);
  for (const id of approvals) {
    const fix = await findFix(store.db, tenantId, id);
    if (fix.state !== 'done') say('untrue', `a fix ended as ${fix.state}: ${fix.note}`);
  }
  if (!(await verifyStore(store.db, tenantId)).whole) say('broken', 'the chain does not verify');
}

const ids = remedies.map(({ id }) => id);
for (const id of ids.filter((one) => !stages[one])) problems.push(`${id} has no way to be staged`);
const staged = remedies.filter(({ id }) => stages[id]);
const idsOf = (which) => staged.filter(which).map(({ id }) => id);
const free = idsOf(({ isGuarded }) => !isGuarded);
// Plans on policies see all policies: two at once would each come back for approval. Accounts do not mind each other.
const beside = chance.shuffled([
  idsOf(({ isGuarded, reach }) => isGuarded && reach === 'person'),
  ...idsOf(({ isGuarded, reach }) => isGuarded && reach === 'tenant').map((id) => [id]),
]);
let tenants = 0;
const nextTenant = () => {
  tenants += 1;
  return `t${tenants}`;
};

/** Runs what was approved and dies as `dies` says; then everything is looked through, and what can be taken back is, the same way. */
async function through(tenantId, label, approve, dies) {
  for (let [what, next] = ['', approve]; next; ) {
    const before = writes().length;
    const approvals = await next();
    if (approvals.length === 0) return;
    await dies(`${label}${what}`);
    await settle(tenantId, approvals, before, `${label}${what}`);
    [what, next] = what === '' ? [', taken back', () => approveUndos(tenantId, approvals)] : ['', null];
  }
}

for (const { id } of options.points ? staged : [])
  for (const point of points) {
    const tenantId = nextTenant();
    await through(
      tenantId,
      `${id} killed ${point}`,
      () => approveAll(tenantId, [id]),
      async (label) => {
        if (await work(tenantId, { point })) tally.points += 1;
        else problems.push(`${label}: not reached`);
      },
    );
  }
while (tally.random < Number(options.kills)) {
  const tenantId = nextTenant();
  await through(
    tenantId,
    `${tenantId} killed at random`,
    () => approveAll(tenantId, chance.shuffled([...free, ...beside[tenants % beside.length]])),
    async () => {
      for (let n = 0; n < 6 && tally.random < Number(options.kills); n += 1)
        if (await work(tenantId, { killAfterMs: chance.between(0, 250) })) tally.random += 1;
    },
  );
}

for (const problem of problems) console.log(problem);
console.log(
  `fixes: ${ids.length} remedies, ${tally.points} kills at named places, ${tally.random} at random; ${tally.fixes} fixes (${tally.undone} of them undos), ${tally.calls} writes: ${tally.unapproved} without approval, ${tally.twice} twice, ${tally.untrue} untrue, ${tally.broken} broken chains, ${problems.length} problems`,
);
await store.close();
await demo.close();
await dropDatabase();
fs.rmSync(dir, { recursive: true, force: true });
process.exit(problems.length === 0 ? 0 : 1);
