import { type CheckResult, findCheckDayBefore, listCheckDays, saveCheckDay } from '../store/check-days';
import type { Db } from '../store/db';
import type { CheckPosture } from './posture-of';
import { type AreaScore, changesBetween, type ScoreChange, type Scored, scoreOf } from './score';

/** A check that could not look has neither passed nor failed, whatever it found before. */
export const resultOf = ({ unseen, standing }: Pick<CheckPosture, 'unseen' | 'standing'>): CheckResult => {
  if (unseen.some(({ isDisproved }) => isDisproved)) return 'skipped';
  if (standing > 0) return 'failed';
  return unseen.length > 0 ? 'skipped' : 'passed';
};

const scored = (checks: readonly CheckPosture[]): readonly Scored[] =>
  // What is Microsoft's to mend says nothing of our half.
  checks
    .filter(({ party }) => party !== 'microsoft')
    .map((check) => ({
      checkId: check.checkId,
      area: check.area,
      severity: check.severity,
      result: resultOf(check),
      isPartly: check.unchecked.length > 0,
      isStated: check.stated !== null,
    }));

/** Keeps how the checks stand today. */
export async function keepDay(db: Db, tenantId: string, checks: readonly CheckPosture[], at: string): Promise<void> {
  const rows = checks.map((check) => ({
    checkId: check.checkId,
    result: resultOf(check),
    standing: check.standing,
    unjudged: check.unchecked.reduce((sum, { count }) => sum + count, 0),
  }));
  await saveCheckDay(db, tenantId, at.slice(0, 10), rows);
}

export interface Standing {
  readonly scores: readonly [AreaScore, ...AreaScore[]];
  /** Against the last day that was kept before today; null: there is none. */
  readonly since: {
    readonly day: string;
    readonly percent: number | null;
    readonly changes: readonly ScoreChange[];
  } | null;
}

/** The score now, and what changed it since the last day that was kept. */
export async function standingOf(
  db: Db,
  tenantId: string,
  checks: readonly CheckPosture[],
  at: string,
): Promise<Standing> {
  const now = scored(checks);
  const before = await findCheckDayBefore(db, tenantId, at.slice(0, 10));
  if (!before) return { scores: scoreOf(now), since: null };
  const results = new Map(before.checks.map(({ checkId, result }) => [checkId, result]));
  const then = now.flatMap((check) => {
    const result = results.get(check.checkId);
    return result ? [{ ...check, result }] : [];
  });
  return {
    scores: scoreOf(now),
    since: { day: before.day, percent: scoreOf(then)[0].percent, changes: changesBetween(results, now) },
  };
}

/** The score of each day that was kept, from this one on, and now; by today's weights. */
export async function scoreLineOf(
  db: Db,
  tenantId: string,
  checks: readonly CheckPosture[],
  from: string,
  at: string,
): Promise<readonly { readonly day: string; readonly percent: number }[]> {
  const now = scored(checks);
  const byId = new Map(now.map((check) => [check.checkId, check]));
  const today = at.slice(0, 10);
  const days = [...(await listCheckDays(db, tenantId, from))].filter(([day]) => day < today);
  const line = days.map(([day, rows]) => {
    const then = rows.flatMap(({ checkId, result }) => {
      const check = byId.get(checkId);
      return check ? [{ ...check, result }] : [];
    });
    return { day, percent: scoreOf(then)[0].percent };
  });
  return [...line, { day: today, percent: scoreOf(now)[0].percent }].flatMap(({ day, percent }) =>
    percent === null ? [] : [{ day, percent }],
  );
}
