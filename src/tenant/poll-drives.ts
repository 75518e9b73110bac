import { fileUnits, type TenantSize } from '../graph/limits';
import { findCollection } from '../store/collections';
import { countDrives } from '../store/drives';
import type { TenantDeps } from './deps';
import { roundName } from './sync-drive';
import { reconcileDrives } from './sync-drives';
import { sizeOf } from './tenant-size';

/** Of the resource units that Microsoft gives; the rest is for what a round finds, and for what people wait for. */
const shareForRounds = 0.5;

/** Seconds from one round through all drives to the next: as wanted, or as often as the resource units allow. A quiet drive costs one. */
export function roundEveryS(wantedS: number, drives: number, size: Pick<TenantSize, 'licences'>): number {
  const { aMinute, aDay } = fileUnits(size);
  const perS = Math.min(aMinute / 60, aDay / 86_400) * shareForRounds;
  return Math.max(wantedS, Math.ceil(drives / perS));
}

export async function roundEvery(
  { db, tenantId }: Pick<TenantDeps, 'db' | 'tenantId'>,
  wantedS: number,
): Promise<number> {
  const [{ all }, size] = [await countDrives(db, tenantId), await sizeOf(db, tenantId)];
  return roundEveryS(wantedS, all, size);
}

/** Makes a round when the last one began long enough ago. */
export async function pollDrives(deps: TenantDeps, wantedS: number): Promise<void> {
  const everyS = await roundEvery(deps, wantedS);
  const { triedAt } = await findCollection(deps.db, deps.tenantId, roundName);
  const isDue = triedAt === null || Date.parse(triedAt) + everyS * 1000 <= deps.now().getTime();
  if (isDue) await reconcileDrives(deps);
  if (everyS < 60) deps.wake('poll', everyS); // schedules count in minutes
}
