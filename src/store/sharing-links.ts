import type { Selectable } from 'kysely';
import type { SharedLink, SharingLink } from '../model/tenant';
import type { Db, Tx } from './db';
import { endOf, isAfter, type Key, type Page, pageSize } from './page';
import type { Tables } from './tables';

/** An item that carries sharing, and the drive it is in. */
export interface SharedItem {
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
  readonly url: string | null;
  readonly isFolder: boolean;
  readonly driveName: string;
  readonly siteName: string | null;
  readonly ownerName: string | null;
}

export type ListedItem = Pick<SharedItem, 'driveId' | 'itemId' | 'name' | 'url' | 'isFolder'>;

/** Which of these items carried sharing when last looked at, or could not be looked at then. */
export async function listKnownSharedItems(
  db: Db | Tx,
  tenantId: string,
  driveId: string,
  itemIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (itemIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('sharing_links')
    .select('item_id')
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .where('item_id', 'in', itemIds)
    .union(
      db
        .selectFrom('outside_grants')
        .select('item_id')
        .where('tenant_id', '=', tenantId)
        .where('drive_id', '=', driveId)
        .where('item_id', 'in', itemIds),
    )
    .union(
      db
        .selectFrom('unseen_items')
        .select('item_id')
        .where('tenant_id', '=', tenantId)
        .where('drive_id', '=', driveId)
        .where('item_id', 'in', itemIds),
    )
    .execute();
  return new Set(rows.map((row) => row.item_id));
}

/**
 * Puts an item's links as Graph shows them now in place of those that stood; `read` is empty when it is no longer shared or gone.
 * @returns links that stand now, and ids of links that stood before and do not any more
 */
export async function replaceItemLinks(
  tx: Tx,
  tenantId: string,
  item: SharedItem,
  read: readonly SharingLink[],
  at: string,
): Promise<{ readonly standing: readonly SharedLink[]; readonly goneIds: readonly string[] }> {
  const links = [...new Map(read.map((link) => [link.id, link])).values()];
  const ofItem = { tenant_id: tenantId, drive_id: item.driveId, item_id: item.itemId };
  const before = await tx
    .selectFrom('sharing_links')
    .select(['id', 'made_by', 'made_at'])
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', item.driveId)
    .where('item_id', '=', item.itemId)
    .execute();
  const now = new Set(links.map(({ id }) => id));
  const goneIds = before.map(({ id }) => id).filter((id) => !now.has(id));
  if (goneIds.length > 0) {
    await tx
      .deleteFrom('sharing_links')
      .where('tenant_id', '=', tenantId)
      .where('drive_id', '=', item.driveId)
      .where('item_id', '=', item.itemId)
      .where('id', 'in', goneIds)
      .execute();
  }
  if (links.length > 0) {
    await tx
      .insertInto('sharing_links')
      .values(
        links.map((link) => ({
          ...ofItem,
          id: link.id,
          item_name: item.name,
          item_url: item.url,
          is_folder: item.isFolder,
          scope: link.scope,
          type: link.type,
          has_password: link.hasPassword,
          ends_at: link.endsAt,
          first_seen_at: at,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'drive_id', 'item_id', 'id']).doUpdateSet((excluded) => ({
          item_name: excluded.ref('excluded.item_name'),
          item_url: excluded.ref('excluded.item_url'),
          scope: excluded.ref('excluded.scope'),
          type: excluded.ref('excluded.type'),
          has_password: excluded.ref('excluded.has_password'),
          ends_at: excluded.ref('excluded.ends_at'),
        })),
      )
      .execute();
  }
  const known = new Map(before.map((row) => [row.id, row]));
  const standing = links.map((link) => ({
    ...link,
    madeBy: known.get(link.id)?.made_by ?? null,
    madeAt: known.get(link.id)?.made_at ?? null,
    itemName: item.name,
    itemUrl: item.url,
    isFolder: item.isFolder,
    driveName: item.driveName,
    siteName: item.siteName,
    ownerName: item.ownerName,
  }));
  return { standing, goneIds };
}

/** Every item of a drive that carried sharing when last looked at. */
export async function listSharedItems(db: Db, tenantId: string, driveId: string): Promise<readonly ListedItem[]> {
  const rows = await db
    .selectFrom('sharing_links')
    .select(['item_id', 'item_name', 'item_url', 'is_folder'])
    .distinctOn('item_id')
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .orderBy('item_id')
    .execute();
  return rows.map((row) => toItem(driveId, row));
}

export const toItem = (
  driveId: string,
  row: { item_id: string; item_name: string; item_url: string | null; is_folder: boolean },
): ListedItem => ({
  driveId,
  itemId: row.item_id,
  name: row.item_name,
  url: row.item_url,
  isFolder: row.is_folder,
});

type Placed = Pick<
  Selectable<Tables['sharing_links']>,
  | 'id'
  | 'drive_id'
  | 'item_id'
  | 'scope'
  | 'type'
  | 'has_password'
  | 'ends_at'
  | 'item_name'
  | 'item_url'
  | 'is_folder'
  | 'made_by'
  | 'made_at'
> & { readonly drive_name: string; readonly site_name: string | null; readonly owner_name: string | null };

/** A row of a link beside its drive's. */
export const toSharedLink = (row: Placed): SharedLink => ({
  id: row.id,
  driveId: row.drive_id,
  itemId: row.item_id,
  scope: row.scope as SharedLink['scope'],
  type: row.type,
  hasPassword: row.has_password,
  endsAt: row.ends_at,
  itemName: row.item_name,
  itemUrl: row.item_url,
  isFolder: row.is_folder,
  driveName: row.drive_name,
  siteName: row.site_name,
  ownerName: row.owner_name,
  madeBy: row.made_by,
  madeAt: row.made_at,
});

const linkKey = ['sharing_links.drive_id', 'sharing_links.item_id', 'sharing_links.id'] as const;

/** Links in the order of their keys, each with its place. */
export async function pageOfSharedLinks(tx: Tx, tenantId: string, after: Key): Promise<Page<SharedLink>> {
  const rows = await tx
    .selectFrom('sharing_links')
    .innerJoin('drives', (join) =>
      join.onRef('drives.tenant_id', '=', 'sharing_links.tenant_id').onRef('drives.id', '=', 'sharing_links.drive_id'),
    )
    .selectAll('sharing_links')
    .select(['drives.name as drive_name', 'drives.site_name', 'drives.owner_name'])
    .where('sharing_links.tenant_id', '=', tenantId)
    .where(isAfter(linkKey, after))
    .orderBy(linkKey[0])
    .orderBy(linkKey[1])
    .orderBy(linkKey[2])
    .limit(pageSize)
    .execute();
  return { things: rows.map(toSharedLink), next: endOf(rows.map((row) => [row.drive_id, row.item_id, row.id])) };
}

/** Forgets all links of a drive that is gone. @returns those that stood */
export async function deleteDriveLinks(
  tx: Tx,
  tenantId: string,
  driveId: string,
): Promise<readonly { readonly itemId: string; readonly id: string }[]> {
  await tx.deleteFrom('unseen_items').where('tenant_id', '=', tenantId).where('drive_id', '=', driveId).execute();
  const rows = await tx
    .deleteFrom('sharing_links')
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .returning(['item_id', 'id'])
    .execute();
  return rows.map((row) => ({ itemId: row.item_id, id: row.id }));
}
