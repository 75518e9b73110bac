import type { Ours } from '../cards/answer';
import { assessDuties, assessIn } from '../duties/assess';
import { decideOwnDuty } from '../duties/decide-duty';
import type { DutiesDeps } from '../duties/deps';
import { dutyMessage } from '../duties/duty-message';
import { askAgain, nameOwner } from '../duties/name-owner';
import { listOwners, scopeTitle } from '../duties/overview';
import { answerQuestion, removeEntry } from '../experts/answer';
import { askExperts, sendStranded } from '../experts/ask';
import { chosenBefore, forgetChoice, noteChoice } from '../experts/choices';
import type { ExpertsDeps, Person } from '../experts/deps';
import { forgetOld } from '../experts/forget';
import { answerMessage, questionMessage } from '../experts/question-message';
import { endRoom, makeRoom } from '../experts/room';
import { noteUnanswered, unansweredMessage, unansweredNow, wantWeekly } from '../experts/unanswered';
import type { Conversation } from '../model/conversation';
import { isOurs, ownerOf, type Scope, scopesOf } from '../model/duty';
import type { Topic } from '../model/topic';
import { listCompanyEntries } from '../store/company-entries';
import type { Tx } from '../store/db';
import { mapConfirmed } from '../store/duties';
import { findExpertQuestion } from '../store/expert-questions';
import { createKept } from '../store/kept';
import { findColleagues, listMet } from '../store/people';
import { deleteUnanswered } from '../store/unanswered';

/** So many people stand in a card to choose from. */
const mostPeople = 20;

/** Owners and entries of other instances, and people who left, show on answers after this long at the latest. */
const keepOursMs = 3000;

/** What people know and own: questions to them, what they answered, what they look after; the cards and jobs of these. */
export function peopleOf(deps: ExpertsDeps & DutiesDeps) {
  const { db, tenantId, now, topics } = deps;
  const holderOf = (topic: Topic, confirmed: Awaited<ReturnType<typeof mapConfirmed>>) => {
    const { state, duty } = ownerOf(topic, confirmed, now().toISOString());
    return state === 'owned' || state === 'old' ? duty : null;
  };
  const ours = createKept(
    async () => {
      const [entries, confirmed] = await Promise.all([listCompanyEntries(db, tenantId), mapConfirmed(db, tenantId)]);
      return { entries: new Map(entries.map((entry) => [entry.topicId, entry])), confirmed };
    },
    now,
    keepOursMs,
  );
  /** Answers show the change at once, whether it worked or not. */
  const changingOurs = <T>(work: Promise<T>): Promise<T> => work.finally(ours.forget);
  return {
    bot: {
      experts: {
        ask: (question: Parameters<typeof askExperts>[1], by: Person) => askExperts(deps, question, by),
        answer: (given: Parameters<typeof answerQuestion>[1]) => changingOurs(answerQuestion(deps, given)),
        topicsOf: async (questionId: string) => (await findExpertQuestion(db, tenantId, questionId))?.topicIds,
        questionMessage: (questionId: string) => questionMessage(deps, questionId),
        removeEntry: (topicId: string, by: Person) => changingOurs(removeEntry(deps, topicId, by)),
        makeRoom: (conversation: Conversation, by: string) => makeRoom(deps, conversation, by),
        endRoom: (conversationId: string, by: string) => endRoom(deps, conversationId, by),
      },
      duties: {
        title: (scope: string) => scopeTitle(scope, topics)?.title,
        list: async () => ({ rows: await listOwners(deps), at: now().toISOString() }),
        name: (scope: Scope, personId: string, by: Person) => nameOwner(deps, scope, personId, by),
        decide: (dutyId: string, state: 'confirmed' | 'declined', by: Person) =>
          changingOurs(decideOwnDuty(deps, dutyId, state, by)),
        message: (dutyId: string) => dutyMessage(deps, dutyId),
        async owns(topicId: string, userId: string) {
          const topic = deps.library.find(topicId);
          if (topic === undefined || !isOurs(topic)) return false;
          // What somebody may do is asked of the store itself.
          return holderOf(topic, await mapConfirmed(db, tenantId, scopesOf(topic)))?.personId === userId;
        },
        findColleagues: (name: string) => findColleagues(db, tenantId, name, mostPeople),
        listMet: () => listMet(db, tenantId, mostPeople),
      },
      unanswered: {
        note: (id: string, text: string) => noteUnanswered(deps, id, text),
        answered: (id: string) => deleteUnanswered(db, tenantId, id),
        now: () => unansweredNow(deps),
      },
      choices: {
        note: (userId: string, marks: readonly string[], topicId: string) => noteChoice(deps, userId, marks, topicId),
        forget: (userId: string, topicId: string) => forgetChoice(deps, userId, topicId),
        find: (userId: string, marks: readonly string[]) => chosenBefore(deps, userId, marks),
      },
      async oursOf(topic: Topic): Promise<Ours> {
        const { entries, confirmed } = await ours.get();
        const entry = entries.get(topic.id);
        const owner = isOurs(topic) ? holderOf(topic, confirmed) : null;
        return {
          entry: entry ? { text: entry.text, by: entry.by.name, at: entry.at } : null,
          owner: owner ? { name: owner.name, upn: owner.upn, confirmedAt: owner.decidedAt ?? owner.namedAt } : null,
        };
      },
    },
    cards: {
      question: (id: string) => questionMessage(deps, id),
      answer: (id: string) => answerMessage(deps, id),
      duty: (id: string) => dutyMessage(deps, id),
      unanswered: async (fromDay: string, showsTexts: () => Promise<boolean>) =>
        unansweredMessage(deps, fromDay, await showsTexts()),
    },
    assessDutiesIn: (tx: Tx, at: string) => assessIn(tx, deps, at),
    work: {
      sendStranded: () => sendStranded(deps),
      forgetOld: () => forgetOld(deps),
      wantWeekly: () => wantWeekly(deps),
      async lookAtDuties() {
        await askAgain(deps);
        await assessDuties(deps);
      },
    },
  };
}
