import { expertAnswerCard, expertAnswerData, expertAnswerSummary } from '../cards/expert-answer';
import { questionCard, questionCardData, questionSummary } from '../cards/question';
import { findCompanyEntry } from '../store/company-entries';
import { findExpertQuestion } from '../store/expert-questions';
import type { ExpertsDeps } from './deps';

type Deps = Pick<ExpertsDeps, 'db' | 'tenantId' | 'library'>;

/** The question as the experts' card shows it now. */
export async function questionMessage({ db, tenantId, library }: Deps, questionId: string) {
  const question = await findExpertQuestion(db, tenantId, questionId);
  if (!question) return undefined;
  const entryTopicIds: string[] = [];
  for (const id of question.answer ? question.topicIds : [])
    if ((await findCompanyEntry(db, tenantId, id))?.at === question.answer?.at) entryTopicIds.push(id);
  const input = {
    question,
    subject: (question.subjectId !== null && library.find(question.subjectId)) || null,
    topics: question.topicIds.flatMap((id) => library.find(id) ?? []),
    entryTopicIds,
  };
  return { card: questionCard(questionCardData(input)), summary: questionSummary(question) };
}

/** The answer, for the one who asked. */
export async function answerMessage({ db, tenantId }: Deps, questionId: string) {
  const question = await findExpertQuestion(db, tenantId, questionId);
  if (!question?.answer) return undefined;
  const answered = { ...question, answer: question.answer };
  return { card: expertAnswerCard(expertAnswerData(answered)), summary: expertAnswerSummary(answered) };
}
