import type { Outcome, SkipReason } from '../model/tenant';
import { GraphError, isAborted } from './graph-error';

/** Why something could not be read; a licence answer comes as 403 too and is told apart by its code or text. */
export function skipReasonOf(error: unknown): SkipReason {
  if (!(error instanceof GraphError)) return 'not-readable';
  if (error.isNotLicensed) return 'not-licensed';
  if (error.status === 403) return 'no-permission';
  return error.status === 429 ? 'throttled' : 'not-readable';
}

/** The outcome of a collection whose reading ended in `error`. @throws the error itself when we broke the reading off: that says nothing */
export function outcomeOf(error: unknown): Outcome {
  if (isAborted(error)) throw error;
  return {
    kind: 'skipped',
    reason: skipReasonOf(error),
    detail: error instanceof GraphError ? error.message : 'failed before Graph was asked',
  };
}

export const isNotFound = (error: unknown): boolean => error instanceof GraphError && error.status === 404;

/** The answer, or `null` where Graph says that there is no such thing. */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
