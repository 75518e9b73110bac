import { personAsConversation } from '../model/conversation';
import type { ExpertQuestion } from '../model/expert-question';
import { deleteCompanyEntry, findCompanyEntry, saveCompanyEntry } from '../store/company-entries';
import { answerExpertQuestion, findExpertQuestion, listQuestionsAbout } from '../store/expert-questions';
import { appendJournal, type JournalEntry } from '../store/journal';
import { wantCard, wantCardAgain } from '../store/wanted-cards';
import type { ExpertsDeps, Person } from './deps';

export type Answered =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'unknown' }
  | { readonly ok: false; readonly why: 'topic' }
  | { readonly ok: false; readonly why: 'answered'; readonly question: ExpertQuestion };

/** The first answer counts; it goes to the one who asked, and becomes our own entry for `entryFor`. Who may was decided before. */
export async function answerQuestion(
  deps: ExpertsDeps,
  given: { questionId: string; text: string; entryFor: readonly string[]; by: Person },
): Promise<Answered> {
  const { db, tenantId } = deps;
  const { questionId, text, entryFor, by } = given;
  const question = await findExpertQuestion(db, tenantId, questionId);
  if (!question) return { ok: false, why: 'unknown' };
  if (entryFor.some((id) => !question.topicIds.includes(id))) return { ok: false, why: 'topic' };
  const at = deps.now().toISOString();
  const isFirst = await db.transaction().execute(async (tx) => {
    if (!(await answerExpertQuestion(tx, tenantId, questionId, { text, by, at }))) return false;
    const entries: JournalEntry[] = [
      {
        kind: 'question.answered',
        at,
        body: { question: questionId, by: by.id },
        personal: { answeredByName: by.name, text },
      },
    ];
    for (const topicId of entryFor) {
      await saveCompanyEntry(tx, tenantId, { topicId, text, by, at });
      entries.push({
        kind: 'entry.made',
        at,
        body: { topic: topicId, question: questionId, by: by.id },
        personal: { byName: by.name, text },
      });
    }
    const conversationId = personAsConversation(question.askedBy.id);
    await wantCard(tx, tenantId, { conversationId, subjectKind: 'answer', subjectId: questionId, at });
    await wantCardAgain(tx, tenantId, 'question', [questionId], at);
    await appendJournal(tx, tenantId, entries);
    return true;
  });
  if (!isFirst) {
    const answered = await findExpertQuestion(db, tenantId, questionId);
    return answered ? { ok: false, why: 'answered', question: answered } : { ok: false, why: 'unknown' };
  }
  deps.wake('deliver');
  return { ok: true };
}

/** @returns false when there was none */
export async function removeEntry(deps: ExpertsDeps, topicId: string, by: Person): Promise<boolean> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const removed = await db.transaction().execute(async (tx) => {
    const entry = await findCompanyEntry(tx, tenantId, topicId);
    if (!entry || !(await deleteCompanyEntry(tx, tenantId, topicId))) return false;
    await wantCardAgain(tx, tenantId, 'question', await listQuestionsAbout(tx, tenantId, entry), at);
    await appendJournal(tx, tenantId, [
      { kind: 'entry.removed', at, body: { topic: topicId, by: by.id }, personal: { byName: by.name } },
    ]);
    return true;
  });
  if (removed) deps.wake('deliver');
  return removed;
}
