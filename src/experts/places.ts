import { personAsConversation } from '../model/conversation';
import { findConversation, findPersonalChat } from '../store/conversations';
import { findExpertRoom } from '../store/expert-rooms';
import { listRoutes } from '../store/routes';
import type { ExpertsDeps } from './deps';

export interface Places {
  readonly kind: 'experts' | 'alerts' | 'admins' | 'nobody';
  readonly conversationIds: readonly string[];
}

/** Where a question to people goes now: the experts' conversation; else where alerts go; else the chats of admins that are open. */
export async function placesOf(deps: Pick<ExpertsDeps, 'db' | 'tenantId' | 'insiders'>): Promise<Places> {
  const { db, tenantId } = deps;
  const isOpen = async (id: string): Promise<boolean> => (await findConversation(db, tenantId, id)) !== undefined;
  const room = await findExpertRoom(db, tenantId);
  if (room && (await isOpen(room))) return { kind: 'experts', conversationIds: [room] };
  const routes: string[] = [];
  // Who asks, and what, is not for a channel with outsiders.
  for (const { conversationId, showsNames } of await listRoutes(db, tenantId))
    if (showsNames && (await isOpen(conversationId))) routes.push(conversationId);
  if (routes.length > 0) return { kind: 'alerts', conversationIds: routes };
  // Graph down: nobody can be told who is an admin, so the question waits.
  const insiders = await deps.insiders().catch(() => new Set<string>());
  const chats: string[] = [];
  for (const id of insiders) if (await findPersonalChat(db, tenantId, id)) chats.push(personAsConversation(id));
  return chats.length > 0 ? { kind: 'admins', conversationIds: chats } : { kind: 'nobody', conversationIds: [] };
}
