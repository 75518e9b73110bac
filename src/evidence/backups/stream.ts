import type { ReportedBackup } from '../../model/objects/backup';
import type { BackupReport } from '../../store/backup-reports';

/** Failures in a row are counted up to this. */
export const mostLooked = 60;

/** When the data in the copy was as it is there. */
const copyAt = ({ restorePointAt, finishedAt }: BackupReport): string => restorePointAt ?? finishedAt;

/**
 * How one part of a backup stands, from its last reports, newest first by their own end. Pure.
 * What the newest does not say, an older one may have said; a later "no" counts.
 */
export function streamOf(
  source: string,
  reports: readonly [BackupReport, ...BackupReport[]],
  newestGood: BackupReport | undefined,
): ReportedBackup {
  const [newest] = reports;
  const firstGood = reports.findIndex(({ result }) => result !== 'failed');
  const stated = <K extends 'encrypted' | 'stored' | 'immutable'>(key: K): BackupReport[K] | null =>
    reports.find((report) => report[key] !== null)?.[key] ?? null;
  return {
    id: newest.streamId,
    source,
    product: newest.product,
    workload: newest.workload,
    scope: newest.scope,
    lastAt: newest.finishedAt,
    lastResult: newest.result,
    newestGoodAt: newestGood ? copyAt(newestGood) : null,
    failuresInARow: firstGood === -1 ? reports.length : firstGood,
    items: newest.items,
    failures: newest.failures,
    encrypted: stated('encrypted'),
    stored: stated('stored'),
    immutable: stated('immutable'),
  };
}
