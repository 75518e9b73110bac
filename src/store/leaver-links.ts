import { sql } from 'kysely';
import type { DeletedThing, LeaverLinks, LeaverOneDrive } from '../model/objects/leavers';
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

/** OneDrives whose owners' accounts were deleted. What Graph says of the time goes before when it was noticed here. */
export async function listLeaverOneDrives(db: Db, tenantId: string): Promise<readonly LeaverOneDrive[]> {
  const rows = await db
    .selectFrom('drives')
    .leftJoin('users', (join) =>
      join.onRef('users.tenant_id', '=', 'drives.tenant_id').onRef('users.id', '=', 'drives.owner_id'),
    )
    .leftJoin('objects', (join) =>
      join
        .onRef('objects.tenant_id', '=', 'drives.tenant_id')
        .onRef('objects.id', '=', 'drives.owner_id')
        .on('objects.collection', '=', 'deleted-users'),
    )
    .select(['drives.owner_id', 'drives.owner_name', 'users.display_name', 'users.user_principal_name'])
    .select(['users.removed_at', 'objects.object'])
    .where('drives.tenant_id', '=', tenantId)
    .where('drives.web_url', 'like', '%/personal/%')
    .where((is) => is.or([is('users.removed_at', 'is not', null), is('objects.id', 'is not', null)]))
    .execute();
  return rows.flatMap((row) => {
    const deletedAt = (row.object as DeletedThing | null)?.deletedAt ?? row.removed_at;
    if (row.owner_id === null || deletedAt === null) return [];
    return [
      {
        id: row.owner_id,
        displayName: row.display_name ?? row.owner_name ?? '',
        userPrincipalName: row.user_principal_name ?? '',
        deletedAt,
      },
    ];
  });
}
