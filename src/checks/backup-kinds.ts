import type { CouldNotCheck } from '../model/check';
import type { Snapshot } from '../model/objects';
import type { BackupKind } from '../model/objects/backup';

export const kindNames: Readonly<Record<BackupKind, string>> = {
  mailboxes: 'Mailboxes',
  sites: 'Sites',
  onedrives: 'OneDrives',
};

/** Neither fine nor wrong. */
export const nobodyReports: CouldNotCheck = {
  couldNotCheck: 'no backup product reports here: “backup sources” sets one up',
  nothingThere: true,
};

/** Off, nothing in it can be wrong: that it is off is a finding of its own. */
export const isBackupOn = (tenant: Snapshot): boolean => tenant['backup-service']?.[0]?.object.state !== 'off';
