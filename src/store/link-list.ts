import { sql } from 'kysely';
import type { LinkFilter, ListedLink } from '../model/listing';
import type { SharingCount } from '../model/objects/sharing';
import type { Db } from './db';
import { likeOf } from './like';

const matching = (db: Db, tenantId: string, filter: LinkFilter) => {
  let query = db
    .selectFrom('sharing_links')
    .leftJoin('drives', (join) =>
      join.onRef('drives.tenant_id', '=', 'sharing_links.tenant_id').onRef('drives.id', '=', 'sharing_links.drive_id'),
    )
    .where('sharing_links.tenant_id', '=', tenantId);
  if (filter.scope) query = query.where('scope', '=', filter.scope);
  if (filter.canEdit !== undefined) query = query.where('type', filter.canEdit ? '=' : '!=', 'edit');
  if (filter.hasPassword !== undefined) query = query.where('has_password', '=', filter.hasPassword);
  if (filter.neverEnds !== undefined) query = query.where('ends_at', filter.neverEnds ? 'is' : 'is not', null);
  if (filter.endsBefore) query = query.where('ends_at', '<', filter.endsBefore);
  if (filter.isFolder !== undefined) query = query.where('is_folder', '=', filter.isFolder);
  if (filter.since) query = query.where('sharing_links.first_seen_at', '>=', filter.since);
  if (filter.seenAfter) query = query.where('sharing_links.first_seen_at', '>', filter.seenAfter);
  if (filter.until) query = query.where('sharing_links.first_seen_at', '<', filter.until);
  if (filter.ownerId !== undefined) query = query.where('owner_id', '=', filter.ownerId);
  const like = filter.place === undefined ? undefined : likeOf(filter.place);
  if (like)
    query = query.where((is) =>
      is.or([is('site_name', 'ilike', like), is('drives.name', 'ilike', like), is('owner_name', 'ilike', like)]),
    );
  return query;
};

const shown = [
  'sharing_links.drive_id',
  'item_id',
  'sharing_links.id',
  'item_name',
  'item_url',
  'is_folder',
  'scope',
  'type',
  'has_password',
  'ends_at',
  'sharing_links.first_seen_at',
  'drives.name as drive_name',
  'site_name',
  'owner_name',
] as const;

const toLink = (row: {
  drive_id: string;
  item_id: string;
  id: string;
  item_name: string;
  item_url: string | null;
  is_folder: boolean;
  scope: string;
  type: string;
  has_password: boolean;
  ends_at: string | null;
  first_seen_at: string;
  drive_name: string | null;
  site_name: string | null;
  owner_name: string | null;
}): ListedLink => ({
  driveId: row.drive_id,
  itemId: row.item_id,
  id: row.id,
  itemName: row.item_name,
  itemUrl: row.item_url,
  isFolder: row.is_folder,
  scope: row.scope,
  type: row.type,
  hasPassword: row.has_password,
  endsAt: row.ends_at,
  firstSeenAt: row.first_seen_at,
  driveName: row.drive_name ?? '',
  siteName: row.site_name,
  ownerName: row.owner_name,
});

export async function countLinks(db: Db, tenantId: string, filter: LinkFilter): Promise<number> {
  const { count } = await matching(db, tenantId, filter)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Anyone-links first, then the newest. */
export async function listLinks(
  db: Db,
  tenantId: string,
  filter: LinkFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly ListedLink[]> {
  const rows = await matching(db, tenantId, filter)
    .select(shown)
    .orderBy(sql`scope = 'anonymous'`, 'desc')
    .orderBy('sharing_links.first_seen_at', 'desc')
    .orderBy('sharing_links.drive_id')
    .orderBy('item_id')
    .orderBy('sharing_links.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toLink);
}

/** All of them, a page at a time, by id. */
export async function* eachLink(
  db: Db,
  tenantId: string,
  filter: LinkFilter,
  pageSize = 1000,
): AsyncGenerator<readonly ListedLink[]> {
  let last: ListedLink | undefined;
  for (;;) {
    let query = matching(db, tenantId, filter).select(shown);
    if (last)
      query = query.where(
        sql<boolean>`(sharing_links.drive_id, item_id, sharing_links.id) > (${last.driveId}, ${last.itemId}, ${last.id})`,
      );
    const rows = await query
      .orderBy('sharing_links.drive_id')
      .orderBy('item_id')
      .orderBy('sharing_links.id')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return;
    const links = rows.map(toLink);
    yield links;
    last = links.at(-1);
  }
}

/** How many links of each scope stand, how many of them let people edit, and how many never end. */
export async function countLinksByScope(db: Db, tenantId: string): Promise<readonly SharingCount[]> {
  return db
    .selectFrom('sharing_links')
    .select([
      'scope as id',
      sql<number>`count(*)::int`.as('links'),
      sql<number>`(count(*) filter (where type = 'edit'))::int`.as('canEdit'),
      sql<number>`(count(*) filter (where ends_at is null))::int`.as('withoutEnd'),
    ])
    .where('tenant_id', '=', tenantId)
    .groupBy('scope')
    .orderBy('scope')
    .execute();
}
