import { sql } from 'kysely';
import { canonical, type Json } from '../model/canonical';
import type { Account, MethodKind, Registration, User } from '../model/tenant';
import type { Db, Tx } from './db';
import { inParts } from './in-parts';
import { isAdmin } from './is-admin';
import { endOf, type Key, type Page, pageSize } from './page';

/** @returns ids of those that were not known before */
export async function saveUsers(
  tx: Tx,
  tenantId: string,
  page: readonly User[],
  seen: { at: string; isBaseline: boolean },
): Promise<ReadonlySet<string>> {
  if (page.length === 0) return new Set();
  // Graph may name a person twice on a page; the last state counts.
  const users = [...new Map(page.map((user) => [user.id, user])).values()];
  const known = await tx
    .selectFrom('users')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where(
      'id',
      'in',
      users.map(({ id }) => id),
    )
    .execute();
  const knownIds = new Set(known.map(({ id }) => id));
  await tx
    .insertInto('users')
    .values(
      users.map((user) => ({
        tenant_id: tenantId,
        id: user.id,
        display_name: user.displayName,
        user_principal_name: user.userPrincipalName,
        user_type: user.userType,
        account_enabled: user.accountEnabled,
        created_at: user.createdAt,
        first_seen_at: seen.at,
        is_baseline: seen.isBaseline,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'id']).doUpdateSet((excluded) => ({
        display_name: excluded.ref('excluded.display_name'),
        user_principal_name: excluded.ref('excluded.user_principal_name'),
        user_type: excluded.ref('excluded.user_type'),
        account_enabled: excluded.ref('excluded.account_enabled'),
        removed_at: null,
      })),
    )
    .execute();
  return new Set(users.filter(({ id }) => !knownIds.has(id)).map(({ id }) => id));
}

export async function markUsersRemoved(tx: Tx, tenantId: string, ids: readonly string[], at: string): Promise<void> {
  for (const some of inParts(ids)) {
    await tx
      .updateTable('users')
      .set({ removed_at: at })
      .where('tenant_id', '=', tenantId)
      .where('id', 'in', some)
      .execute();
  }
}

type ReportedMethods = Pick<Registration, 'userId' | 'isMfaRegistered' | 'methods' | 'reportedAt'>;

/**
 * Writes only rows that say something new. The report lags, so an older row never overrides a newer one, as a direct reading may be.
 * @returns ids of people for whom something changed
 */
export async function saveRegistrations(
  tx: Tx,
  tenantId: string,
  page: readonly ReportedMethods[],
): Promise<readonly string[]> {
  if (page.length === 0) return [];
  const oldestFirst = page.toSorted((a, b) => Date.parse(a.reportedAt) - Date.parse(b.reportedAt));
  const rows = [...new Map(oldestFirst.map((row) => [row.userId, row])).values()];
  const before = await tx
    .selectFrom('registrations')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(
      'user_id',
      'in',
      rows.map(({ userId }) => userId),
    )
    .execute();
  const stored = new Map(before.map((row) => [row.user_id, row]));
  const changed = rows.filter((row) => {
    const was = stored.get(row.userId);
    if (!was) return true;
    const says =
      was.is_mfa_registered !== row.isMfaRegistered || canonical(was.methods as Json) !== canonical(row.methods);
    return says && Date.parse(row.reportedAt) >= Date.parse(was.reported_at);
  });
  if (changed.length === 0) return [];
  await tx
    .insertInto('registrations')
    .values(
      changed.map((row) => ({
        tenant_id: tenantId,
        user_id: row.userId,
        is_mfa_registered: row.isMfaRegistered,
        methods: JSON.stringify(row.methods),
        reported_at: row.reportedAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'user_id']).doUpdateSet((excluded) => ({
        is_mfa_registered: excluded.ref('excluded.is_mfa_registered'),
        methods: excluded.ref('excluded.methods'),
        reported_at: excluded.ref('excluded.reported_at'),
      })),
    )
    .execute();
  return changed.map(({ userId }) => userId);
}

/** Those of `ids` that still exist, each with roles and registration. */
export async function listAccounts(db: Db | Tx, tenantId: string, ids: readonly string[]): Promise<readonly Account[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('users')
    .leftJoin('registrations', (join) =>
      join.onRef('registrations.tenant_id', '=', 'users.tenant_id').onRef('registrations.user_id', '=', 'users.id'),
    )
    .selectAll('users')
    .select(['is_mfa_registered', 'methods', 'reported_at'])
    .select(isAdmin.as('is_admin'))
    .where('users.tenant_id', '=', tenantId)
    .where('users.removed_at', 'is', null)
    .where('users.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    user: {
      id: row.id,
      displayName: row.display_name,
      userPrincipalName: row.user_principal_name,
      userType: row.user_type,
      accountEnabled: row.account_enabled,
      createdAt: row.created_at,
    },
    firstSeenAt: row.first_seen_at,
    isBaseline: row.is_baseline,
    isAdmin: Boolean(row.is_admin),
    isMfaRegistered: row.is_mfa_registered,
    methods: (row.methods as readonly MethodKind[] | null) ?? null,
    methodsReadAt: row.reported_at,
  }));
}

/** Ids in pages, in order: the daily pass streams through them. */
export async function* eachUserId(db: Db, tenantId: string, size = pageSize): AsyncGenerator<readonly string[]> {
  for (let after: Key | null = []; after !== null; ) {
    const { things, next }: Page<string> = await pageOfUserIds(db, tenantId, after, size);
    if (things.length > 0) yield things;
    after = next;
  }
}

export async function pageOfUserIds(
  db: Db | Tx,
  tenantId: string,
  [after = '']: Key,
  size = pageSize,
): Promise<Page<string>> {
  const rows = await db
    .selectFrom('users')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(size)
    .execute();
  const ids = rows.map(({ id }) => id);
  return {
    things: ids,
    next: endOf(
      ids.map((id) => [id]),
      size,
    ),
  };
}

/** Members who can sign in, in pages: no guests, nobody who is switched off. */
export async function* eachMember(
  db: Db,
  tenantId: string,
  pageSize = 500,
): AsyncGenerator<readonly Pick<User, 'id' | 'displayName' | 'userPrincipalName'>[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('users')
      .select(['id', 'display_name', 'user_principal_name'])
      .where('tenant_id', '=', tenantId)
      .where('removed_at', 'is', null)
      .where('account_enabled', '=', true)
      .where('user_type', '=', 'member')
      .where('id', '>', after)
      .orderBy('id')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return;
    yield rows.map((row) => ({
      id: row.id,
      displayName: row.display_name,
      userPrincipalName: row.user_principal_name,
    }));
    after = rows.at(-1)?.id ?? after;
  }
}

export async function countUsers(db: Db | Tx, tenantId: string): Promise<number> {
  const { count } = await db
    .selectFrom('users')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
