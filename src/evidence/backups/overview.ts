import { backupFactsOf, defaultObjectiveHours, recordOf } from '../../model/backup-facts';
import { listRestoreTests } from '../../store/restore-tests';
import { loadSnapshot } from '../../store/snapshot';
import type { BackupDeps } from './deps';
import { sourcesNow } from './sources';

/** Who saves what, as Graph shows and as products report, and the last restore that was tried. */
export async function backupsNow(deps: Pick<BackupDeps, 'db' | 'tenantId' | 'now'>) {
  const { db, tenantId, now } = deps;
  const tenant = await loadSnapshot(db, tenantId, [
    'backup-service',
    'backup-coverage',
    'restore-points',
    'reported-backups',
    'backup-record',
  ]);
  const [last] = await listRestoreTests(db, tenantId, 1);
  const sources = await sourcesNow(deps);
  return {
    facts: backupFactsOf(tenant, now().toISOString()),
    objectiveHours: recordOf(tenant)?.objectiveHours ?? defaultObjectiveHours,
    lastTest: last ? { ...last, recordedBy: last.by.name } : null,
    sources: sources.length,
  };
}
