/** Microsoft 365 Backup as Graph shows it; what other products report of themselves; what people set and recorded. */
export interface BackupObjects {
  readonly 'backup-service': BackupService;
  readonly 'backup-policies': BackupPolicy;
  readonly 'backup-coverage': BackupCoverage;
  readonly 'restore-points': RestorePoints;
  readonly 'reported-backups': ReportedBackup;
  readonly 'backup-record': BackupRecord;
}

export const backupCollections = {
  'backup-service': true,
  'backup-policies': true,
  'backup-coverage': true,
  'restore-points': true,
  'reported-backups': true,
  'backup-record': true,
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

export const workloadNames = {
  mail: 'Mailboxes',
  sites: 'Sites',
  onedrive: 'OneDrives',
  teams: 'Teams chats',
  directory: 'Entra ID',
} as const;
export type Workload = keyof typeof workloadNames;
export type BackupResult = 'success' | 'warning' | 'failed';
export type StoredWhere = 'inside' | 'outside';

/** What one source says of one part of what it saves. Reported, never proven; `null`: it does not say. */
export interface ReportedBackup {
  /** Source, product, workload and scope, joined. */
  readonly id: string;
  readonly source: string;
  readonly product: string;
  readonly workload: Workload;
  /** A part of the workload; `null`: all of it. */
  readonly scope: string | null;
  readonly lastAt: string;
  readonly lastResult: BackupResult;
  /** What the newest good copy holds is as old as this; `null`: none was reported. */
  readonly newestGoodAt: string | null;
  readonly failuresInARow: number;
  readonly items: number | null;
  readonly failures: number | null;
  readonly encrypted: boolean | null;
  /** Inside our tenant's own cloud, where whoever takes the tenant takes the copy too, or outside. */
  readonly stored: StoredWhere | null;
  readonly immutable: boolean | null;
}

export interface RestoreTest {
  readonly workload: Workload;
  readonly testedOn: string;
  readonly result: 'worked' | 'partly' | 'failed';
}

/** What people set and recorded about backup. One object. */
export interface BackupRecord {
  readonly id: string;
  /** The newest good copy may be so old. */
  readonly objectiveHours: number;
  readonly lastTest: RestoreTest | null;
  /** The last one that brought everything back. */
  readonly lastGoodTest: RestoreTest | null;
}
