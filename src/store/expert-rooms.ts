import type { Db, Tx } from './db';

/** The one conversation that questions to people go to, where an admin chose one. */
export async function findExpertRoom(db: Db | Tx, tenantId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('expert_rooms')
    .select('conversation_id')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row?.conversation_id;
}

export async function saveExpertRoom(
  tx: Tx,
  tenantId: string,
  room: { conversationId: string; by: string; at: string },
): Promise<void> {
  const row = { conversation_id: room.conversationId, created_by: room.by, created_at: room.at };
  await tx
    .insertInto('expert_rooms')
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row))
    .execute();
}

/** @returns false when questions did not go there */
export async function deleteExpertRoom(tx: Tx, tenantId: string, conversationId: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('expert_rooms')
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .returning('conversation_id')
    .executeTakeFirst();
  return row !== undefined;
}
