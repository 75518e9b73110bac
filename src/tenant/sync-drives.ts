import { AppError } from '../model/errors';
import type { Outcome } from '../model/tenant';
import { saveCollection } from '../store/collections';
import { listDriveIds, listDueDrives, noteDrivesNotified } from '../store/drives';
import { countUnseenItems } from '../store/sharing-links';
import type { TenantDeps } from './deps';
import { syncDrive } from './sync-drive';

/** Drives read side by side. Each waits for Graph most of the time; the adapter bounds the calls under way. */
const sideBySide = 6;

/** Reads every drive that is due: never read to the end, or notified since. One that fails does not hold up the others. */
export async function syncDueDrives(deps: TenantDeps, onOneRead: () => void = () => undefined): Promise<void> {
  const failed = new Set<string>();
  for (;;) {
    const due = (await listDueDrives(deps.db, deps.tenantId, 200)).filter(({ id }) => !failed.has(id));
    if (due.length === 0) break;
    const queue = [...due];
    const worker = async (): Promise<void> => {
      for (let drive = queue.shift(); drive; drive = queue.shift()) {
        try {
          await syncDrive(deps, drive.id);
          onOneRead();
        } catch (error) {
          if (!(error instanceof AppError && error.code === 'graph-failed')) throw error;
          failed.add(drive.id);
          deps.log.warn('could not read a drive', { drive: drive.id, why: error.message });
        }
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
  }
  const outcome = outcomeOf(failed.size, await countUnseenItems(deps.db, deps.tenantId));
  await saveCollection(deps.db, deps.tenantId, 'sharing-links', { outcome, readAt: deps.now().toISOString() });
  if (failed.size > 0) deps.wake('drives', 30);
}

function outcomeOf(failed: number, unseen: number): Outcome {
  if (failed > 0) return { kind: 'skipped', reason: 'not-readable', detail: `${failed} drives could not be read` };
  if (unseen > 0) return { kind: 'skipped', reason: 'no-permission', detail: `${unseen} items could not be looked at` };
  return { kind: 'ran' };
}

/** Makes every drive due: finds what a lost notification would have told. A quiet drive costs one request. */
export async function reconcileDrives(deps: TenantDeps): Promise<void> {
  await noteDrivesNotified(
    deps.db,
    deps.tenantId,
    await listDriveIds(deps.db, deps.tenantId),
    deps.now().toISOString(),
  );
  await syncDueDrives(deps);
}
