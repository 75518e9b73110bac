import { personAsConversation, personOf } from '../model/conversation';
import { findPersonalChat, listPersonalChats, markConversationDead } from '../store/conversations';
import type { Db, Tx } from '../store/db';
import { appendJournal } from '../store/journal';
import { listRoutes } from '../store/routes';
import { wantNotice } from './notices';

export interface CloseDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  /** Object ids of admins and leads. */
  readonly insiders: () => Promise<ReadonlySet<string>>;
}

/** Teams says that the bot is not welcome there: nothing more is sent, and the admins are told by another way, once. */
export async function closeConversation(deps: CloseDeps, deliveredTo: string): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const userId = personOf(deliveredTo);
  const id = userId ? (await findPersonalChat(db, tenantId, userId))?.id : deliveredTo;
  if (id === undefined) return;
  const reach = await waysToAdmins(deps, deliveredTo);
  await db.transaction().execute(async (tx) => {
    if (!(await markConversationDead(tx, tenantId, id, at))) return;
    const route = (await listRoutes(tx, tenantId)).find(({ conversationId }) => conversationId === deliveredTo);
    if (route) await tellOf(tx, tenantId, route.createdAt, deliveredTo, reach, at);
    const body = { conversation: deliveredTo, route: route !== undefined };
    await appendJournal(tx, tenantId, [{ kind: 'conversation.closed', at, body }]);
  });
}

const tellOf = (
  tx: Tx,
  tenantId: string,
  madeAt: string,
  lost: string,
  to: readonly string[],
  at: string,
): Promise<void> =>
  wantNotice(tx, tenantId, {
    id: `closed:${lost}:${at}`,
    lines: [
      `Alerts do not reach ${personOf(lost) ? 'one admin’s own chat' : 'a channel or chat'} any more: Teams says that it is closed to me. They came there since ${madeAt.slice(0, 10)}.`,
      'Nothing is lost: what should stand there is kept, and comes when I am added there again. Say “send alerts here” where they should come instead.',
    ],
    to,
    at,
  });

/** The other routes; without any, the own chats of admins and leads that I know. */
export async function waysToAdmins(deps: CloseDeps, except: string): Promise<readonly string[]> {
  const { db, tenantId } = deps;
  const others = (await listRoutes(db, tenantId))
    .map(({ conversationId }) => conversationId)
    .filter((id) => id !== except && !id.startsWith('webhook:'));
  if (others.length > 0) return others;
  // Graph down: nobody knows who is an admin, so nobody is told.
  const insiders = await deps.insiders().catch(() => new Set<string>());
  const chats = await listPersonalChats(db, tenantId, [...insiders]);
  return chats.map(personAsConversation).filter((id) => id !== except);
}
