import { splitId } from '../../src/model/check';
import { decideBulk } from '../../src/remediation/bulk-decide';
import { bulkMessage, bulkRows } from '../../src/remediation/bulk-message';
import { requestGroupFix } from '../../src/remediation/bulk-request';
import { requestBulkUndo } from '../../src/remediation/bulk-undo';
import type { RemediationDeps } from '../../src/remediation/deps';
import { lapseApprovals } from '../../src/remediation/lapse';
import { requestFix } from '../../src/remediation/request-fix';
import { runFixes } from '../../src/remediation/run-fixes';
import { findBulk } from '../../src/store/bulks';
import { saveDrives } from '../../src/store/drives';
import { disagreements } from './agree';
import { staging } from './staging';
import { adam, found, journalOf, lena, luis, openWorkbench, stateOf, type Workbench } from './workbench';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

/** Findings of one check in one group's card. */
async function group(deps: RemediationDeps, remedyId: string, count: number): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let n = 0; n < count; n += 1)
    keys.push((await found(deps, await (staging[remedyId] ?? (() => Promise.reject(remedyId)))(bench))).key);
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  await db
    .insertInto('finding_groups')
    .values({ tenant_id: tenantId, id: 'g1', check_id: keys[0]?.split(':')[0] ?? '', began_at: at })
    .execute();
  await db
    .insertInto('group_members')
    .values(keys.map((key) => ({ tenant_id: tenantId, key, group_id: 'g1' })))
    .execute();
  return keys;
}

const decide = async (deps: RemediationDeps, bulkId: string, by = lena, state: 'approved' | 'declined' = 'approved') =>
  decideBulk(deps, {
    bulkId,
    planHash: (await findBulk(deps.db, deps.tenantId, bulkId))?.planHash ?? '',
    state,
    by,
    isLead: true,
  });

const ask = async (deps: RemediationDeps, remedyId?: string): Promise<string> => {
  const answer = await requestGroupFix(deps, 'g1', adam, { remedyId, conversationId: '19:channel' });
  if (!answer.ok || !answer.bulkId) throw new Error(answer.ok ? 'no bulk' : answer.why);
  return answer.bulkId;
};

async function runAll(deps: RemediationDeps, bulkId: string) {
  for (let round = 0; round < 100; round += 1) {
    await runFixes(deps);
    const rows = await bulkRows(deps, bulkId);
    if (rows.every(({ fixState }) => fixState !== 'due')) return rows;
    bench.at.now = new Date(bench.at.now.getTime() + 10_000);
  }
  throw new Error('they did not end');
}

it('one approval over many: each runs by itself, and partial success is told as such', async () => {
  const places: string[] = [];
  const deps = bench.depsFor({ onBulk: async (_tx, _id, where) => void places.push(...where) });
  const keys = await group(deps, 'remove-link', 12);
  const gone = splitId(keys[3]?.slice('sharing.anonymous-link-open:'.length) ?? '');
  await bench.graph('DELETE', `/drives/${gone[0]}/items/${gone[1]}/permissions/${gone[2]}`);
  const before = bench.writes('demo-fix').length;

  const bulkId = await ask(deps);
  expect(await findBulk(deps.db, deps.tenantId, bulkId)).toMatchObject({ leftOut: 1, state: 'asked' });
  expect(places).toEqual(['person:lena', 'person:luis', '19:channel']);
  expect(bench.writes('demo-fix').length).toBe(before);
  await decide(deps, bulkId);
  // One is changed between approval and run, and Graph refuses another.
  const changed = splitId(keys[5]?.slice('sharing.anonymous-link-open:'.length) ?? '');
  await bench.graph('PATCH', `/drives/${changed[0]}/items/${changed[1]}/permissions/${changed[2]}`, {
    expirationDateTime: '2028-01-01T00:00:00Z',
  });
  bench.proxy.faults.splice(0, 10, 'none', 'none', { status: 403 });
  const rows = await runAll(deps, bulkId);

  const counted = Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.itemState)].map(([state, all]) => [state, all.length]),
  );
  expect(counted).toEqual({ done: 9, failed: 1, changed: 1 });
  expect(bench.writes('demo-fix').length - before).toBe(9);
  expect(await stateOf(deps, keys[5] ?? '')).toBe('fix-asked');
  const card = JSON.stringify((await bulkMessage(deps, bulkId, 0, true))?.card);
  expect(card).toContain('Of 11: 9 done, 1 failed, 1 changed: new plan.');
  expect(card).toContain('"text":"Failed"');
  expect(await disagreements(bench, deps, before)).toEqual([]);
});

