import type { Check, Per } from '../model/check';
import * as anonymousLinks from './anonymous-links';
import type { CheckCase } from './cases';
import * as mfaMissing from './mfa-missing';

/** The checks, one line each; everything else follows from their data. */
export const checks = {
  sharingLink: [anonymousLinks.anonymousLinks],
  user: [mfaMissing.mfaMissing],
} as const satisfies { readonly [P in Per]: readonly Check<P>[] };

/** Each folder's truth table, for the test that runs them all. */
export const allCases = [
  { check: anonymousLinks.anonymousLinks, cases: anonymousLinks.cases },
  { check: mfaMissing.mfaMissing, cases: mfaMissing.cases },
] as const satisfies readonly {
  readonly [P in Per]: { readonly check: Check<P>; readonly cases: readonly CheckCase<P>[] };
}[Per][];

export type AnyCheck = Omit<Check, 'per' | 'idOf' | 'nameOf' | 'evaluate'>;

const byId = new Map<string, AnyCheck>([...checks.sharingLink, ...checks.user].map((check) => [check.id, check]));

export const listChecks = (): readonly AnyCheck[] => [...byId.values()];
export const findCheck = (id: string): AnyCheck | undefined => byId.get(id);
