import { type Conversation, personOf } from '../model/conversation';
import { AppError } from '../model/errors';
import { findConversation } from '../store/conversations';
import type { Db } from '../store/db';
import type { Chat } from './chat';

/** Where a card goes. @throws AppError 'delivery-failed' where we are not welcome any more */
export async function conversationOf(
  deps: { readonly db: Db; readonly tenantId: string; readonly chat: Pick<Chat, 'personal'> },
  id: string,
): Promise<Conversation> {
  const userId = personOf(id);
  if (userId) return deps.chat.personal(userId);
  const conversation = await findConversation(deps.db, deps.tenantId, id);
  if (!conversation)
    throw new AppError('delivery-failed', 'the conversation is closed to us', {
      status: 404,
      isClosed: true,
      isKnown: true,
    });
  return conversation;
}
