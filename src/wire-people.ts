import type { Ours } from './cards/answer';
import { answerQuestion, removeEntry } from './experts/answer';
import { askExperts, sendStranded } from './experts/ask';
import type { ExpertsDeps } from './experts/deps';
import { forgetOld } from './experts/forget';
import { answerMessage, questionMessage } from './experts/question-message';
import { endRoom, makeRoom } from './experts/room';
import type { Topic } from './model/topic';
import { findCompanyEntry } from './store/company-entries';

/** What people know and own: questions to them, what they answered, and the cards and jobs of both. */
export function peopleOf(deps: ExpertsDeps) {
  const { db, tenantId } = deps;
  return {
    experts: {
      ask: (question: Parameters<typeof askExperts>[1], by: Parameters<typeof askExperts>[2]) =>
        askExperts(deps, question, by),
      answer: (given: Parameters<typeof answerQuestion>[1]) => answerQuestion(deps, given),
      questionMessage: (questionId: string) => questionMessage(deps, questionId),
      removeEntry: (topicId: string, by: Parameters<typeof removeEntry>[2]) => removeEntry(deps, topicId, by),
      makeRoom: (conversation: Parameters<typeof makeRoom>[1], by: string) => makeRoom(deps, conversation, by),
      endRoom: (conversationId: string, by: string) => endRoom(deps, conversationId, by),
    },
    async oursOf(topic: Topic): Promise<Ours> {
      const entry = await findCompanyEntry(db, tenantId, topic.id);
      return { entry: entry ? { text: entry.text, by: entry.by.name, at: entry.at } : null, owner: null };
    },
    cards: {
      question: (id: string) => questionMessage(deps, id),
      answer: (id: string) => answerMessage(deps, id),
      duty: async () => undefined,
      unanswered: async () => undefined,
    },
    work: { sendStranded: () => sendStranded(deps), forgetOld: () => forgetOld(deps) },
  };
}
