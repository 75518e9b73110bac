import { dayMs } from '../model/durations';
import type { ExpertQuestion } from '../model/expert-question';
import { countAskedSince, insertExpertQuestion, listStrandedQuestions } from '../store/expert-questions';
import { appendJournal } from '../store/journal';
import { wantCard } from '../store/wanted-cards';
import type { ExpertsDeps, Person } from './deps';
import { type Places, placesOf } from './places';

export type Asked =
  | { readonly kind: 'sent'; readonly to: Exclude<Places['kind'], 'nobody'> }
  /** Nobody can be reached: it is kept, and sent as soon as somebody can. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'sent-before' }
  | { readonly kind: 'too-many' };

/** In 24 hours; people who answer are people too. */
const mostADay = 10;

/** Sends a question on to people. What is stored here is delivered, whatever happens next. */
export async function askExperts(
  deps: ExpertsDeps,
  question: Pick<ExpertQuestion, 'id' | 'text' | 'language' | 'subjectId' | 'topicIds'>,
  by: Person,
): Promise<Asked> {
  const { db, tenantId } = deps;
  const now = deps.now();
  const dayAgo = new Date(now.getTime() - dayMs).toISOString();
  if ((await countAskedSince(db, tenantId, by.id, dayAgo)) >= mostADay) return { kind: 'too-many' };
  const places = await placesOf(deps);
  const at = now.toISOString();
  const isNew = await db.transaction().execute(async (tx) => {
    if (!(await insertExpertQuestion(tx, tenantId, { ...question, askedBy: by, askedAt: at }))) return false;
    for (const conversationId of places.conversationIds)
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'question', subjectId: question.id, at });
    await appendJournal(tx, tenantId, [
      {
        kind: 'question.asked',
        at,
        body: { question: question.id, topics: question.topicIds, to: places.kind },
        personal: { askedBy: by.id, askedByName: by.name, text: question.text },
      },
    ]);
    return true;
  });
  if (!isNew) return { kind: 'sent-before' };
  deps.wake('deliver');
  return places.kind === 'nobody' ? { kind: 'kept' } : { kind: 'sent', to: places.kind };
}

/** Questions that could be sent nowhere go out once there is somewhere. */
export async function sendStranded(deps: ExpertsDeps): Promise<void> {
  const { db, tenantId } = deps;
  const ids = await listStrandedQuestions(db, tenantId);
  if (ids.length === 0) return;
  const { conversationIds } = await placesOf(deps);
  if (conversationIds.length === 0) return;
  const at = deps.now().toISOString();
  await db.transaction().execute(async (tx) => {
    for (const conversationId of conversationIds)
      for (const subjectId of ids)
        await wantCard(tx, tenantId, { conversationId, subjectKind: 'question', subjectId, at });
  });
  deps.wake('deliver');
}
