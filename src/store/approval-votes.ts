import type { Person } from '../model/person';
import type { Db, Tx } from './db';

/** A lead approves a plan that takes several. @returns false when this person had approved it before */
export async function insertVote(
  tx: Tx,
  tenantId: string,
  approvalId: string,
  by: Person,
  at: string,
): Promise<boolean> {
  const row = await tx
    .insertInto('approval_votes')
    .values({ tenant_id: tenantId, approval_id: approvalId, user_id: by.id, user_name: by.name, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('user_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Who has approved it so far, in order. */
export async function listVotes(db: Db | Tx, tenantId: string, approvalId: string): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('approval_votes')
    .select(['user_id', 'user_name'])
    .where('tenant_id', '=', tenantId)
    .where('approval_id', '=', approvalId)
    .orderBy('at')
    .orderBy('user_id')
    .execute();
  return rows.map((row) => ({ id: row.user_id, name: row.user_name }));
}
