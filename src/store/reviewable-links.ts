import { sql } from 'kysely';
import type { ListedLink } from '../model/listing';
import type { Db, Tx } from './db';

export type ReviewableLink = ListedLink & { readonly isPersonal: boolean };

/** Where a page ended. */
export type LinkKey = readonly [driveId: string, itemId: string, linkId: string];

/**
 * Links that open things for anyone and are to be asked about: not those that end by themselves before `endingBefore`,
 * and not those that somebody keeps until later than now. A page by key, `null`: the first one.
 */
export async function listReviewableLinks(
  db: Db | Tx,
  tenantId: string,
  which: { readonly at: string; readonly endingBefore: string; readonly after: LinkKey | null; readonly limit: number },
): Promise<readonly ReviewableLink[]> {
  let query = linksOf(db, tenantId)
    .where('scope', '=', 'anonymous')
    .where((is) => is.or([is('l.ends_at', 'is', null), is('l.ends_at', '>', which.endingBefore)]))
    .where(
      sql<boolean>`not exists (select 1 from review_items k where k.tenant_id = l.tenant_id and k.drive_id = l.drive_id
        and k.item_id = l.item_id and k.link_id = l.id and k.state = 'kept' and k.until > ${which.at})`,
    );
  if (which.after) {
    const [driveId, itemId, linkId] = which.after;
    query = query.where(sql<boolean>`(l.drive_id, l.item_id, l.id) > (${driveId}, ${itemId}, ${linkId})`);
  }
  const rows = await query.orderBy('l.drive_id').orderBy('l.item_id').orderBy('l.id').limit(which.limit).execute();
  return rows.map(toLink);
}

/** One link of any scope, with its place. */
export async function findReviewableLink(
  db: Db | Tx,
  tenantId: string,
  [driveId, itemId, linkId]: LinkKey,
): Promise<ReviewableLink | undefined> {
  const row = await linksOf(db, tenantId)
    .where('l.drive_id', '=', driveId)
    .where('l.item_id', '=', itemId)
    .where('l.id', '=', linkId)
    .executeTakeFirst();
  return row && toLink(row);
}

const linksOf = (db: Db | Tx, tenantId: string) =>
  db
    .selectFrom('sharing_links as l')
    .innerJoin('drives as d', (join) => join.onRef('d.tenant_id', '=', 'l.tenant_id').onRef('d.id', '=', 'l.drive_id'))
    .select(['l.drive_id', 'l.item_id', 'l.id', 'item_name', 'item_url', 'is_folder', 'scope', 'type', 'has_password'])
    .select(['l.ends_at', 'l.first_seen_at', 'd.name as drive_name', 'site_name', 'owner_name', 'web_url'])
    .where('l.tenant_id', '=', tenantId);

const toLink = (
  row: NonNullable<Awaited<ReturnType<ReturnType<typeof linksOf>['executeTakeFirst']>>>,
): ReviewableLink => ({
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
  driveName: row.drive_name,
  siteName: row.site_name,
  ownerName: row.owner_name,
  isPersonal: row.web_url.includes('/personal/'),
});
