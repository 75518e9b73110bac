import type { BackupRecord, ReportedBackup, RestoreTest } from '../model/objects/backup';
import type { Policies } from './cases';

/** Microsoft 365 Backup, and what a case says of it. */
export const backup = (policies: Policies, state: 'on' | 'off' = 'on'): Policies => ({
  'backup-service': [{ id: 'backup-service', state, isThirdParty: false }],
  ...policies,
});

/** One stream that saves all mailboxes every night, with a good copy four hours old. */
export const reported = (more: Partial<ReportedBackup>): ReportedBackup => ({
  id: 'server/safekeep/mail/',
  source: 'Backup server',
  product: 'Safekeep',
  workload: 'mail',
  scope: null,
  lastAt: '2026-03-02T05:00:00.000Z',
  lastResult: 'success',
  newestGoodAt: '2026-03-02T05:00:00.000Z',
  failuresInARow: 0,
  items: 240,
  failures: 0,
  encrypted: true,
  stored: 'outside',
  immutable: true,
  ...more,
});

/** What people set and recorded: the usual objective, and a restore that worked ten days ago. */
export const record = (more: Partial<BackupRecord> = {}): BackupRecord => ({
  id: 'record',
  objectiveHours: 24,
  lastTest: tested('2026-02-20T09:00:00.000Z'),
  lastGoodTest: tested('2026-02-20T09:00:00.000Z'),
  ...more,
});

export const tested = (testedOn: string, result: RestoreTest['result'] = 'worked'): RestoreTest => ({
  workload: 'mail',
  testedOn,
  result,
});
