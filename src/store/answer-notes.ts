import { sql } from 'kysely';
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

/** How many answers helped, and how many did not, from `since` and before `until`. */
export async function countAnswerNotes(
  db: Db,
  tenantId: string,
  since: string,
  until: string,
): Promise<{ readonly helpful: number; readonly notHelpful: number }> {
  const rows = await db
    .selectFrom('answer_notes')
    .select(['kind', sql<number>`count(*)::int`.as('count')])
    .where('tenant_id', '=', tenantId)
    .where('at', '>=', since)
    .where('at', '<', until)
    .groupBy('kind')
    .execute();
  const of = (kind: string): number => rows.find((row) => row.kind === kind)?.count ?? 0;
  return { helpful: of('helpful'), notHelpful: of('not-helpful') };
}
