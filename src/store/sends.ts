import { sql } from 'kysely';
import type { Db, Tx } from './db';

/** Held until the transaction ends: of several instances one at a time looks whether a message may go. */
export async function lockPace(tx: Tx, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`pace of ${tenantId}`}))`.execute(tx);
}

/** When the message went that was the last but `n`, for each of these; null: so many did not go. `null` as conversation: to all of them. */
export async function listNthSends(
  tx: Tx,
  tenantId: string,
  conversationId: string | null,
  ns: readonly number[],
): Promise<readonly (string | null)[]> {
  const nth = (n: number) => {
    const query = tx.selectFrom('sends').select('at').where('tenant_id', '=', tenantId);
    const there = conversationId === null ? query : query.where('conversation_id', '=', conversationId);
    return there
      .orderBy('at', 'desc')
      .offset(n - 1)
      .limit(1);
  };
  const row = await tx.selectNoFrom(ns.map((n, i) => nth(n).as(`n${i}`))).executeTakeFirstOrThrow();
  return ns.map((_, i) => (row as Record<string, string | null>)[`n${i}`] ?? null);
}

export async function insertSend(tx: Tx, tenantId: string, conversationId: string, at: string): Promise<void> {
  await tx.insertInto('sends').values({ tenant_id: tenantId, conversation_id: conversationId, at }).execute();
}

export async function forgetSends(tx: Tx, tenantId: string, before: string): Promise<void> {
  await tx.deleteFrom('sends').where('tenant_id', '=', tenantId).where('at', '<', before).execute();
}

/** Teams said to wait there until then. */
export async function holdSends(db: Db, tenantId: string, conversationId: string, until: string): Promise<void> {
  await db
    .insertInto('send_holds')
    .values({ tenant_id: tenantId, conversation_id: conversationId, until })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'conversation_id']).doUpdateSet({ until }))
    .execute();
}

export async function findHold(tx: Tx, tenantId: string, conversationId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('send_holds')
    .select('until')
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  return row?.until ?? null;
}
