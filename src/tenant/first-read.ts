import { findCollection, saveCollection } from '../store/collections';
import { appendJournal } from '../store/journal';
import type { TenantDeps } from './deps';
import { listDrives } from './list-drives';
import { ensureSubscriptions } from './subscribe';
import { syncDueDrives } from './sync-drives';
import { syncGroups } from './sync-groups';
import { syncObjects } from './sync-objects';
import { syncReports } from './sync-reports';
import { syncUsers } from './sync-users';

/**
 * Reads the tenant once, what matters most first, and takes up where a kill left it: every part keeps its own place.
 * Subscriptions are made before drives are read, so that nothing falls between.
 */
export async function firstRead(deps: TenantDeps): Promise<void> {
  if (await isFirstReadDone(deps)) return;
  const parts: readonly [string, () => Promise<void>][] = [
    ['policies', () => syncObjects(deps, 'small')],
    ['users', () => syncUsers(deps)],
    ['groups', () => syncGroups(deps)],
    ['registrations and roles', () => syncReports(deps)],
    ['objects', () => syncObjects(deps, 'quick')],
    ['list of drives', () => listDrives(deps)],
    ['objects that rest on it', () => syncObjects(deps, 'quick')],
    ['subscriptions', () => ensureSubscriptions(deps)],
    ['drives', () => readDrives(deps)],
    ['what rests on them', () => syncObjects(deps, 'quick')],
  ];
  for (const [name, read] of parts) {
    await read();
    deps.onProgress();
    deps.log.info('first reading', { read: name });
  }
  const at = deps.now().toISOString();
  await deps.db.transaction().execute(async (tx) => {
    await saveCollection(tx, deps.tenantId, 'first-read', { readAt: at, outcome: { kind: 'ran' } });
    await appendJournal(tx, deps.tenantId, [
      ...(await deps.onFirstRead(tx, at)),
      { kind: 'first-read.done', at, body: {} },
    ]);
  });
  deps.wake('deliver');
  deps.wake('mailboxes');
}

/** The time is noted from which the rest can be worked out. */
async function readDrives(deps: TenantDeps): Promise<void> {
  await saveCollection(deps.db, deps.tenantId, 'drives', { triedAt: deps.now().toISOString() });
  await syncDueDrives(deps, deps.onProgress);
}

export async function isFirstReadDone(deps: Pick<TenantDeps, 'db' | 'tenantId'>): Promise<boolean> {
  return (await findCollection(deps.db, deps.tenantId, 'first-read')).readAt !== null;
}
