import type { Org } from './org';
import { fraction, hash32, pick, seedNumber } from './random';

/** What is wrong with mailboxes, apps and devices of the generated organisation; decided by the seed alone. */
export interface AppFlaws {
  readonly forwardsOutside: boolean;
  readonly hidesMail: boolean;
  readonly riskyGrant: boolean;
  readonly takeoverRole: boolean;
  readonly mailRole: boolean;
  readonly expiredSecret: boolean;
  readonly expiringSecret: boolean;
  readonly longLivedSecret: boolean;
  readonly ownerlessApp: boolean;
  readonly noncompliantDevices: boolean;
  readonly staleDevices: boolean;
  readonly unencryptedDevices: boolean;
  readonly compliancePolicy: 'assigned' | 'unassigned' | 'none';
  readonly appProtection: 'both' | 'ios' | 'unassigned' | 'none';
}

const FLAW = seedNumber('flaws.apps');

export function appFlawsOf(org: Org): AppFlaws {
  const has = (at: number, share = 0.6): boolean => fraction(org.seed, FLAW, at) < share;
  const one = <T>(at: number, list: readonly T[]): T => pick(list, hash32(org.seed, FLAW, at));
  return {
    forwardsOutside: has(1),
    hidesMail: has(2),
    riskyGrant: has(3),
    takeoverRole: has(4, 0.5),
    mailRole: has(5),
    expiredSecret: has(6),
    expiringSecret: has(7),
    longLivedSecret: has(8),
    ownerlessApp: has(9),
    noncompliantDevices: has(10),
    staleDevices: has(11),
    unencryptedDevices: has(12),
    compliancePolicy: one(13, ['assigned', 'assigned', 'unassigned', 'none']),
    appProtection: one(14, ['both', 'ios', 'unassigned', 'none']),
  };
}
