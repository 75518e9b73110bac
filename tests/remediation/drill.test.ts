import type { FaultPoint } from '../../src/model/fault';
import { decide } from '../../src/remediation/decide';
import type { RemediationDeps } from '../../src/remediation/deps';
import { askDrill } from '../../src/remediation/drill-ask';
import { lapseApprovals } from '../../src/remediation/lapse';
import { runFixes } from '../../src/remediation/run-fixes';
import { findApproval } from '../../src/store/approvals';
import { changeDrill, findDrill, findDrillTest, findOpenDrill, noteDrillSeen } from '../../src/store/drills';
import { saveDriveCursor, saveDrives } from '../../src/store/drives';
import { findFix } from '../../src/store/fixes';
import type { WireFault } from './proxy';
import { adam, journalOf, Killed, lena, openWorkbench, type Workbench } from './workbench';

let bench: Workbench;
let driveId: string;
beforeAll(async () => {
  bench = await openWorkbench();
  driveId = bench.demo.truth().oddlyNamed[0]?.driveId ?? '';
});
afterAll(() => bench.close());
afterEach(() => bench.proxy.faults.splice(0));

/** A tenant whose one library was read. */
async function depsOf(more: Partial<RemediationDeps> = {}) {
  const deps = bench.depsFor(more);
  const at = bench.at.now.toISOString();
  const drive = { id: driveId, name: 'Documents', webUrl: 'https://contoso.example/sites/a', ownerName: null };
  await saveDrives(deps.db, deps.tenantId, [{ ...drive, siteName: 'A site', ownerId: null } as never], at);
  await deps.db.transaction().execute((tx) => saveDriveCursor(tx, deps.tenantId, driveId, 'next', at));
  return { ...deps, seenWithin: async () => ({ how: 'told' }) as const };
}
type Deps = Awaited<ReturnType<typeof depsOf>>;

async function askAndApprove(deps: Deps): Promise<string> {
  const asked = await askDrill(deps, adam, 'a:adam').catch(survive);
  const drillId = asked?.ok ? asked.drillId : (await findOpenDrill(deps.db, deps.tenantId))?.id;
  const drill = await findDrill(deps.db, deps.tenantId, drillId ?? '');
  const approval = drill && (await findApproval(deps.db, deps.tenantId, drill.approvalId));
  if (!drill || !approval) throw new Error('no drill was asked for');
  const { id: approvalId, planHash } = approval;
  await decide(deps, { approvalId, planHash, state: 'approved', by: lena, isLead: true }).catch(survive);
  return drill.id;
}

function survive(error: unknown): undefined {
  if (!(error instanceof Killed)) throw error;
  bench.at.now = new Date(bench.at.now.getTime() + 6 * 60_000);
}

/** Runs on until it is over; `isNoticed`: the readings come upon the link as soon as it stands. */
async function toEnd(deps: Deps, id: string, isNoticed: boolean) {
  for (let round = 0; round < 200; round += 1) {
    await runFixes(deps).catch(survive);
    const drill = await findDrill(deps.db, deps.tenantId, id);
    if (drill?.state === 'over') return drill;
    const link = { driveId, itemName: drill?.file ?? '', scope: 'anonymous' };
    if (isNoticed && drill?.madeAt)
      await deps.db.transaction().execute((tx) => noteDrillSeen(tx, deps.tenantId, [link], bench.at.now.toISOString()));
    bench.at.now = new Date(bench.at.now.getTime() + 3000);
  }
  throw new Error('the drill did not end');
}

const truth = () => bench.demo.truth();
/** What the remediation identity did since, in the words of the tenant's own log. */
const since = (before: number): readonly string[] =>
  bench
    .writes('demo-fix')
    .slice(before)
    .map(({ call, kind }) => `${call.split(' ')[0]} ${kind}`);
const everything = [
  'POST item.made',
  'PUT item.made',
  'POST permissions.set',
  'DELETE permissions.set',
  'DELETE item.deleted',
];

it('makes a folder, a file and a link, and takes all of it away once it is noticed', async () => {
  const deps = await depsOf();
  const before = {
    writes: bench.writes('demo-fix').length,
    links: truth().anonymousLinks,
    items: truth().counts.items,
  };

  const drill = await toEnd(deps, await askAndApprove(deps), true);

  expect(drill).toMatchObject({ result: 'seen', limitS: 360, standing: null, siteName: 'A site' });
  expect(drill.why).toContain('alerts have no channel yet');
  expect(since(before.writes)).toEqual(everything);
  expect(truth()).toMatchObject({ anonymousLinks: before.links, counts: { items: before.items } });
  const entries = await journalOf(deps);
  expect(entries.map(({ kind }) => kind).filter((kind) => !/intent|result/.test(kind))).toEqual([
    'fix.asked',
    'fix.approved',
    'drill.made',
    'drill.tested',
    'drill.ended',
  ]);
  expect(entries.find(({ kind }) => kind === 'fix.asked')?.calls).toHaveLength(5);
});

const points: readonly FaultPoint[] = ['after-intent', 'after-call', 'after-result'];
const kills = [
  ...points.flatMap((point) => [1, 2, 3, 4, 5].map((nth) => [point, nth] as const)),
  ...(['after-asked', 'after-approved', 'after-drill-made', 'after-drill-tested'] as const).map(
    (point) => [point, 1] as const,
  ),
];

