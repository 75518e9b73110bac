import { dayMs, hourMs } from './durations';
import type { Snapshot } from './objects';
import type { BackupKind, BackupRecord, ReportedBackup, StoredWhere, Workload } from './objects/backup';

/** Until an admin sets another. */
export const defaultObjectiveHours = 24;
/** A job that makes the next copy takes its time: so much of the objective may pass before an alarm. */
const lateShare = 0.25;
/** A restore is to be tried so often. */
export const restoreTestDays = 90;
/** A part that its source reports no more, while it reports others, is taken for given up. */
const givenUpDays = 30;

/** What must be covered. Chats lie in mailboxes; the directory is saved by other means. */
export const neededWorkloads = ['mail', 'sites', 'onedrive'] as const satisfies readonly Workload[];
const kindOf = { mail: 'mailboxes', sites: 'sites', onedrive: 'onedrives' } as const satisfies Record<
  (typeof neededWorkloads)[number],
  BackupKind
>;

/** One copy of one workload, by whom it is told of. */
export interface Cover {
  readonly by: string;
  /** Microsoft's own service is read in Graph; everything else is only said. */
  readonly isReported: boolean;
  readonly scope: string | null;
  /** `null`: none, or not known. */
  readonly newestGoodAt: string | null;
  readonly ageHours: number | null;
  readonly isLate: boolean;
  readonly failuresInARow: number;
  readonly stored: StoredWhere | null;
  readonly encrypted: boolean | null;
  readonly immutable: boolean | null;
}

export interface WorkloadFacts {
  readonly workload: Workload;
  /** How many there are; `null`: not known. */
  readonly exists: number | null;
  /** How many of them no backup holds, where only Microsoft's own tells what it holds; else 0. */
  readonly outside: number;
  readonly covers: readonly Cover[];
}

export const recordOf = (tenant: Snapshot): BackupRecord | undefined => tenant['backup-record']?.[0]?.object;

/** Streams that still count: one given up for another of the same source does not. */
export function reportedOf(tenant: Snapshot, at: string): readonly ReportedBackup[] {
  const all = (tenant['reported-backups'] ?? []).map(({ object }) => object);
  const limit = new Date(Date.parse(at) - givenUpDays * dayMs).toISOString();
  return all.filter(
    (one) =>
      one.lastAt >= limit ||
      !all.some((other) => other.source === one.source && other.workload === one.workload && other.lastAt >= limit),
  );
}

export const hoursBetween = (from: string, to: string): number =>
  Math.max(0, Math.round(((Date.parse(to) - Date.parse(from)) / hourMs) * 10) / 10);

/** Older than the objective allows, with the time that a job takes. */
export const isLate = (newestGoodAt: string | null, objectiveHours: number, at: string): boolean =>
  newestGoodAt === null || hoursBetween(newestGoodAt, at) > objectiveHours * (1 + lateShare);

const coverOf = (one: ReportedBackup, objectiveHours: number, at: string): Cover => ({
  by: one.source === one.product ? one.product : `${one.product} (${one.source})`,
  isReported: true,
  scope: one.scope,
  newestGoodAt: one.newestGoodAt,
  ageHours: one.newestGoodAt === null ? null : hoursBetween(one.newestGoodAt, at),
  isLate: isLate(one.newestGoodAt, objectiveHours, at),
  failuresInARow: one.failuresInARow,
  stored: one.stored,
  encrypted: one.encrypted,
  immutable: one.immutable,
});

/** Who saves what, as far as anybody says. Pure. */
export function backupFactsOf(tenant: Snapshot, at: string): readonly WorkloadFacts[] {
  const record = recordOf(tenant);
  const objectiveHours = record?.objectiveHours ?? defaultObjectiveHours;
  const reported = reportedOf(tenant, at);
  const others = (['teams', 'directory'] as const).filter((name) => reported.some(({ workload }) => workload === name));
  return [...neededWorkloads, ...others].map((workload) => {
    const ofMicrosoft = microsoftCover(tenant, workload, at);
    const ofOthers = reported.filter((one) => one.workload === workload);
    const isKnown = ofMicrosoft.length > 0 && ofOthers.length === 0;
    return {
      workload,
      exists: existing(tenant, workload),
      outside: isKnown ? (coverageOf(tenant, workload)?.outside ?? 0) : 0,
      covers: [...ofMicrosoft, ...ofOthers.map((one) => coverOf(one, objectiveHours, at))],
    };
  });
}

const coverageOf = (tenant: Snapshot, workload: Workload) => {
  const kind = (kindOf as Partial<Record<Workload, BackupKind>>)[workload];
  return tenant['backup-coverage']?.find(({ object }) => object.id === kind)?.object;
};

/** Counted with what Microsoft's own service could hold, whether it is on or not. */
function existing(tenant: Snapshot, workload: Workload): number | null {
  const coverage = coverageOf(tenant, workload);
  return coverage ? coverage.inside + coverage.outside : null;
}

/** Microsoft 365 Backup, where it is on and holds something of this. */
function microsoftCover(tenant: Snapshot, workload: Workload, at: string): readonly Cover[] {
  const service = tenant['backup-service']?.[0]?.object;
  const coverage = coverageOf(tenant, workload);
  if (!service || service.state === 'off' || service.state === null || !coverage || coverage.inside === 0) return [];
  const points = tenant['restore-points']?.find(({ object }) => object.id === coverage.id)?.object;
  const newestGoodAt = points?.oldestAt ?? null;
  return [
    {
      by: 'Microsoft 365 Backup',
      isReported: false,
      scope: coverage.outside === 0 ? null : `${coverage.inside} of ${coverage.inside + coverage.outside}`,
      newestGoodAt,
      ageHours: newestGoodAt === null ? null : hoursBetween(newestGoodAt, at),
      isLate: (points?.stale ?? 0) > 0,
      failuresInARow: 0,
      stored: 'inside',
      encrypted: true,
      immutable: true,
    },
  ];
}

/** Days since a restore was last tried with success; `null`: never, as far as anybody recorded. */
export function daysSinceTest(record: BackupRecord | undefined, at: string): number | null {
  const on = record?.lastGoodTest?.testedOn;
  return on === undefined ? null : Math.max(0, Math.floor((Date.parse(at) - Date.parse(on)) / dayMs));
}

/** Whether there is any copy that a restore could be tried from. */
export const hasAnyCopy = (facts: readonly WorkloadFacts[]): boolean =>
  facts.some(({ covers }) => covers.some(({ isReported, newestGoodAt }) => !isReported || newestGoodAt !== null));
