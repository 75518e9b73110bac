import { requestUndo } from '../../src/remediation/undo';
import { remedies } from '../../src/remedies';
import { disagreements } from './agree';
import { staging } from './staging';
import {
  adam,
  approve,
  askAndApprove,
  found,
  latest,
  openWorkbench,
  runToEnd,
  stateOf,
  type Workbench,
  type Write,
} from './workbench';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

/** The tenant as its log leaves it: the last value of everything that was ever written. Graph's own stamps are left out. */
const standing = (writes: readonly Write[]): string => {
  const last = new Map<string, unknown>();
  for (const { kind, data } of writes) {
    const { value, permissions, record, ...key } = data as {
      value?: object | null;
      permissions?: unknown;
      record?: object;
    };
    const place = `${kind} ${JSON.stringify(key)}`;
    // What was made and deleted again stands as if it never was.
    if (value === null) last.delete(place);
    else last.set(place, permissions ?? unstamped(value ?? record ?? null));
  }
  return JSON.stringify([...last].toSorted(([a], [b]) => a.localeCompare(b)));
};
const unstamped = (value: object | null): object | null =>
  value && { ...value, lastUpdateDateTime: undefined, resolvedDateTime: undefined, modifiedDateTime: undefined };

const single = remedies.filter(({ id, spreads }) => spreads === undefined && staging[id]);

it('each has a way to be staged here', () => {
  expect(remedies.map(({ id }) => id).filter((id) => staging[id] === undefined)).toEqual([]);
});

it.each(single.map(({ id }) => id))(
  '%s is planned, approved, run, seen done, and undone or says why not',
  async (id) => {
    const deps = bench.depsFor();
    const finding = await found(deps, await (staging[id] ?? (() => Promise.reject(id)))(bench));
    const before = standing(bench.writes());
    const writesBefore = bench.writes('demo-fix').length;

    const approvalId = await askAndApprove(deps, finding.key, id);
    const fix = await runToEnd(bench, deps, approvalId);

    expect(fix).toMatchObject({ state: 'done' });
    const plan = (await latest(deps, finding.key))?.plan;
    expect(await stateOf(deps, finding.key)).toBe(plan?.staysOpen === undefined ? 'fixed' : 'open');
    expect(bench.writes('demo-fix').length - writesBefore).toBe(plan?.calls.length);
    const answer = await requestUndo(deps, fix.id, adam);
    if (plan?.undo === null) {
      expect(answer).toMatchObject({ ok: false, why: expect.stringContaining(plan.cannotUndo ?? 'never') });
    } else {
      expect(answer).toMatchObject({ ok: true });
      expect(await runToEnd(bench, deps, await approve(deps, finding.key))).toMatchObject({ state: 'done' });
      expect(standing(bench.writes())).toBe(before);
    }
    expect(await disagreements(bench, deps, writesBefore)).toEqual([]);
  },
);
