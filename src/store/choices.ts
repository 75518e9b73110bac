import type { Db } from './db';

/** Which topic somebody chose for which words; the words stand as marks that say nothing by themselves. */
export interface Choice {
  readonly marks: readonly string[];
  readonly topicId: string;
}

/** Newest first. */
export async function listChoices(db: Db, tenantId: string, userId: string, since: string): Promise<readonly Choice[]> {
  const rows = await db
    .selectFrom('choices')
    .select(['words', 'topic_id'])
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ marks: row.words.split(' '), topicId: row.topic_id }));
}

export async function saveChoice(
  db: Db,
  tenantId: string,
  userId: string,
  choice: Choice & { readonly at: string },
): Promise<void> {
  const row = { topic_id: choice.topicId, at: choice.at };
  await db
    .insertInto('choices')
    .values({ tenant_id: tenantId, user_id: userId, words: choice.marks.toSorted().join(' '), ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id', 'words']).doUpdateSet(row))
    .execute();
}

/** It did not help: it is not chosen for this person any more. */
export async function deleteChoices(db: Db, tenantId: string, userId: string, topicId: string): Promise<void> {
  await db
    .deleteFrom('choices')
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .where('topic_id', '=', topicId)
    .execute();
}

export async function deleteChoicesBefore(db: Db, tenantId: string, before: string): Promise<void> {
  await db.deleteFrom('choices').where('tenant_id', '=', tenantId).where('at', '<', before).execute();
}
