import { readItemOwners } from '../../graph/read-item-owners';
import { readOwnersOfDrives } from '../../graph/read-owners-of-drives';
import { dayMs } from '../../model/durations';
import type { Person } from '../../model/person';
import type { PlaceReason } from '../../model/review';
import type { Db, Tx } from '../../store/db';
import {
  type DriveOwner,
  listDriveOwners,
  listOwnersDue,
  listUnseenOwners,
  replaceDriveOwners,
} from '../../store/drive-owners';
import type { ReviewDeps } from './deps';

/** Who answers for what lies in a drive: one person, or admins, and why them. */
export type Answerer =
  | { readonly owner: Person; readonly reason: null }
  | { readonly owner: null; readonly reason: PlaceReason; readonly name: string | null };

/** The first owner who is here and can be reached. Pure. */
export function answererOf(owners: readonly DriveOwner[], isUnseen: boolean): Answerer {
  const here = owners.filter(({ isHere, isGuest }) => isHere && !isGuest);
  const reached = here.find(({ isUnreachable }) => !isUnreachable);
  if (reached) return { owner: { id: reached.id, name: reached.name }, reason: null };
  const name = (here[0] ?? owners[0])?.name ?? null;
  const of = (reason: PlaceReason): Answerer => ({ owner: null, reason, name });
  if (here.length > 0) return of('unreachable');
  if (owners.some(({ isHere }) => isHere)) return of('guest');
  if (owners.length > 0) return of('left');
  return of(isUnseen ? 'not-seen' : 'no-owner');
}

/** The answerer of each of these drives, as last seen. */
export async function answerersOf(
  db: Db | Tx,
  tenantId: string,
  driveIds: readonly string[],
): Promise<(driveId: string) => Answerer> {
  const owners = Map.groupBy(await listDriveOwners(db, tenantId, driveIds), ({ driveId }) => driveId);
  const unseen = await listUnseenOwners(db, tenantId, driveIds);
  return (driveId) => answererOf(owners.get(driveId) ?? [], unseen.has(driveId));
}

const freshMs = dayMs;
const atOnce = 200;

/** Looks up who owns libraries of groups, a part of them at a time; once a day each. */
export async function lookUpOwners(deps: ReviewDeps, driveIds?: readonly string[]): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now();
  const before = new Date(at.getTime() - freshMs).toISOString();
  const due = await listOwnersDue(db, tenantId, before, { limit: atOnce, ...(driveIds ? { driveIds } : {}) });
  if (due.length === 0) return;
  const readings = await readOwnersOfDrives(deps.read, due);
  await db.transaction().execute(async (tx) => {
    for (const { driveId, userIds } of readings)
      await replaceDriveOwners(tx, tenantId, driveId, userIds, at.toISOString());
  });
}

/** Which of these drives the person does not own at this moment, asked of Graph. @throws GraphError when Graph does not say */
export async function notOwnedNow(
  deps: Pick<ReviewDeps, 'readNow'>,
  driveIds: readonly string[],
  userId: string,
): Promise<readonly string[]> {
  const lacking: string[] = [];
  for (const driveId of new Set(driveIds)) {
    const owners = await readItemOwners(deps.readNow, driveId);
    if (!owners.has(userId)) lacking.push(driveId);
  }
  return lacking;
}
