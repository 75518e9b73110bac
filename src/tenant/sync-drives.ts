import { isAborted } from '../graph/graph-error';
import { AppError } from '../model/errors';
import type { Outcome } from '../model/tenant';
import { findCollection, saveCollection } from '../store/collections';
import { eachDriveId, listDueDrives, noteDrivesNotified } from '../store/drives';
import { countUnseenItems } from '../store/unseen-items';
import type { TenantDeps } from './deps';
import { roundName, syncDrive } from './sync-drive';

/** Drives read side by side. Each waits for Graph most of the time; the adapter bounds the calls under way. */
const sideBySide = 6;

/** Reads every drive that is due: never read to the end, or notified since. One that fails does not hold up the others. */
export async function syncDueDrives(deps: TenantDeps, onOneRead: () => void = () => undefined): Promise<void> {
  const failed = new Set<string>();
  for (;;) {
    const due = (await listDueDrives(deps.db, deps.tenantId, 200 + failed.size)).filter(({ id }) => !failed.has(id));
    if (due.length === 0) break;
    await readEach(
      deps,
      due.map(({ id }) => id),
      failed,
      onOneRead,
    );
  }
  await noteOutcome(deps, failed.size);
}

async function readEach(
  deps: TenantDeps,
  ids: readonly string[],
  failed: Set<string>,
  onOneRead: () => void = () => undefined,
): Promise<void> {
  const queue = [...ids];
  const worker = async (): Promise<void> => {
    for (let id = queue.shift(); id; id = queue.shift()) {
      try {
        await syncDrive(deps, id);
        onOneRead();
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'graph-failed') || isAborted(error)) throw error;
        failed.add(id);
        deps.log.warn('could not read a drive', { drive: id, why: error.message });
      }
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
}

async function noteOutcome(deps: TenantDeps, failed: number): Promise<void> {
  const drives = (await findCollection(deps.db, deps.tenantId, 'drives')).outcome;
  // Of a drive that was never found nobody knows the links.
  const outcome: Outcome =
    drives.kind === 'skipped'
      ? { ...drives, detail: `rests on drives: ${drives.detail}` }
      : outcomeOf(failed, await countUnseenItems(deps.db, deps.tenantId));
  await saveCollection(deps.db, deps.tenantId, 'sharing-links', { outcome, readAt: deps.now().toISOString() });
  if (failed > 0) deps.wake('drives', 30);
}

function outcomeOf(failed: number, unseen: number): Outcome {
  if (failed > 0) return { kind: 'skipped', reason: 'not-readable', detail: `${failed} drives could not be read` };
  if (unseen > 0) return { kind: 'skipped', reason: 'no-permission', detail: `${unseen} items could not be looked at` };
  return { kind: 'ran' };
}

/** Asks every drive what changed: finds what a lost notification would have told. A quiet drive costs one request and no write. */
export async function reconcileDrives(deps: TenantDeps): Promise<void> {
  const { db, tenantId } = deps;
  const beganAt = deps.now().toISOString();
  await saveCollection(db, tenantId, roundName, { triedAt: beganAt });
  const failed = new Set<string>();
  for await (const ids of eachDriveId(db, tenantId)) await readEach(deps, ids, failed);
  if (failed.size === 0) await saveCollection(db, tenantId, roundName, { readAt: beganAt, outcome: { kind: 'ran' } });
  else await noteDrivesNotified(db, tenantId, [...failed], beganAt); // they stay due
  await noteOutcome(deps, failed.size);
}
