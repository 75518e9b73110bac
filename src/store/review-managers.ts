import { sql } from 'kysely';
import type { Person } from '../model/person';
import type { ManagerState } from '../model/review';
import type { Db, Tx } from './db';
import { inParts } from './in-parts';
import { hasOpen, unreachedCards } from './review-owners';

interface OwnerOf {
  readonly reviewId: string;
  readonly ownerId: string;
}

/** Who was asked, was reminded so often, and has something open still: ids. */
export async function listReminded(tx: Tx, tenantId: string, reviewId: string, reminders: number) {
  const rows = await tx
    .selectFrom('review_owners')
    .select('owner_id')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('state', '=', 'asked')
    .where('reminders', '>=', reminders)
    .where(hasOpen)
    .execute();
  return rows.map((row) => row.owner_id);
}

/** Who did not answer, has something open, and whose manager was not looked up; not before the time that was put off to, and who waits longest first. */
export async function listManagersDue(db: Db, tenantId: string, reviewId: string, at: string, limit: number) {
  const rows = await db
    .selectFrom('review_owners')
    .select('owner_id')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('state', '=', 'silent')
    .where('manager_state', 'is', null)
    .where((of) => of.or([of('ask_at', 'is', null), of('ask_at', '<=', at)]))
    .where(hasOpen)
    .orderBy('ask_at')
    .orderBy('owner_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.owner_id);
}

/** Of these owners Graph did not say who the manager is: each is looked up again then, and others have their turn meanwhile. */
export async function putOffManagers(
  tx: Tx,
  tenantId: string,
  reviewId: string,
  ownerIds: readonly string[],
  until: string,
): Promise<void> {
  for (const some of inParts(ownerIds))
    await tx
      .updateTable('review_owners')
      .set({ ask_at: until })
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .where('owner_id', 'in', some)
      .where('manager_state', 'is', null)
      .execute();
}

/** Notes what came of the look at one owner's manager, once; what is open is put before that manager. @returns how many items; undefined: it was noted before, or nothing is open any more */
export async function noteManager(
  tx: Tx,
  tenantId: string,
  { reviewId, ownerId }: OwnerOf,
  found: { readonly manager: Person | null; readonly state: ManagerState; readonly at: string },
): Promise<number | undefined> {
  const { manager, state, at } = found;
  const noted = await tx
    .updateTable('review_owners')
    .set({
      manager_id: manager?.id ?? null,
      manager_name: manager?.name ?? null,
      manager_state: state,
      ...(state === 'asked' ? { manager_asked_at: at } : {}),
    })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('owner_id', '=', ownerId)
    .where('manager_state', 'is', null)
    .where(hasOpen)
    .returning('owner_id')
    .executeTakeFirst();
  if (!noted) return undefined;
  if (state !== 'asked' || !manager) return 0;
  const rows = await tx
    .updateTable('review_items')
    .set({ manager_id: manager.id })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'open')
    .where('for_admins', 'is', null)
    .returning('id')
    .execute();
  return rows.length;
}

export interface AskedManager extends OwnerOf {
  readonly ownerName: string;
  readonly ownerAskedAt: string | null;
  readonly managerId: string;
  readonly managerName: string;
  readonly state: ManagerState;
  readonly askedAt: string | null;
}

/** The manager who was asked in the place of an owner; undefined: nobody was. */
export async function findAskedManager(
  db: Db | Tx,
  tenantId: string,
  { reviewId, ownerId }: OwnerOf,
): Promise<AskedManager | undefined> {
  const row = await db
    .selectFrom('review_owners')
    .select(['name', 'asked_at', 'manager_id', 'manager_name', 'manager_state', 'manager_asked_at'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
  if (!row?.manager_id || row.manager_state === null || row.manager_state === 'none') return undefined;
  return {
    reviewId,
    ownerId,
    ownerName: row.name,
    ownerAskedAt: row.asked_at,
    managerId: row.manager_id,
    managerName: row.manager_name ?? '',
    state: row.manager_state,
    askedAt: row.manager_asked_at,
  };
}

export async function saveManagerState(tx: Tx, tenantId: string, owner: OwnerOf, state: ManagerState): Promise<void> {
  await tx
    .updateTable('review_owners')
    .set({ manager_state: state })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', owner.reviewId)
    .where('owner_id', '=', owner.ownerId)
    .execute();
}

/** Managers who were asked and whose card Teams would not take. */
export async function takeUnreachedManagers(tx: Tx, tenantId: string, limit: number): Promise<readonly OwnerOf[]> {
  return unreachedCards(tx, tenantId, 'manager')
    .select(['review_id as reviewId', 'owner_id as ownerId'])
    .where('manager_state', '=', 'asked')
    .limit(limit)
    .execute();
}

/** Of a review that ends: managers who were asked, and whether all of it was answered by then. @returns the owners they were asked for */
export async function closeManagers(tx: Tx, tenantId: string, reviewId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('review_owners')
    .select('owner_id')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('manager_state', '=', 'asked')
    .execute();
  const ids = rows.map((row) => row.owner_id);
  for (const some of inParts(ids))
    await tx
      .updateTable('review_owners')
      .set({ manager_state: 'silent' })
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .where('owner_id', 'in', some)
      .where(hasOpen)
      .execute();
  return ids;
}

/** How many managers were asked, whatever they answered. */
export async function countManagers(db: Db | Tx, tenantId: string, reviewId: string): Promise<number> {
  const row = await db
    .selectFrom('review_owners')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('manager_asked_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return row.count;
}
