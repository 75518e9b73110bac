import { sql } from 'kysely';
import type { PeopleCounts } from '../model/access-world';
import { isPhishingResistant } from '../model/method-names';
import type { Db } from './db';
import { listObjects } from './objects';
import { listAccounts } from './users';

/** How many people of the organisation itself can sign in, and what they could prove, as last read. */
export async function countSignInPeople(db: Db, tenantId: string): Promise<PeopleCounts> {
  const { members, without } = await db
    .selectFrom('users')
    .leftJoin('registrations', (join) =>
      join.onRef('registrations.tenant_id', '=', 'users.tenant_id').onRef('registrations.user_id', '=', 'users.id'),
    )
    .select([
      sql<number>`count(*)::int`.as('members'),
      sql<number>`(count(*) filter (where is_mfa_registered = false))::int`.as('without'),
    ])
    .where('users.tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where('account_enabled', '=', true)
    .where('user_type', '=', 'member')
    .executeTakeFirstOrThrow();
  const held = (await listObjects(db, tenantId, 'admin-roles')).map(({ object }) => object);
  const ids = [...new Set(held.flatMap((one) => (one.principalKind === 'user' ? [one.principalId] : [])))];
  const admins = (await listAccounts(db, tenantId, ids)).filter(({ user }) => user.accountEnabled);
  return {
    members,
    withoutMfa: without,
    admins: admins.length,
    adminsWithoutKey: admins.filter(({ methods }) => !isPhishingResistant(methods ?? [])).length,
  };
}
