import type { Org } from './org';
import { fraction, hash32, pick, seedNumber } from './random';

/** What is wrong in the generated organisation. Each is decided by the seed alone. */
export interface Flaws {
  readonly legacyAuth: 'blocked' | 'report-only' | 'not-blocked';
  readonly mfaForAll: 'enabled' | 'report-only' | 'none';
  readonly mfaForAdmins: 'phishing-resistant' | 'any' | 'none';
  /** The policy for everyone leaves a large group out. */
  readonly policyExcludesMany: boolean;
  readonly policyNamesDeletedGroup: boolean;
  readonly risksUnhandled: boolean;
  readonly devicesUnchecked: boolean;
  readonly manyGlobalAdmins: boolean;
  readonly guestAdmin: boolean;
  readonly syncedAdmin: boolean;
  readonly emergencyNotExcluded: boolean;
  readonly emergencyWithoutKey: boolean;
  readonly emergencySignedIn: boolean;
  readonly anyoneInvites: boolean;
  readonly usersConsent: boolean;
  readonly guestsSeeMuch: boolean;
  readonly weakMethodsAllowed: boolean;
  /** Whose MFA is accepted from guests: nobody's, one partner's, everybody's. */
  readonly guestMfaTrust: 'none' | 'partner' | 'all';
  /** No review within a year. */
  readonly guestsNotReviewed: boolean;
  readonly rolesNotReviewed: boolean;
}

const FLAW = seedNumber('flaws');

export function flawsOf(org: Org): Flaws {
  let count = 0;
  const has = (share: number): boolean => {
    count += 1;
    return fraction(org.seed, FLAW, count) < share;
  };
  const one = <T>(list: readonly T[]): T => {
    count += 1;
    return pick(list, hash32(org.seed, FLAW, count));
  };
  return {
    legacyAuth: one(['blocked', 'report-only', 'not-blocked']),
    mfaForAll: one(['report-only', 'enabled', 'report-only', 'none']),
    mfaForAdmins: one(['phishing-resistant', 'any', 'any', 'none']),
    policyExcludesMany: has(0.5),
    policyNamesDeletedGroup: has(0.5),
    risksUnhandled: has(0.5),
    devicesUnchecked: has(0.5),
    manyGlobalAdmins: has(0.6),
    guestAdmin: has(0.5),
    syncedAdmin: has(0.5),
    emergencyNotExcluded: has(0.3),
    emergencyWithoutKey: has(0.3),
    emergencySignedIn: has(0.3),
    anyoneInvites: has(0.6),
    usersConsent: has(0.6),
    guestsSeeMuch: has(0.4),
    weakMethodsAllowed: has(0.6),
    guestMfaTrust: one(['partner', 'none', 'all', 'partner']),
    guestsNotReviewed: has(0.5),
    rolesNotReviewed: has(0.5),
  };
}
