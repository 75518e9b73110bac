import type { Org } from './org';
import { fraction, hash32, pick, seedNumber } from './random';

/** What is wrong with sharing settings, backup, labels and logs, and what Microsoft has to say; decided by the seed alone. */
export interface ServiceFlaws {
  readonly guestsReshare: boolean;
  readonly noDomainList: boolean;
  readonly legacyProtocols: boolean;
  readonly unmanagedSync: boolean;
  readonly noIdleSignOut: boolean;
  readonly shortLeaverOneDrive: boolean;
  /** Microsoft 365 Backup: of everything, of most of it, switched off. */
  readonly backup: 'all' | 'most' | 'off';
  readonly backupPolicy: 'active' | 'activeWithErrors' | 'inactive';
  readonly backupErrors: boolean;
  readonly backupStopped: boolean;
  readonly noLabels: boolean;
  readonly silentLog: boolean;
  readonly scoreDropped: boolean;
  readonly incidentOpen: boolean;
  readonly highAlert: boolean;
}

const FLAW = seedNumber('flaws.services');

export function serviceFlawsOf(org: Org): ServiceFlaws {
  const has = (at: number, share = 0.5): boolean => fraction(org.seed, FLAW, at) < share;
  const one = <T>(at: number, list: readonly T[]): T => pick(list, hash32(org.seed, FLAW, at));
  return {
    guestsReshare: has(1, 0.6),
    noDomainList: has(2, 0.6),
    legacyProtocols: has(3),
    unmanagedSync: has(4, 0.6),
    noIdleSignOut: has(5, 0.6),
    shortLeaverOneDrive: has(6, 0.6),
    backup: one(7, ['most', 'all', 'off', 'most']),
    backupPolicy: one(8, ['active', 'activeWithErrors', 'active', 'inactive']),
    backupErrors: has(9),
    backupStopped: has(10, 0.4),
    noLabels: has(11, 0.4),
    silentLog: has(12, 0.25),
    scoreDropped: has(13),
    incidentOpen: has(14),
    highAlert: has(15),
  };
}
