import type { Conversation } from '../model/conversation';
import { deleteExpertRoom, saveExpertRoom } from '../store/expert-rooms';
import { appendJournal } from '../store/journal';
import type { ExpertsDeps } from './deps';

/** Questions to people come to this conversation from now on, and to no other. */
export async function makeRoom(deps: ExpertsDeps, conversation: Conversation, by: string): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  await db.transaction().execute(async (tx) => {
    await saveExpertRoom(tx, tenantId, { conversationId: conversation.id, by, at });
    await appendJournal(tx, tenantId, [{ kind: 'expert-room.made', at, body: { conversation: conversation.id, by } }]);
  });
  deps.wake('questions');
}

/** @returns false when questions did not come here */
export async function endRoom(deps: ExpertsDeps, conversationId: string, by: string): Promise<boolean> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  return db.transaction().execute(async (tx) => {
    const ended = await deleteExpertRoom(tx, tenantId, conversationId);
    if (ended)
      await appendJournal(tx, tenantId, [
        { kind: 'expert-room.ended', at, body: { conversation: conversationId, by } },
      ]);
    return ended;
  });
}
