import { readSiteDrives, readSites } from '../graph/read-sites';
import { readUserDrives } from '../graph/read-user-drive';
import { AppError } from '../model/errors';
import type { SkipReason } from '../model/tenant';
import { saveCollection } from '../store/collections';
import { listDriveIds, saveDrives } from '../store/drives';
import { eachUserId } from '../store/users';
import type { TenantDeps } from './deps';
import { readOutcome } from './read-outcome';

/** Finds every drive: those of sites, and people's OneDrives. New ones join by themselves and are read from the start. */
export async function listDrives(deps: TenantDeps): Promise<void> {
  const at = deps.now().toISOString();
  let throttled = 0;
  const ran = await readOutcome(deps, 'drives', async () => {
    const unseen: SkipReason[] = [];
    for await (const sites of readSites(deps.graph)) {
      const readings = await readSiteDrives(deps.graph, sites);
      await saveDrives(
        deps.db,
        deps.tenantId,
        readings.flatMap(({ drives }) => drives ?? []),
        at,
      );
      unseen.push(...readings.flatMap(({ skipped }) => skipped ?? []));
    }
    for await (const userIds of eachUserId(deps.db, deps.tenantId)) {
      const readings = await readUserDrives(deps.graph, userIds);
      await saveDrives(
        deps.db,
        deps.tenantId,
        readings.flatMap(({ drive }) => drive ?? []),
        at,
      );
      unseen.push(...readings.flatMap(({ skipped }) => skipped ?? []));
    }
    throttled = unseen.filter((reason) => reason === 'throttled').length;
    const reason = throttled > 0 ? 'throttled' : unseen[0];
    return reason && { kind: 'skipped', reason, detail: `${unseen.length} sites or OneDrives could not be looked at` };
  });
  if (ran)
    await saveCollection(deps.db, deps.tenantId, 'drives', {
      readAt: at,
      items: (await listDriveIds(deps.db, deps.tenantId)).length,
    });
  if (throttled > 0) {
    deps.wake('list-drives', 60);
    throw new AppError('graph-failed', 'sites or OneDrives could not be listed: throttled', { throttled });
  }
}
