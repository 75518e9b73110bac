import { sql } from 'kysely';
import type { Db } from './db';

/** What a reading says of each thing in a table of its own; no times of ours, so that the same state has the same hash. */
const columnsOf = {
  users: ['id', 'display_name', 'user_principal_name', 'user_type', 'account_enabled', 'removed_at'],
  registrations: ['user_id', 'is_mfa_registered', 'methods'],
  role_assignments: ['id', 'principal_id', 'role_definition_id'],
  groups: ['id', 'display_name', 'is_assignable_to_role', 'has_membership_rule', 'member_ids'],
  drives: ['id', 'name', 'site_name', 'owner_id'],
  sharing_links: ['drive_id', 'item_id', 'id', 'item_name', 'scope', 'type', 'has_password', 'ends_at'],
} as const;

export interface ReadingDigest {
  readonly name: string;
  readonly items: number;
  /** SHA-256 over the hashes of all items, in the order of these hashes. */
  readonly hash: string;
}

/** How much is kept of each kind of thing, and its fingerprint. */
export async function listReadingDigests(db: Db, tenantId: string): Promise<readonly ReadingDigest[]> {
  const objects = await db
    .selectFrom('objects')
    .select(['collection as name', sql<number>`count(*)::int`.as('items')])
    .select(sql<string>`encode(sha256(convert_to(string_agg(hash, '' order by hash), 'UTF8')), 'hex')`.as('hash'))
    .where('tenant_id', '=', tenantId)
    .groupBy('collection')
    .orderBy('collection')
    .execute();
  const digests: ReadingDigest[] = [...objects];
  for (const [table, columns] of Object.entries(columnsOf)) {
    // A date as its number of seconds: written out it would depend on the session's time zone.
    const cells = columns.map((name) =>
      name.endsWith('_at') ? sql`extract(epoch from ${sql.ref(name)})` : sql`${sql.ref(name)}`,
    );
    const of = sql`md5(jsonb_build_array(${sql.join(cells)})::text)`;
    const { rows } = await sql<{ items: number; hash: string }>`select count(*)::int as items,
      encode(sha256(convert_to(coalesce(string_agg(${of}, '' order by ${of}), ''), 'UTF8')), 'hex') as hash
      from ${sql.table(table)} where tenant_id = ${tenantId}`.execute(db);
    const [row] = rows;
    if (row) digests.push({ name: table.replaceAll('_', '-'), ...row });
  }
  return digests.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
