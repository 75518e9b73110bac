import { sql } from 'kysely';
import type { AccountFilter, ListedAccount } from '../model/listing';
import type { MethodKind } from '../model/tenant';
import type { Db } from './db';
import { holdsRole, isAdmin } from './is-admin';
import { likeOf } from './like';

const matching = (db: Db, tenantId: string, filter: AccountFilter) => {
  let query = db
    .selectFrom('users')
    .leftJoin('registrations', (join) =>
      join.onRef('registrations.tenant_id', '=', 'users.tenant_id').onRef('registrations.user_id', '=', 'users.id'),
    )
    .where('users.tenant_id', '=', tenantId)
    .where('users.removed_at', 'is', null);
  if (filter.mfa === 'unknown') query = query.where('is_mfa_registered', 'is', null);
  else if (filter.mfa) query = query.where('is_mfa_registered', '=', filter.mfa === 'yes');
  if (filter.userType) query = query.where('user_type', '=', filter.userType);
  if (filter.enabled !== undefined) query = query.where('account_enabled', '=', filter.enabled);
  if (filter.adminsOnly) query = query.where(isAdmin);
  if (filter.role !== undefined) query = query.where(holdsRole(filter.role));
  if (filter.since) query = query.where('users.created_at', '>=', filter.since);
  if (filter.until) query = query.where('users.created_at', '<', filter.until);
  const like = filter.name === undefined ? undefined : likeOf(filter.name);
  if (like)
    query = query.where((is) => is.or([is('display_name', 'ilike', like), is('user_principal_name', 'ilike', like)]));
  return query;
};

const shown = [
  'users.id',
  'display_name',
  'user_principal_name',
  'user_type',
  'account_enabled',
  'created_at',
  'is_mfa_registered',
  'methods',
] as const;

const toAccount = (row: {
  id: string;
  display_name: string;
  user_principal_name: string;
  user_type: 'member' | 'guest';
  account_enabled: boolean;
  created_at: string | null;
  is_mfa_registered: boolean | null;
  methods: unknown;
  is_admin: boolean;
}): ListedAccount => ({
  id: row.id,
  displayName: row.display_name,
  userPrincipalName: row.user_principal_name,
  userType: row.user_type,
  accountEnabled: row.account_enabled,
  createdAt: row.created_at,
  isAdmin: Boolean(row.is_admin),
  isMfaRegistered: row.is_mfa_registered,
  methods: (row.methods as readonly MethodKind[] | null) ?? null,
});

export async function countAccounts(db: Db, tenantId: string, filter: AccountFilter): Promise<number> {
  const { count } = await matching(db, tenantId, filter)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many of them these checks could not judge, by reason. */
export async function countUnjudgedAccounts(
  db: Db,
  tenantId: string,
  filter: AccountFilter,
  checkIds: readonly string[],
): Promise<readonly { readonly reason: string; readonly count: number }[]> {
  if (checkIds.length === 0) return [];
  return matching(db, tenantId, filter)
    .innerJoin('unchecked', (join) =>
      join.onRef('unchecked.tenant_id', '=', 'users.tenant_id').onRef('unchecked.subject_id', '=', 'users.id'),
    )
    .where('unchecked.check_id', 'in', checkIds)
    .select(['unchecked.reason', sql<number>`count(distinct users.id)::int`.as('count')])
    .groupBy('unchecked.reason')
    .orderBy('unchecked.reason')
    .execute();
}

/** Admins first, then by name. */
export async function listAccountsBy(
  db: Db,
  tenantId: string,
  filter: AccountFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly ListedAccount[]> {
  const rows = await matching(db, tenantId, filter)
    .select([...shown, isAdmin.as('is_admin')])
    .orderBy('is_admin', 'desc')
    .orderBy('display_name')
    .orderBy('users.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toAccount);
}

/** All of them, a page at a time, by id. */
export async function* eachAccountBy(
  db: Db,
  tenantId: string,
  filter: AccountFilter,
  pageSize = 1000,
): AsyncGenerator<readonly ListedAccount[]> {
  let after = '';
  for (;;) {
    const rows = await matching(db, tenantId, filter)
      .select([...shown, isAdmin.as('is_admin')])
      .where('users.id', '>', after)
      .orderBy('users.id')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(toAccount);
    after = rows.at(-1)?.id ?? after;
  }
}
