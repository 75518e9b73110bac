import { sql } from 'kysely';
import type { Db, Tx } from './db';
import { type ListedItem, toItem } from './sharing-links';

/** Items of a drive whose links could not be seen: neither standing nor gone, and looked at again with each reading. */
export async function listUnseenItems(db: Db, tenantId: string, driveId: string): Promise<readonly ListedItem[]> {
  const rows = await db
    .selectFrom('unseen_items')
    .select(['item_id', 'item_name', 'item_url', 'is_folder'])
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .execute();
  return rows.map((row) => toItem(driveId, row));
}

export async function countUnseenItems(db: Db, tenantId: string): Promise<number> {
  const { count } = await db
    .selectFrom('unseen_items')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Notes which items of a drive were looked at now, and which could not be. */
export async function saveUnseenItems(
  tx: Tx,
  tenantId: string,
  driveId: string,
  items: { readonly seenIds: readonly string[]; readonly unseen: readonly ListedItem[] },
): Promise<void> {
  if (items.seenIds.length > 0) {
    await tx
      .deleteFrom('unseen_items')
      .where('tenant_id', '=', tenantId)
      .where('drive_id', '=', driveId)
      .where('item_id', 'in', items.seenIds)
      .execute();
  }
  if (items.unseen.length === 0) return;
  await tx
    .insertInto('unseen_items')
    .values(
      items.unseen.map(({ itemId, name, url, isFolder }) => ({
        tenant_id: tenantId,
        drive_id: driveId,
        item_id: itemId,
        item_name: name,
        item_url: url,
        is_folder: isFolder,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'drive_id', 'item_id']).doUpdateSet((excluded) => ({
        item_name: excluded.ref('excluded.item_name'),
        item_url: excluded.ref('excluded.item_url'),
      })),
    )
    .execute();
}
