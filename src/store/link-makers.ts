import { sql } from 'kysely';
import type { SharedLink } from '../model/tenant';
import type { Db, Tx } from './db';
import { toSharedLink } from './sharing-links';

export interface UnknownMaker extends SharedLink {
  readonly firstSeenAt: string;
}

/** Links for many that came up after `since`, and of which nobody knows who made them; the newest first. */
export async function listUnknownMakers(
  db: Db,
  tenantId: string,
  { since, limit }: { readonly since: string; readonly limit: number },
): Promise<readonly UnknownMaker[]> {
  const rows = await db
    .selectFrom('sharing_links')
    .innerJoin('drives', (join) =>
      join.onRef('drives.tenant_id', '=', 'sharing_links.tenant_id').onRef('drives.id', '=', 'sharing_links.drive_id'),
    )
    .selectAll('sharing_links')
    .select(['drives.name as drive_name', 'drives.site_name', 'drives.owner_name'])
    .where('sharing_links.tenant_id', '=', tenantId)
    .where('sharing_links.made_by', 'is', null)
    .where('sharing_links.scope', 'in', ['anonymous', 'organization'])
    .where('sharing_links.first_seen_at', '>', since)
    .orderBy('sharing_links.first_seen_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toSharedLink(row), firstSeenAt: row.first_seen_at }));
}

/** @returns whether the link still stands */
export async function saveMaker(
  tx: Tx,
  tenantId: string,
  { driveId, itemId, id, madeBy, madeAt }: SharedLink,
): Promise<boolean> {
  const row = await tx
    .updateTable('sharing_links')
    .set({ made_by: madeBy, made_at: madeAt })
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .where('item_id', '=', itemId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface AuditSearch {
  readonly id: string;
  readonly askedAt: string;
  readonly isOver: boolean;
}

export async function findLastSearch(db: Db, tenantId: string): Promise<AuditSearch | undefined> {
  const row = await db
    .selectFrom('audit_searches')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, askedAt: row.asked_at, isOver: row.is_over };
}

/** The one before it is of no more use. */
export async function saveSearch(db: Db, tenantId: string, { id, askedAt, isOver }: AuditSearch): Promise<void> {
  await db.deleteFrom('audit_searches').where('tenant_id', '=', tenantId).where('id', '!=', id).execute();
  await db
    .insertInto('audit_searches')
    .values({ tenant_id: tenantId, id, asked_at: askedAt, is_over: isOver })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet({ is_over: sql`excluded.is_over` }))
    .execute();
}
