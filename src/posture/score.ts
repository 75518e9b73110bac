import type { Area } from '../model/areas';
import { type Severity, severityWeights } from '../model/finding';
import type { CheckResult } from '../store/check-days';

export interface Scored {
  readonly checkId: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly result: CheckResult;
  /** Of some of its things it could not say anything. */
  readonly isPartly?: boolean;
  /** Nothing can be read of it, and a person stated how it is. */
  readonly isStated?: boolean;
}

export interface AreaScore {
  readonly area: Area | 'all';
  /** 0 to 100, of what could be seen; null: nothing could. */
  readonly percent: number | null;
  readonly passed: number;
  /** Of those passed: could not judge some of their things. */
  readonly partly: number;
  readonly failed: number;
  /** Could not look: counts neither for nor against. */
  readonly skipped: number;
  /** Could not look, and a person stated how it is: counts neither for nor against, and apart. */
  readonly stated: number;
}

function scoreOne(area: AreaScore['area'], checks: readonly Scored[]): AreaScore {
  const seen = checks.filter(({ result }) => result !== 'skipped');
  const sum = (some: readonly Scored[]): number =>
    some.reduce((total, { severity }) => total + severityWeights[severity], 0);
  const stated = checks.filter(({ result, isStated }) => result === 'skipped' && isStated).length;
  const passed = seen.filter(({ result }) => result === 'passed');
  return {
    area,
    percent: seen.length === 0 ? null : Math.round((sum(passed) / sum(seen)) * 100),
    passed: passed.length,
    partly: passed.filter(({ isPartly }) => isPartly).length,
    failed: seen.length - passed.length,
    skipped: checks.length - seen.length - stated,
    stated,
  };
}

/** How much of the customer's half stands, by weight of what was seen: in all, then by area, the weakest first. */
export function scoreOf(checks: readonly Scored[]): readonly [AreaScore, ...AreaScore[]] {
  const areas = Map.groupBy(checks, ({ area }) => area);
  const each = [...areas].map(([area, some]) => scoreOne(area, some));
  return [scoreOne('all', checks), ...each.toSorted((a, b) => (a.percent ?? 101) - (b.percent ?? 101))];
}

export interface ScoreChange {
  readonly checkId: string;
  readonly from: CheckResult | null;
  readonly to: CheckResult;
}

/** Which checks made the difference between two days. */
export const changesBetween = (
  before: ReadonlyMap<string, CheckResult>,
  now: readonly Scored[],
): readonly ScoreChange[] =>
  now.flatMap(({ checkId, result }) => {
    const from = before.get(checkId) ?? null;
    return from === result ? [] : [{ checkId, from, to: result }];
  });
