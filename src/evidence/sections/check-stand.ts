import type { CheckResult } from '../../store/check-days';
import type { Scope } from './section';

export interface CheckStand {
  readonly id: string;
  readonly result: CheckResult;
}

/** How a check stood on the last day of the period that was kept; a check that is not in it did not look. */
export const stateOf = ({ lastDay }: Pick<Scope, 'lastDay'>, checkId: string): CheckResult =>
  lastDay?.checks.find((one) => one.checkId === checkId)?.result ?? 'skipped';
