import { sql } from 'kysely';
import type { Db, Tx } from './db';

/** Somebody who owns a drive: whose OneDrive it is, or an owner of the group that the site belongs to. */
export interface DriveOwner {
  readonly driveId: string;
  readonly id: string;
  readonly name: string;
  readonly isGuest: boolean;
  /** Whether the account can sign in. */
  readonly isHere: boolean;
  /** Teams said that the bot is not welcome in this person's chat, or that there is none. */
  readonly isUnreachable: boolean;
}

const isUnreachable = sql<boolean>`exists (select 1 from unreachable x where x.tenant_id = u.tenant_id and x.user_id = u.id)`;

/** Who owns these drives, as last seen; by id, so that every look gives the same order. */
export async function listDriveOwners(
  db: Db | Tx,
  tenantId: string,
  driveIds: readonly string[],
): Promise<readonly DriveOwner[]> {
  if (driveIds.length === 0) return [];
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('drives')
        .select(['tenant_id', 'id as drive_id', 'owner_id as user_id'])
        .where('tenant_id', '=', tenantId)
        .where('id', 'in', driveIds)
        .where('owner_id', 'is not', null)
        .union(
          from
            .selectFrom('drive_owners')
            .select(['tenant_id', 'drive_id', 'user_id'])
            .where('tenant_id', '=', tenantId)
            .where('drive_id', 'in', driveIds),
        )
        .as('o'),
    )
    .innerJoin('users as u', (join) => join.onRef('u.tenant_id', '=', 'o.tenant_id').onRef('u.id', '=', 'o.user_id'))
    .select(['o.drive_id', 'u.id', 'u.display_name', 'u.user_type', 'u.account_enabled', 'u.removed_at'])
    .select(isUnreachable.as('is_unreachable'))
    .orderBy('o.drive_id')
    .orderBy('u.id')
    .execute();
  return rows.map((row) => ({
    driveId: row.drive_id,
    id: row.id,
    name: row.display_name,
    isGuest: row.user_type === 'guest',
    isHere: row.account_enabled && row.removed_at === null,
    isUnreachable: Boolean(row.is_unreachable),
  }));
}

/** Drives with anyone-links that belong to no person we know, and whose owners were not looked up since then. */
export async function listOwnersDue(
  db: Db,
  tenantId: string,
  before: string,
  which: { readonly limit: number; readonly driveIds?: readonly string[] },
): Promise<readonly string[]> {
  if (which.driveIds?.length === 0) return [];
  let query = db
    .selectFrom('drives as d')
    .select('d.id')
    .where('d.tenant_id', '=', tenantId)
    .where('d.owner_id', 'is not', null)
    .where((is) => is.or([is('owners_read_at', 'is', null), is('owners_read_at', '<', before)]))
    .where(sql<boolean>`not exists (select 1 from users u where u.tenant_id = d.tenant_id and u.id = d.owner_id)`)
    .where(
      sql<boolean>`exists (select 1 from sharing_links l where l.tenant_id = d.tenant_id and l.drive_id = d.id and l.scope = 'anonymous')`,
    );
  if (which.driveIds) query = query.where('d.id', 'in', which.driveIds);
  const rows = await query.orderBy('d.id').limit(which.limit).execute();
  return rows.map(({ id }) => id);
}

/** Which of these drives could not be looked at for their owners. */
export async function listUnseenOwners(db: Db | Tx, tenantId: string, driveIds: readonly string[]) {
  if (driveIds.length === 0) return new Set<string>();
  const rows = await db
    .selectFrom('drives')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', driveIds)
    .where('owners_read_at', 'is not', null)
    .where('owners_seen', '=', false)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Puts what Graph says now in place of what stood; `null`: it could not be seen, and what stood stays. */
export async function replaceDriveOwners(
  tx: Tx,
  tenantId: string,
  driveId: string,
  userIds: readonly string[] | null,
  at: string,
): Promise<void> {
  await tx
    .updateTable('drives')
    .set({ owners_read_at: at, owners_seen: userIds !== null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', driveId)
    .execute();
  if (userIds === null) return;
  await tx.deleteFrom('drive_owners').where('tenant_id', '=', tenantId).where('drive_id', '=', driveId).execute();
  if (userIds.length === 0) return;
  await tx
    .insertInto('drive_owners')
    .values([...new Set(userIds)].map((id) => ({ tenant_id: tenantId, drive_id: driveId, user_id: id })))
    .execute();
}
