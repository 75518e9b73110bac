import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import { routeIdOf } from '../model/conversation';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

/** How it went in a time, for admins and leads; names where names may be. */
export async function lookBackMessage(
  deps: BotDeps,
  time: { readonly from: string; readonly until: string },
  { id, conversation }: Speaker,
): Promise<Message> {
  const { isAdmin } = id === '' ? { isAdmin: false } : await deps.rolesOf(id, 'read');
  if (!isAdmin) return say('How our tenant went I tell admins and security leads only.');
  return deps.routing.lookBack(routeIdOf(conversation), time, await deps.showsNames(conversation));
}