it.each(kills)('killed %s, the %i. time, it goes on and does nothing twice', async (point, nth) => {
  let left = nth;
  const deps = await depsOf({
    fault: (at) => {
      if (at === point && --left === 0) throw new Killed(at);
    },
  });
  const before = { writes: bench.writes('demo-fix').length, items: truth().counts.items };

  const drill = await toEnd(deps, await askAndApprove(deps), true);

  expect(left).toBeLessThanOrEqual(0);
  expect(drill).toMatchObject({ standing: null });
  expect(since(before.writes)).toEqual(everything);
  expect(truth().counts.items).toBe(before.items);
  expect((await journalOf(deps)).filter(({ kind }) => kind === 'drill.ended')).toHaveLength(1);
});

const wire: readonly (readonly [string, WireFault])[] = [
  ['a cut before', { cut: 'before' }],
  ['a cut after it was done', { cut: 'after' }],
  ['500 after it was done', { status: 500, after: true }],
  ['429', { status: 429 }],
];
it.each(wire.flatMap(([name, fault]) => [0, 1, 2, 3, 4].map((n) => [name, n, fault] as const)))(
  '%s at call %i leaves nothing behind',
  async (_name, n, fault) => {
    bench.proxy.faults.push(...Array.from({ length: n }, () => 'none' as const), fault);
    const deps = await depsOf();
    const before = { writes: bench.writes('demo-fix').length, items: truth().counts.items };

    const drill = await toEnd(deps, await askAndApprove(deps), true);

    expect(drill).toMatchObject({ result: 'seen', standing: null });
    expect(since(before.writes)).toEqual(everything);
    expect(truth().counts.items).toBe(before.items);
  },
);

it.each([0, 1, 2])('refused at call %i, it says so in Graph’s words and leaves nothing', async (n) => {
  bench.proxy.faults.push(...Array.from({ length: n }, () => 'none' as const), { status: 403 });
  const deps = await depsOf();
  const items = truth().counts.items;

  const drill = await toEnd(deps, await askAndApprove(deps), true);

  expect(drill).toMatchObject({ result: 'not-made', standing: null });
  expect(drill.why).toContain('Graph answered 403 (fault403)');
  expect(truth().counts.items).toBe(items);
  expect(await findDrillTest(deps.db, deps.tenantId)).toBeUndefined();
});

it('a link that nobody notices in time is a failed drill, and is taken away all the same', async () => {
  const deps = await depsOf();
  const items = truth().counts.items;

  const drill = await toEnd(deps, await askAndApprove(deps), false);

  expect(drill).toMatchObject({ result: 'not-seen', standing: null });
  expect(drill.why).toContain('no subscription for this library');
  expect(Date.parse(drill.testedAt ?? '') - Date.parse(drill.madeAt ?? '')).toBeGreaterThanOrEqual(360_000);
  expect(truth().counts.items).toBe(items);
  expect(await findDrillTest(deps.db, deps.tenantId)).toMatchObject({ result: 'not-seen' });
});

it('noticed too late has failed too', async () => {
  const deps = await depsOf();
  const id = await askAndApprove(deps);
  await runFixes(deps);
  bench.at.now = new Date(bench.at.now.getTime() + 400_000);

  const drill = await toEnd(deps, id, true);

  expect(drill).toMatchObject({ result: 'not-seen', standing: null });
});

it('a folder of that name that it has not made is left alone', async () => {
  const deps = await depsOf();
  const id = await askAndApprove(deps);
  const planned = await findDrill(deps.db, deps.tenantId, id);
  await bench.graph('POST', `/drives/${driveId}/root/children`, { name: planned?.folder, folder: {} });
  const before = { writes: bench.writes('demo-fix').length, items: truth().counts.items };
  await deps.db
    .transaction()
    .execute((tx) =>
      changeDrill(tx, deps.tenantId, id, { result: 'not-made', why: 'refused', testedAt: bench.at.now.toISOString() }),
    );

  const drill = await toEnd(deps, id, true);

  expect(drill).toMatchObject({ result: 'not-made' });
  expect(since(before.writes)).toEqual([]);
  expect(truth().counts.items).toBe(before.items);
});

it('who approved and is no lead any more does not count: nothing is made', async () => {
  const deps = await depsOf();
  const id = await askAndApprove(deps);
  const before = bench.writes('demo-fix').length;

  const drill = await toEnd({ ...deps, leads: async () => [] }, id, true);

  expect(drill).toMatchObject({ result: 'not-made', standing: null });
  expect(since(before)).toEqual([]);
});

it('one at a time; undecided it lapses by itself', async () => {
  const deps = await depsOf();
  const first = await askDrill(deps, adam, 'a:adam');
  const second = await askDrill(deps, lena, 'a:lena');
  expect(second).toMatchObject({ ok: false, drillId: first.ok ? first.drillId : '' });

  bench.at.now = new Date(bench.at.now.getTime() + 25 * 3_600_000);
  await lapseApprovals(deps);

  expect(await findDrill(deps.db, deps.tenantId, first.ok ? first.drillId : '')).toMatchObject({
    state: 'over',
    result: 'not-run',
  });
  expect((await askDrill(deps, adam, 'a:adam')).ok).toBe(true);
});

it('whoever asked cannot approve it', async () => {
  const deps = await depsOf();
  const asked = await askDrill(deps, lena, 'a:lena');
  const drill = await findDrill(deps.db, deps.tenantId, asked.ok ? asked.drillId : '');
  const approval = await findApproval(deps.db, deps.tenantId, drill?.approvalId ?? '');
  const wish = { approvalId: approval?.id ?? '', planHash: approval?.planHash ?? '', state: 'approved' } as const;

  expect(await decide(deps, { ...wish, by: lena, isLead: true })).toMatchObject({ ok: false });
  expect(await findFix(deps.db, deps.tenantId, wish.approvalId)).toBeUndefined();
});
