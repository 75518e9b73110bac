import type { Db } from './db';

/** Whether an answer helped; never by whom. */
export async function insertAnswerNote(
  db: Db,
  tenantId: string,
  note: { topicId: string; kind: 'helpful' | 'not-helpful'; at: string },
): Promise<void> {
  await db
    .insertInto('answer_notes')
    .values({ tenant_id: tenantId, topic_id: note.topicId, kind: note.kind, at: note.at })
    .execute();
}
