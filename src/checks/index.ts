import type { Check, CheckFacts, Per, TenantCheck } from '../model/check';
import * as anonymousLinks from './anonymous-links';
import type { CheckCase, TenantCase } from './cases';
import * as legacyAuthentication from './legacy-authentication';
import * as mfaMissing from './mfa-missing';

/** A check with its truth table; the pair is checked where it is listed. */
type Entry =
  | { readonly [P in Per]: { readonly check: Check<P>; readonly cases: readonly CheckCase<P>[] } }[Per]
  | { readonly check: TenantCheck; readonly cases: readonly TenantCase[] };

/** The checks, one line each; everything else follows from their data. */
export const entries: readonly Entry[] = [
  { check: anonymousLinks.check, cases: anonymousLinks.cases },
  { check: mfaMissing.check, cases: mfaMissing.cases },
  { check: legacyAuthentication.check, cases: legacyAuthentication.cases },
];

const all: readonly Entry['check'][] = entries.map(({ check }) => check);
const byId = new Map<string, CheckFacts>(all.map((check) => [check.id, check]));

export const listChecks = (): readonly (CheckFacts & { readonly per: Per | 'tenant' })[] => all;
export const findCheck = (id: string): CheckFacts | undefined => byId.get(id);
export const tenantChecks: readonly TenantCheck[] = all.filter((check) => check.per === 'tenant');

/** The checks that look at this kind of thing. */
export const checksPer = <P extends Per>(per: P): readonly Check<P>[] =>
  all.filter((check) => check.per === per) as readonly unknown[] as readonly Check<P>[];
