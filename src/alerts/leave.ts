import { type Conversation, routeIdOf } from '../model/conversation';
import { forgetWelcome, markConversationDead } from '../store/conversations';
import { appendJournal } from '../store/journal';
import { deleteRoute } from '../store/routes';
import { type CloseDeps, waysToAdmins } from './close-conversation';
import { wantNotice } from './notices';
import type { RouteDeps } from './routes';

/** The bot was taken out of a chat or team: nothing is sent there, its route ends, and the admins hear of that by another way. */
export async function leave(
  deps: CloseDeps & Pick<RouteDeps, 'wake'>,
  conversation: Conversation,
  by: string,
): Promise<void> {
  const { db, tenantId } = deps;
  const routeId = routeIdOf(conversation);
  const ways = await waysToAdmins(deps, routeId);
  const at = deps.now().toISOString();
  const ended = await db.transaction().execute(async (tx) => {
    await markConversationDead(tx, tenantId, conversation.id, at);
    await forgetWelcome(tx, tenantId, conversation.id);
    if (!(await deleteRoute(tx, tenantId, routeId))) return false;
    const lines = [
      `I was taken out of ${conversation.kind === 'personal' ? 'one admin’s own chat' : 'a channel or chat'} where alerts came. They do not come there any more.`,
      ways.some((id) => !id.startsWith('person:'))
        ? 'They still come here. Say “alert settings” to see which.'
        : 'Alerts come nowhere now. Say “send alerts here” where they should come.',
    ];
    await wantNotice(tx, tenantId, { id: `left:${routeId}:${at}`, lines, to: ways, at });
    const body = { conversation: routeId, by, why: 'the bot was removed' };
    await appendJournal(tx, tenantId, [{ kind: 'route.ended', at, body }]);
    return true;
  });
  if (ended) deps.wake('deliver');
}
