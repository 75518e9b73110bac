import { sql } from 'kysely';
import type { LeaverLinks } from '../model/objects/leavers';
import type { Db } from './db';

/** People whose accounts are switched off, each with the anyone-links in a drive of theirs. */
export async function listLeaverLinks(db: Db, tenantId: string): Promise<readonly LeaverLinks[]> {
  const rows = await db
    .selectFrom('users')
    .innerJoin('drives', (join) =>
      join.onRef('drives.tenant_id', '=', 'users.tenant_id').onRef('drives.owner_id', '=', 'users.id'),
    )
    .innerJoin('sharing_links', (join) =>
      join.onRef('sharing_links.tenant_id', '=', 'drives.tenant_id').onRef('sharing_links.drive_id', '=', 'drives.id'),
    )
    .select(['users.id', 'users.display_name', 'users.user_principal_name', sql<number>`count(*)::int`.as('links')])
    .where('users.tenant_id', '=', tenantId)
    .where('users.account_enabled', '=', false)
    .where('users.removed_at', 'is', null)
    .where('sharing_links.scope', '=', 'anonymous')
    .groupBy(['users.id', 'users.display_name', 'users.user_principal_name'])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    displayName: row.display_name,
    userPrincipalName: row.user_principal_name,
    links: row.links,
  }));
}
