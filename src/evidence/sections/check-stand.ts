import type { CheckResult } from '../../store/check-days';
import type { Scope } from './section';

/** The bot was not there long enough: that says nothing about what it saw. */
const noDay = 'no day kept';

export interface CheckStand {
  readonly id: string;
  readonly result: CheckResult | typeof noDay;
  /** Of some of its things it could not say anything. */
  readonly isPartly: boolean;
}

/** How a check stood on the last day of the period that was kept; a check that is not in it did not look. */
export function standOf({ lastDay }: Pick<Scope, 'lastDay'>, id: string): CheckStand {
  if (!lastDay) return { id, result: noDay, isPartly: false };
  const kept = lastDay.checks.find(({ checkId }) => checkId === id);
  return { id, result: kept?.result ?? 'skipped', isPartly: (kept?.unjudged ?? 0) > 0 };
}

export const standText = ({ id, result, isPartly }: CheckStand): string =>
  `${id}: ${result}${isPartly && result === 'passed' ? ' (could not judge everything)' : ''}`;

/** Of several checks the worst counts; what could not look, or not judge everything, keeps the rest from counting as whole. */
export function topicState(stands: readonly CheckStand[]): string {
  if (stands.length === 0) return 'not measured';
  if (stands.some(({ result }) => result === noDay)) return noDay;
  if (stands.some(({ result }) => result === 'failed')) return 'not kept';
  const passed = stands.filter(({ result }) => result === 'passed');
  if (passed.length === 0) return 'could not look';
  return passed.length === stands.length && !passed.some(({ isPartly }) => isPartly) ? 'kept' : 'kept, partly seen';
}
