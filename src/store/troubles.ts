import type { Db, Tx } from './db';

/** Something wrong with Keyholder itself that admins were told of and that lasts. */
export interface OpenTrouble {
  readonly id: string;
  readonly noticeId: string;
  /** What is said once it is over. */
  readonly over: string;
  readonly since: string;
}

export async function listTroubles(db: Db | Tx, tenantId: string): Promise<readonly OpenTrouble[]> {
  const rows = await db.selectFrom('troubles').selectAll().where('tenant_id', '=', tenantId).orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, noticeId: row.notice_id, over: row.over_text, since: row.since }));
}

/** @returns false when it stood there already */
export async function insertTrouble(
  tx: Tx,
  tenantId: string,
  { id, noticeId, over, since }: OpenTrouble,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('troubles')
    .values({ tenant_id: tenantId, id, notice_id: noticeId, over_text: over, since })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** @returns false when somebody else ended it */
export async function deleteTrouble(tx: Tx, tenantId: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('troubles')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}
