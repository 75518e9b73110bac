/** Microsoft 365 Backup. Of a product of somebody else Graph says nothing. */
export interface BackupObjects {
  readonly 'backup-service': BackupService;
  readonly 'backup-policies': BackupPolicy;
  readonly 'backup-coverage': BackupCoverage;
  readonly 'restore-points': RestorePoints;
}

export const backupCollections = {
  'backup-service': true,
  'backup-policies': true,
  'backup-coverage': true,
  'restore-points': true,
} as const satisfies Record<keyof BackupObjects, true>;

export type BackupKind = 'mailboxes' | 'sites' | 'onedrives';

export interface BackupService {
  readonly id: string;
  /** `locked`: on, but it cannot be changed or restored from now. `null`: Graph says a word that is new to us. */
  readonly state: 'on' | 'off' | 'locked' | null;
  /** Set up through a product of another firm, which keeps its copies in Microsoft's storage. */
  readonly isThirdParty: boolean;
}

export interface BackupPolicy {
  readonly id: string;
  readonly kind: BackupKind | null;
  readonly displayName: string;
  /** As Graph writes it: `inactive`, `activeWithErrors`, `updating`, `active`, … */
  readonly status: string;
}

/** `id` is the kind. `outside`: here, and in no backup. */
export interface BackupCoverage {
  readonly id: BackupKind;
  readonly inside: number;
  readonly outside: number;
  readonly failing: number;
}

/** The newest restore points of some of what is protected; `id` is the kind. */
export interface RestorePoints {
  readonly id: BackupKind;
  readonly looked: number;
  /** Of these, without a point in the last two days. */
  readonly stale: number;
  /** The oldest of their newest points; `null`: none is stale, or a stale one has none that was found. */
  readonly oldestAt: string | null;
}
