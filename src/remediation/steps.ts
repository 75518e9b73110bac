import { canonical } from '../model/canonical';
import { isSamePlan, type Plan } from '../model/remedy';
import type { FixStep } from '../store/fixes';

/** A call is begun this often at most: Graph's silence, or somebody who changes the same thing again and again, has an end. */
export const mostTries = 4;

/** What is known of the calls of a fix, from what was recorded of each. */
export interface Progress {
  readonly isBegun: boolean;
  /** Accepted by Graph, or found to be gone already. */
  readonly made: ReadonlySet<number>;
  /** Begun, and nobody knows whether it arrived. */
  readonly unknown: readonly FixStep[];
  /** Graph said no: nothing more is tried. */
  readonly refused: FixStep | undefined;
  readonly lastResultAt: string | null;
}

/** Throttled, or without a token. Or 412: somebody changed it between the look and the call. Nothing was done; it is looked at again. */
const isNothing = ({ status, tries }: FixStep): boolean =>
  status === 429 || status === 401 || (status === 412 && tries < mostTries);
const isUnknown = ({ status, tries }: FixStep): boolean => (status === null || status === 0) && tries <= mostTries;
/** Gone meanwhile is as good as done by us: the verification decides. */
const isMade = ({ status }: FixStep): boolean => status !== null && ((status >= 200 && status < 300) || status === 404);

export function progressOf(plan: Pick<Plan, 'calls'>, steps: readonly FixStep[]): Progress {
  const own = steps.filter(({ n }) => n < plan.calls.length);
  return {
    isBegun: own.length > 0,
    made: new Set(own.filter(isMade).map(({ n }) => n)),
    unknown: own.filter(isUnknown),
    refused: own.find((step) => !isMade(step) && !isUnknown(step) && !isNothing(step)),
    lastResultAt:
      own
        .flatMap(({ resultAt }) => resultAt ?? [])
        .toSorted()
        .at(-1) ?? null,
  };
}

/**
 * Which of the approved calls are still to be made. Begun and broken off, a plan made anew holds fewer of them: those are
 * made; one that was accepted is never made again. `null`: what stands there now asks for something that nobody approved.
 */
export function callsLeft(approved: Plan, now: Plan, { isBegun, made }: Progress): readonly number[] | null {
  const all = [...approved.calls.keys()];
  if (isSamePlan(now, approved)) return all.filter((n) => !made.has(n));
  const due = new Set(now.calls.map((call) => canonical(call)));
  const left = all.filter((n) => due.has(canonical(approved.calls[n] ?? null)));
  return isBegun && left.length === due.size ? left.filter((n) => !made.has(n)) : null;
}
