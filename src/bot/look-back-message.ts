import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

/** How it went since then, for admins and leads; names where names may be. */
export async function lookBackMessage(
  deps: BotDeps,
  since: { readonly from: string; readonly timeZone: string },
  { id, conversation }: Speaker,
): Promise<Message> {
  const { isAdmin } = id === '' ? { isAdmin: false } : await deps.rolesOf(id, 'read');
  if (!isAdmin) return say('That is for admins and security leads.');
  return deps.routing.lookBack(since, await deps.showsNames(conversation));
}