it('is decided once, by another than who asked, and lapses undecided', async () => {
  const deps = bench.depsFor();
  const keys = await group(deps, 'remove-link', 6);
  const bulkId = await ask(deps);

  expect(await decide(deps, bulkId, adam)).toMatchObject({ ok: false, why: expect.stringContaining('somebody else') });
  const answers = await Promise.all([decide(deps, bulkId, lena), decide(deps, bulkId, luis, 'declined')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const { state } = (await findBulk(deps.db, deps.tenantId, bulkId)) ?? {};
  const states = await Promise.all(keys.map((key) => stateOf(deps, key)));
  expect(new Set(states)).toEqual(new Set([state === 'approved' ? 'fixing' : 'open']));
  expect((await journalOf(deps)).filter(({ kind }) => /^bulk\.(approved|declined)$/.test(kind))).toHaveLength(1);
});

it('undecided it lapses, and all of it can be asked for again', async () => {
  const deps = bench.depsFor();
  const keys = await group(deps, 'remove-link', 6);
  const bulkId = await ask(deps);
  bench.at.now = new Date(bench.at.now.getTime() + 8 * 24 * 3_600_000);

  await lapseApprovals(deps);

  expect(await findBulk(deps.db, deps.tenantId, bulkId)).toMatchObject({ state: 'lapsed' });
  expect(await stateOf(deps, keys[0] ?? '')).toBe('open');
  expect(await ask(deps)).not.toBe(bulkId);
});

it('what can be undone is undone as one', async () => {
  const deps = bench.depsFor();
  const keys = await group(deps, 'end-link', 6);
  const before = bench.writes('demo-fix').length;
  const bulkId = await ask(deps, 'end-link');
  await decide(deps, bulkId);
  await runAll(deps, bulkId);
  expect(JSON.stringify((await bulkMessage(deps, bulkId, 0, true))?.card)).toContain('Undo all');

  const undo = await requestBulkUndo(deps, bulkId, adam);
  if (!undo.ok || !undo.bulkId) throw new Error('no undo');
  await decide(deps, undo.bulkId);
  const rows = await runAll(deps, undo.bulkId);

  expect(rows.map(({ itemState }) => itemState)).toEqual(keys.map(() => 'done'));
  expect(bench.writes('demo-fix').length - before).toBe(12);
  expect(await disagreements(bench, deps, before)).toEqual([]);
});

it('from one link of a site all of that site are meant', async () => {
  const deps = bench.depsFor();
  const keys = await group(deps, 'remove-link', 3);
  const [driveId = ''] = splitId(keys[0]?.slice('sharing.anonymous-link-open:'.length) ?? '');
  const drive = { name: 'D', siteId: null, siteName: null, ownerId: null, ownerName: null };
  const at = deps.now().toISOString();
  await saveDrives(
    deps.db,
    deps.tenantId,
    [{ ...drive, id: driveId, webUrl: 'https://x.example/personal/stella/Documents' }],
    at,
  );
  await saveDrives(
    deps.db,
    deps.tenantId,
    [{ ...drive, id: 'd2', webUrl: 'https://x.example/personal/stella2/Documents' }],
    at,
  );
  await found(deps, { checkId: 'sharing.anonymous-link-open', subjectId: 'd2/i/l', subject: 'Elsewhere' });

  const answer = await requestFix(deps, keys[0] ?? '', adam, {
    remedyId: 'remove-site-links',
    conversationId: '19:channel',
  });

  if (!answer.ok || !answer.bulkId) throw new Error('no bulk');
  expect((await bulkRows(deps, answer.bulkId)).map(({ findingKey }) => findingKey).toSorted()).toEqual(keys.toSorted());
});
