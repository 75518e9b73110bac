import type { FaultPoint } from '../../src/model/fault';
import { findRemedy, remedies } from '../../src/remedies';
import { findLatestApproval } from '../../src/store/approvals';
import { listFixSteps } from '../../src/store/fixes';
import { disagreements } from './agree';
import type { WireFault } from './proxy';
import { staging } from './staging';
import { askAndApprove, found, Killed, openWorkbench, runToEnd, type Workbench } from './workbench';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

/** Settings, accounts and policies are made from data by the same code: one for each of their objects here, with EVERY_REMEDY=1 all of them. */
const likeOthers = new Set(
  process.env.EVERY_REMEDY
    ? []
    : [
        'tighten-guest-view',
        'tighten-user-consent',
        'tighten-tenant-sharing',
        'stop-legacy-sharepoint',
        'sign-out-idle',
        'disable-guest',
        'disable-unused',
        'create-block-legacy',
        'create-phishing-resistant-admins',
        'enforce-block-legacy',
        'enforce-phishing-resistant-admins',
      ],
);
const ids = remedies
  .filter(({ id, spreads }) => spreads === undefined && staging[id] && !likeOthers.has(id))
  .map(({ id }) => id);

/** Stages, approves and runs one remedy, with something going wrong. */
async function through(id: string, more: { readonly faults?: readonly WireFault[]; readonly killAt?: FaultPoint }) {
  let alive = true;
  const deps = bench.depsFor({
    fault: (point) => {
      if (!alive || point !== more.killAt) return;
      alive = false;
      throw new Killed(point);
    },
  });
  const finding = await found(deps, await (staging[id] ?? (() => Promise.reject(id)))(bench));
  const before = bench.writes('demo-fix').length;
  const approvalId = await askAndApprove(deps, finding.key, id);
  bench.proxy.faults.splice(0, Number.POSITIVE_INFINITY, ...(more.faults ?? []));
  const fix = await runToEnd(bench, deps, approvalId);
  bench.proxy.faults.length = 0;
  const steps = await listFixSteps(deps.db, deps.tenantId, fix.id);
  return { deps, fix, steps, finding, wasKilled: !alive, before, writes: bench.writes('demo-fix').slice(before) };
}

const passing: readonly (readonly [string, readonly WireFault[]])[] = [
  ['429', [{ status: 429 }]],
  ['429 again and again', Array.from({ length: 7 }, () => ({ status: 429 }) as const)],
  ['503 that did nothing', [{ status: 503 }]],
  ['500 that did nothing', [{ status: 500 }]],
  ['500 after it was done', [{ status: 500, after: true }]],
  ['504 after it was done', [{ status: 504, after: true }]],
  ['a connection cut before', [{ cut: 'before' }]],
  ['a connection cut after it was done', [{ cut: 'after' }]],
  ['412: changed between the look and the call', [{ status: 412 }]],
  ['many at once', [{ status: 429 }, { cut: 'before' }, { status: 412 }, { status: 500, after: true }]],
];

describe.each(ids)('%s', (id) => {
  it.each(passing)('goes on after %s: done, once, and seen', async (_name, faults) => {
    const { deps, fix, before, writes } = await through(id, { faults });

    expect(fix).toMatchObject({ state: 'done' });
    expect(new Set(writes.map(({ call }) => call)).size).toBe(writes.length);
    expect(await disagreements(bench, deps, before)).toEqual([]);
  });

  it.each([400, 403, 409, 423] as const)(
    'a %i is a failure in Graph’s own words, and nothing is called done',
    async (status) => {
      const { deps, fix, before, writes } = await through(id, { faults: [{ status }] });

      expect(fix.state).toBe('failed');
      expect(fix.note).toContain(
        `Graph answered ${status} (fault${status}): “Said by *Graph* [itself](https://evil.example)”.`,
      );
      expect(fix.note).toMatch(/Nothing was changed\.$/);
      expect(writes).toEqual([]);
      expect(await disagreements(bench, deps, before)).toEqual([]);
    },
  );

  it('a 404 that is not true is sent, not seen: never done', async () => {
    const { deps, fix, before } = await through(id, {
      faults: Array.from({ length: 20 }, () => ({ status: 404 }) as const),
    });

    expect(fix.state).toBe('unverified');
    expect(await disagreements(bench, deps, before)).toEqual([]);
  });

  it('silence without end is a failure, and says so', async () => {
    const { deps, fix, before, writes } = await through(id, {
      faults: Array.from({ length: 20 }, () => ({ cut: 'before' }) as const),
    });

    expect(fix.state).toBe('failed');
    expect(fix.note).toContain('no answer, again and again');
    expect(writes).toEqual([]);
    expect(await disagreements(bench, deps, before)).toEqual([]);
  });

  it.each(['after-intent', 'after-call', 'after-result', 'after-verified'] as const)(
    'killed %s it goes on, and makes no call twice',
    async (killAt) => {
      const end = await through(id, { killAt });

      expect(end.wasKilled).toBe(true);
      expect(end.fix).toMatchObject({ state: 'done' });
      expect(end.writes).toHaveLength(end.steps.length);
      expect(await disagreements(bench, end.deps, end.before)).toEqual([]);
    },
  );
});

it('every remedy says how long Graph may take, or a minute is right for it', () => {
  for (const id of ids) expect(findRemedy(id)?.seenWithinS ?? 60).toBeLessThanOrEqual(300);
});

it('killed right after an approval, it is run by whoever comes next, once', async () => {
  const id = 'resolve-alert';
  const deps = bench.depsFor({
    fault: (point) => {
      if (point === 'after-approved') throw new Killed(point);
    },
  });
  const finding = await found(deps, await (staging[id] ?? (() => Promise.reject(id)))(bench));
  const before = bench.writes('demo-fix').length;

  await expect(askAndApprove(deps, finding.key, id)).rejects.toBeInstanceOf(Killed);

  const approval = await findLatestApproval(deps.db, deps.tenantId, finding.key);
  expect(await runToEnd(bench, deps, approval?.id ?? '')).toMatchObject({ state: 'done' });
  expect(bench.writes('demo-fix').length - before).toBe(1);
  expect(await disagreements(bench, deps, before)).toEqual([]);
});
