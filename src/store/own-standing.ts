import { sql } from 'kysely';
import type { MethodKind } from '../model/tenant';
import type { Db } from './db';

/** How one person signs in, as the last report said; undefined: no report has them. */
export async function findOwnMethods(db: Db, tenantId: string, userId: string) {
  const row = await db
    .selectFrom('registrations')
    .select(['is_mfa_registered', 'methods', 'reported_at'])
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return (
    row && {
      isMfaRegistered: row.is_mfa_registered,
      methods: row.methods as readonly MethodKind[],
      methodsReadAt: row.reported_at,
    }
  );
}

/** The links in drives of one person, and how many such drives there are. */
export async function countOwnLinks(db: Db, tenantId: string, ownerId: string) {
  return db
    .selectFrom('drives')
    .leftJoin('sharing_links', (join) =>
      join.onRef('sharing_links.tenant_id', '=', 'drives.tenant_id').onRef('sharing_links.drive_id', '=', 'drives.id'),
    )
    .select([
      sql<number>`count(distinct drives.id)::int`.as('drives'),
      sql<number>`count(sharing_links.id)::int`.as('total'),
      sql<number>`(count(sharing_links.id) filter (where scope = 'anonymous'))::int`.as('anonymous'),
    ])
    .where('drives.tenant_id', '=', tenantId)
    .where('drives.owner_id', '=', ownerId)
    .executeTakeFirstOrThrow();
}
