import { type Selectable, sql } from 'kysely';
import type { CompanyEntry, ExpertQuestion } from '../model/expert-question';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

const toQuestion = (row: Selectable<Tables['expert_questions']>): ExpertQuestion => ({
  id: row.id,
  text: row.text,
  askedBy: { id: row.asked_by, name: row.asked_by_name },
  askedAt: row.asked_at,
  language: row.language,
  subjectId: row.subject_id,
  topicIds: row.topic_ids as readonly string[],
  answer:
    row.answer === null || row.answered_at === null
      ? null
      : { text: row.answer, by: { id: row.answered_by ?? '', name: row.answered_by_name ?? '' }, at: row.answered_at },
});

/** @returns false when this question was sent before: a second press sends nothing twice */
export async function insertExpertQuestion(
  tx: Tx,
  tenantId: string,
  one: Omit<ExpertQuestion, 'answer'>,
): Promise<boolean> {
  const row = await tx
    .insertInto('expert_questions')
    .values({
      tenant_id: tenantId,
      id: one.id,
      text: one.text,
      asked_by: one.askedBy.id,
      asked_by_name: one.askedBy.name,
      asked_at: one.askedAt,
      language: one.language,
      subject_id: one.subjectId,
      topic_ids: JSON.stringify(one.topicIds),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findExpertQuestion(
  db: Db | Tx,
  tenantId: string,
  id: string,
): Promise<ExpertQuestion | undefined> {
  const row = await db
    .selectFrom('expert_questions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toQuestion(row);
}

/** The first answer counts. @returns false when there is one already */
export async function answerExpertQuestion(
  tx: Tx,
  tenantId: string,
  id: string,
  answer: NonNullable<ExpertQuestion['answer']>,
): Promise<boolean> {
  const row = await tx
    .updateTable('expert_questions')
    .set({ answer: answer.text, answered_by: answer.by.id, answered_by_name: answer.by.name, answered_at: answer.at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function countAskedSince(db: Db | Tx, tenantId: string, userId: string, since: string): Promise<number> {
  const { count } = await db
    .selectFrom('expert_questions')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', tenantId)
    .where('asked_by', '=', userId)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}

/** Ids of open questions that stand nowhere and are on their way nowhere. */
export async function listStrandedQuestions(db: Db, tenantId: string, limit = 100): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('expert_questions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('answered_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('deliveries.tenant_id', '=', 'expert_questions.tenant_id')
            .whereRef('deliveries.subject_id', '=', 'expert_questions.id')
            .where('deliveries.subject_kind', '=', 'question')
            .where('deliveries.gave_up', 'is', null),
        ),
      ),
    )
    .orderBy('asked_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Answered ones are kept for a while only. An open one stays until somebody answers. */
export async function deleteAnsweredBefore(db: Db, tenantId: string, before: string): Promise<void> {
  await db.deleteFrom('expert_questions').where('tenant_id', '=', tenantId).where('answered_at', '<', before).execute();
}

/** Ids of questions whose answer is this entry: their cards show whether it still stands. */
export async function listQuestionsAbout(tx: Tx, tenantId: string, entry: CompanyEntry): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('expert_questions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('answered_at', '=', entry.at)
    .where('answered_by', '=', entry.by.id)
    .execute();
  return rows.map(({ id }) => id);
}
