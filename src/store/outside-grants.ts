import type { OutsideGrant, OutsidePerson } from '../model/tenant';
import type { Tx } from './db';
import { inParts } from './in-parts';
import { endOf, isAfter, type Key, type Page, pageSize } from './page';
import type { SharedItem } from './sharing-links';

/** What was read of one item: everybody from outside whom its permissions name. */
export interface ItemOutsiders {
  readonly item: SharedItem;
  readonly outside: readonly OutsidePerson[];
}

interface When {
  readonly at: string;
  readonly isBaseline: boolean;
}

interface Row {
  readonly drive_id: string;
  readonly item_id: string;
  readonly permission_id: string;
  readonly who: string;
  readonly name: string;
  readonly can_edit: boolean;
  readonly item_name: string;
  readonly item_url: string | null;
  readonly is_folder: boolean;
  readonly first_seen_at: string;
  readonly is_baseline: boolean;
  readonly unwanted_at: string | null;
}

type Place = Pick<SharedItem, 'driveName' | 'siteName' | 'ownerName'>;

export const toGrant = (row: Row, { driveName, siteName, ownerName }: Place): OutsideGrant => ({
  driveId: row.drive_id,
  itemId: row.item_id,
  permissionId: row.permission_id,
  who: row.who,
  name: row.name,
  canEdit: row.can_edit,
  itemName: row.item_name,
  itemUrl: row.item_url,
  isFolder: row.is_folder,
  driveName,
  siteName,
  ownerName,
  firstSeenAt: row.first_seen_at,
  isBaseline: row.is_baseline,
  unwantedAt: row.unwanted_at,
});

const keyOf = (row: Pick<Row, 'item_id' | 'permission_id' | 'who'>): string =>
  JSON.stringify([row.item_id, row.permission_id, row.who]);
const saysTheSame = (a: Row, b: Row): boolean =>
  a.name === b.name && a.can_edit === b.can_edit && a.item_name === b.item_name && a.item_url === b.item_url;

/**
 * Puts those who stand on the items of one drive now in place of those who stood; what is as it was is not written.
 * @returns those who came or changed, and those who are gone
 */
export async function replaceOutsiders(
  tx: Tx,
  tenantId: string,
  driveId: string,
  read: readonly ItemOutsiders[],
  { at, isBaseline }: When,
): Promise<{ readonly standing: readonly OutsideGrant[]; readonly gone: readonly OutsideGrant[] }> {
  const standing: OutsideGrant[] = [];
  const gone: OutsideGrant[] = [];
  for (const some of inParts(read)) {
    const before = await tx
      .selectFrom('outside_grants')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('drive_id', '=', driveId)
      .where(
        'item_id',
        'in',
        some.map(({ item }) => item.itemId),
      )
      .execute();
    const known = new Map(before.map((row) => [keyOf(row), row]));
    for (const { item, outside } of some) {
      for (const person of outside) {
        const row = rowOf(item, person, { at, isBaseline });
        const was = known.get(keyOf(row));
        known.delete(keyOf(row));
        if (was && saysTheSame(was, row)) continue;
        await save(tx, tenantId, row);
        standing.push(toGrant(was ? { ...was, ...named(row) } : row, item));
      }
    }
    for (const row of known.values()) {
      await remove(tx, tenantId, row);
      gone.push(toGrant(row, nowhere));
    }
  }
  return { standing, gone };
}

const nowhere: Place = { driveName: '', siteName: null, ownerName: null };

const rowOf = (item: SharedItem, person: OutsidePerson, { at, isBaseline }: When): Row => ({
  drive_id: item.driveId,
  item_id: item.itemId,
  permission_id: person.permissionId,
  who: person.who,
  name: person.name,
  can_edit: person.canEdit,
  item_name: item.name,
  item_url: item.url,
  is_folder: item.isFolder,
  first_seen_at: at,
  is_baseline: isBaseline,
  unwanted_at: null,
});

/** What Graph says anew of somebody who stood before. */
const named = ({ name, can_edit, item_name, item_url }: Row) => ({ name, can_edit, item_name, item_url });

const save = (tx: Tx, tenantId: string, row: Row): Promise<unknown> =>
  tx
    .insertInto('outside_grants')
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'drive_id', 'item_id', 'permission_id', 'who']).doUpdateSet({
        name: row.name,
        can_edit: row.can_edit,
        item_name: row.item_name,
        item_url: row.item_url,
      }),
    )
    .execute();

const remove = (tx: Tx, tenantId: string, row: Row): Promise<unknown> =>
  tx
    .deleteFrom('outside_grants')
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', row.drive_id)
    .where('item_id', '=', row.item_id)
    .where('permission_id', '=', row.permission_id)
    .where('who', '=', row.who)
    .execute();

/** Notes that a review found somebody's access no longer needed, or that it is kept after all. @returns it; undefined: it is gone */
export async function markUnwanted(
  tx: Tx,
  tenantId: string,
  { driveId, itemId, permissionId, who }: Pick<OutsideGrant, 'driveId' | 'itemId' | 'permissionId' | 'who'>,
  at: string | null,
): Promise<OutsideGrant | undefined> {
  const row = await tx
    .updateTable('outside_grants')
    .set({ unwanted_at: at })
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .where('item_id', '=', itemId)
    .where('permission_id', '=', permissionId)
    .where('who', '=', who)
    .returningAll()
    .executeTakeFirst();
  if (!row) return undefined;
  const place = await tx
    .selectFrom('drives')
    .select(['name as driveName', 'site_name as siteName', 'owner_name as ownerName'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', driveId)
    .executeTakeFirst();
  return toGrant(row, place ?? nowhere);
}

/** Forgets everybody on the items of a drive that is gone. @returns those who stood */
export async function deleteDriveOutsiders(
  tx: Tx,
  tenantId: string,
  driveId: string,
): Promise<readonly OutsideGrant[]> {
  const rows = await tx
    .deleteFrom('outside_grants')
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .returningAll()
    .execute();
  return rows.map((row) => toGrant(row, nowhere));
}

const grantKey = ['outside_grants.drive_id', 'item_id', 'permission_id', 'who'] as const;

/** Grants in the order of their keys, each with its place. */
export async function pageOfOutsideGrants(tx: Tx, tenantId: string, after: Key): Promise<Page<OutsideGrant>> {
  const rows = await tx
    .selectFrom('outside_grants')
    .innerJoin('drives', (join) =>
      join
        .onRef('drives.tenant_id', '=', 'outside_grants.tenant_id')
        .onRef('drives.id', '=', 'outside_grants.drive_id'),
    )
    .selectAll('outside_grants')
    .select(['drives.name as drive_name', 'drives.site_name', 'drives.owner_name'])
    .where('outside_grants.tenant_id', '=', tenantId)
    .where(isAfter(grantKey, after))
    .orderBy(grantKey[0])
    .orderBy(grantKey[1])
    .orderBy(grantKey[2])
    .orderBy(grantKey[3])
    .limit(pageSize)
    .execute();
  return {
    things: rows.map((row) =>
      toGrant(row, { driveName: row.drive_name, siteName: row.site_name, ownerName: row.owner_name }),
    ),
    next: endOf(rows.map((row) => [row.drive_id, row.item_id, row.permission_id, row.who])),
  };
}
