import type { Conversation } from '../model/conversation';
import type { Db, Tx } from './db';
import { markReachable } from './reach';

const columns = ['id', 'kind', 'service_url', 'bot_id', 'user_id'] as const;
const toConversation = (row: {
  id: string;
  kind: Conversation['kind'];
  service_url: string;
  bot_id: string;
  user_id: string | null;
}): Conversation => ({
  id: row.id,
  kind: row.kind,
  serviceUrl: row.service_url,
  botId: row.bot_id,
  userId: row.user_id,
});

/** Remembers or renews it (the service URL may change). Whoever speaks to us again is alive again, and cards we gave up are due. */
export async function saveConversation(db: Db, tenantId: string, one: Conversation, at: string): Promise<void> {
  const known = await findConversation(db, tenantId, one.id);
  if (known && JSON.stringify(known) === JSON.stringify(toConversation(fromConversation(one)))) return;
  const { id, ...row } = fromConversation(one);
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('conversations')
      .values({ tenant_id: tenantId, id, ...row })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet({ ...row, dead_at: null }))
      .execute();
    if (one.userId) await markReachable(tx, tenantId, one.userId);
    await tx
      .updateTable('deliveries')
      .set({ gave_up: null, tries: 0, next_try_at: at })
      .where('tenant_id', '=', tenantId)
      .where('conversation_id', 'in', one.userId ? [id, `person:${one.userId}`] : [id])
      .where('gave_up', 'is not', null)
      .execute();
  });
}

const fromConversation = (one: Conversation) => ({
  id: one.id,
  kind: one.kind,
  service_url: one.serviceUrl,
  bot_id: one.botId,
  user_id: one.userId,
});

export async function findConversation(db: Db | Tx, tenantId: string, id: string): Promise<Conversation | undefined> {
  const row = await db
    .selectFrom('conversations')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('dead_at', 'is', null)
    .executeTakeFirst();
  return row && toConversation(row);
}

export async function findPersonalChat(
  db: Db | Tx,
  tenantId: string,
  userId: string,
): Promise<Conversation | undefined> {
  const row = await db
    .selectFrom('conversations')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'personal')
    .where('user_id', '=', userId)
    .where('dead_at', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && toConversation(row);
}

/** Of these people, those whose own chat is known and open. */
export async function listPersonalChats(
  db: Db | Tx,
  tenantId: string,
  userIds: readonly string[],
): Promise<readonly string[]> {
  if (userIds.length === 0) return [];
  const rows = await db
    .selectFrom('conversations')
    .select('user_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'personal')
    .where('user_id', 'in', userIds)
    .where('dead_at', 'is', null)
    .orderBy('user_id')
    .execute();
  return rows.flatMap(({ user_id }) => user_id ?? []);
}

/** The bot was removed or blocked there: nothing is sent any more until somebody speaks to it again. @returns false when that was known */
export async function markConversationDead(db: Db | Tx, tenantId: string, id: string, at: string): Promise<boolean> {
  const row = await db
    .updateTable('conversations')
    .set({ dead_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('dead_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether nobody was greeted there since the bot came. @returns false when somebody was, or the bot is not there */
export async function takeWelcome(db: Db, tenantId: string, id: string, at: string): Promise<boolean> {
  const row = await db
    .updateTable('conversations')
    .set({ welcomed_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('welcomed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The bot was taken out: whoever brings it again is greeted again. */
export async function forgetWelcome(tx: Tx, tenantId: string, id: string): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ welcomed_at: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}
