import { findCheck } from '../checks';
import { globalAdministrator } from '../model/privileged-roles';
import { createKept } from '../store/kept';
import { type AskAnswer, answerAsk } from './answer-ask';
import { type Ask, askSchema } from './ask';
import type { Subject } from './ask-subject';
import { askOfCheck, findSubject } from './ask-subjects';
import { countOf } from './ask-words';
import { exportRows } from './export-rows';
import { listOwnLinks, ownFactsOf, ownLinks, ownMfa } from './own-facts';
import { readSight } from './posture-of';
import { checksOfTopic } from './signals';
import type { AskDeps } from './what-was-seen';

/** A check's count under an answer, and the question that lists it. */
export interface LiveCount {
  readonly answer: AskAnswer;
  /** What is counted, without its number. */
  readonly what: string;
  /** The same in few words. */
  readonly title: string;
  readonly ask: Ask;
}

/** Under an answer a reading shows up to so much later; each fact says when it was read. */
const keepSightMs = 3000;

const guests: Ask = { subject: 'guests' };
const globalAdmins: Ask = { subject: 'admins', role: globalAdministrator };
/** How many there are altogether of what a topic is about: no check finds fault with that. */
const altogether: Readonly<Record<string, Ask>> = {
  'guest-lifecycle': guests,
  'guest-invitations': guests,
  'teams-guest-access': guests,
  'roles-and-rbac': globalAdmins,
  'global-admin-count': globalAdmins,
};

const allOf = (topicId: string): readonly Ask[] => [altogether[topicId] ?? []].flat();

/** Several checks may ask the same. */
const once = (asks: readonly Ask[]): readonly Ask[] => [
  ...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values(),
];

/** What the tenant shows, as read last: the questions that may be asked about it. Who may see what is the caller's to ask. */
export const createLive = (deps: AskDeps) => {
  const sight = createKept(() => readSight(deps.db, deps.tenantId), deps.now, keepSightMs);
  const underAnswers: AskDeps = { ...deps, sight: sight.get };
  return {
    /** Pure: asks nothing when no check speaks to the topic. */
    speaksTo: (topicId: string): boolean => checksOfTopic(topicId).length > 0,
    answer: (ask: Ask, page: number | null) => answerAsk(deps, ask, page),
    /** @param isAsked whether the tenant was asked about, so that all there are count, too */
    counts: (topicId: string, isAsked: boolean): Promise<readonly LiveCount[]> =>
      Promise.all(
        once([
          ...(isAsked ? allOf(topicId) : []),
          ...checksOfTopic(topicId).map((checkId) => askSchema.parse(askOfCheck(checkId))),
        ]).map(async (ask) => {
          const what = countOf(null, ask, findSubject(ask.subject) as Subject);
          const answer = await answerAsk(underAnswers, ask, null);
          return { ask, what, title: findCheck(ask.subject)?.title ?? what, answer };
        }),
      ),
    ownFacts: (topicId: string, userId: string) => ownFactsOf(underAnswers, topicId, userId),
    ownMfa: (userId: string) => ownMfa(deps, userId),
    ownLinks: (userId: string) => ownLinks(deps, userId),
    listOwnLinks: (userId: string, page: number) => listOwnLinks(deps, userId, page),
    exportRows: (ask: Ask, by: string) => exportRows(deps, ask, by),
  };
};
export type Live = ReturnType<typeof createLive>;
