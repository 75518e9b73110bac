import { sql } from 'kysely';
import type { Db, Tx } from './db';

/** Somebody of the tenant who could look after something. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

const colleagues = (db: Db, tenantId: string) =>
  db
    .selectFrom('users')
    .select(['id', 'display_name as name', 'user_principal_name as upn'])
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where('account_enabled', '=', true)
    .where('user_type', '=', 'member');

export async function findColleague(db: Db, tenantId: string, id: string): Promise<Colleague | undefined> {
  return colleagues(db, tenantId).where('id', '=', id).executeTakeFirst();
}

/** Somebody of the tenant, or a provider's admin or lead who looks after it. */
export async function findHelper(db: Db, tenantId: string, id: string): Promise<Colleague | undefined> {
  return (
    (await findColleague(db, tenantId, id)) ??
    (await listProviders(db, tenantId)).find((provider) => provider.id === id)
  );
}

/** Those who are called so, or have that address; else those whose name begins so. */
export async function findColleagues(
  db: Db,
  tenantId: string,
  name: string,
  limit: number,
): Promise<readonly Colleague[]> {
  const wanted = name.trim().toLowerCase();
  const exact = await colleagues(db, tenantId)
    .where((is) => is.or([is(sql`lower(display_name)`, '=', wanted), is(sql`lower(user_principal_name)`, '=', wanted)]))
    .orderBy('display_name')
    .limit(limit)
    .execute();
  if (exact.length > 0) return exact;
  const begun = await colleagues(db, tenantId)
    .where(sql<boolean>`starts_with(lower(display_name), ${wanted})`)
    .orderBy('display_name')
    .limit(limit)
    .execute();
  if (begun.length > 0) return begun;
  return (await listProviders(db, tenantId)).filter((one) => one.name.toLowerCase().startsWith(wanted));
}

/** People the bot has met: in a chat of their own, or as admins and leads. */
export async function listMet(db: Db, tenantId: string, limit: number): Promise<readonly Colleague[]> {
  const here = await colleagues(db, tenantId)
    .where(
      sql<boolean>`(exists (select 1 from conversations c where c.tenant_id = users.tenant_id and c.user_id = users.id)
        or exists (select 1 from groups g where g.tenant_id = users.tenant_id and jsonb_exists(g.member_ids, users.id)))`,
    )
    .orderBy('display_name')
    .limit(limit)
    .execute();
  return here.length > 0 ? here : listProviders(db, tenantId);
}

/** Members of the groups that say who is an admin or a lead; a provider's people are no accounts of its customer. */
export async function listInsiders(db: Db, tenantId: string, limit: number): Promise<readonly Colleague[]> {
  const here = await colleagues(db, tenantId)
    .where(
      sql<boolean>`exists (select 1 from groups g where g.tenant_id = users.tenant_id and jsonb_exists(g.member_ids, users.id))`,
    )
    .orderBy('display_name')
    .limit(limit)
    .execute();
  return here.length > 0 ? here : listProviders(db, tenantId);
}

/** Admins and leads who have no account in the tenant. */
export async function listProviders(db: Db | Tx, tenantId: string): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select distinct m->>'id' as id, m->>'displayName' as name, '' as upn
    from objects o cross join lateral jsonb_array_elements(o.object->'members') m
    where o.tenant_id = ${tenantId} and o.collection = 'own-groups'
      and not exists (select 1 from users u where u.tenant_id = o.tenant_id and u.id = m->>'id')
    order by name limit 100`.execute(db);
  return rows;
}

/** Display names that share a word with these; of people who left too. */
export async function listNamesWith(db: Db, tenantId: string, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const rows = await db
    .selectFrom('users')
    .select('display_name')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`regexp_split_to_array(lower(display_name), '[^[:alnum:]]+') && ${[...words]}::text[]`)
    .limit(5000)
    .execute();
  return rows.map((row) => row.display_name);
}
