import { personAsConversation } from '../model/conversation';
import type { Db, Tx } from './db';

/** @returns false when it was known */
export async function markUnreachable(
  tx: Tx,
  tenantId: string,
  one: { readonly userId: string; readonly why: string; readonly at: string },
): Promise<boolean> {
  const row = await tx
    .insertInto('unreachable')
    .values({ tenant_id: tenantId, user_id: one.userId, why: one.why, at: one.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('user_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Their chat is open: a card came there, or they spoke to us. */
export async function markReachable(db: Db | Tx, tenantId: string, userId: string): Promise<void> {
  await db.deleteFrom('unreachable').where('tenant_id', '=', tenantId).where('user_id', '=', userId).execute();
}

export interface UnreachablePerson {
  readonly userId: string;
  /** null: no account of that id is known any more. */
  readonly name: string | null;
  readonly why: string;
  readonly at: string;
}

export async function listUnreachable(db: Db | Tx, tenantId: string): Promise<readonly UnreachablePerson[]> {
  return db
    .selectFrom('unreachable')
    .leftJoin('users', (join) =>
      join.onRef('users.tenant_id', '=', 'unreachable.tenant_id').onRef('users.id', '=', 'unreachable.user_id'),
    )
    .select(['user_id as userId', 'display_name as name', 'why', 'at'])
    .where('unreachable.tenant_id', '=', tenantId)
    .orderBy('at')
    .limit(200)
    .execute();
}

/** Who of these people has, or is to get, a card about this in their own chat. */
export async function listAskedPeople(
  tx: Tx,
  tenantId: string,
  findingKey: string,
  userIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (userIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('deliveries')
    .select('conversation_id')
    .where('tenant_id', '=', tenantId)
    .where('subject_kind', '=', 'finding')
    .where('subject_id', '=', findingKey)
    .where('conversation_id', 'in', userIds.map(personAsConversation))
    .execute();
  const asked = new Set(rows.map((row) => row.conversation_id));
  return new Set(userIds.filter((id) => asked.has(personAsConversation(id))));
}
