import type { Db, Tx } from './db';

/** Lines that stand in a card of their own: something admins must know. The first of an id stays. */
export async function insertNotice(
  tx: Tx,
  tenantId: string,
  notice: { id: string; lines: readonly string[]; at: string },
): Promise<void> {
  await tx
    .insertInto('notices')
    .values({ tenant_id: tenantId, id: notice.id, lines: JSON.stringify(notice.lines), at: notice.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findNotice(db: Db, tenantId: string, id: string): Promise<readonly string[] | undefined> {
  const row = await db
    .selectFrom('notices')
    .select('lines')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && (row.lines as readonly string[]);
}

/** The card of a notice says something else from now on. */
export async function replaceNotice(tx: Tx, tenantId: string, id: string, lines: readonly string[]): Promise<void> {
  await tx
    .updateTable('notices')
    .set({ lines: JSON.stringify(lines) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}
