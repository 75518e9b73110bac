import type { Hit } from './topic-index';

/** From this probability on a topic is given as the answer: so high that at most one in eight of unseen phrasings gets a wrong one. */
export const SURE = 0.62;
/** The same for a report that something does not work and that does not ask whose job it is. */
export const SURE_IN_TROUBLE = 0.95;
/** From here on a topic is offered to choose from. */
export const NEAR = 0.2;

/**
 * How probable it is that the topic answers the question, 0 to 1. The weights come from a logistic fit over our own
 * phrasings (each left out in turn) and the questions of tests/knowledge/out-of-scope.ts. `agreed` says that only the
 * party is asked for and that the next topics name the same one: then the neighbour is as good an answer.
 */
export function confidenceOf(hit: Hit, next: Hit | undefined, words: number, agreed: boolean): number {
  const lead = Math.min(hit.score - (next?.score ?? 0), 1);
  const named = Math.min(hit.named, 8);
  const sum = -3.5 + 4 * hit.coverage + 1.4 * hit.likeness + 0.25 * named + 0.6 * lead - 1 / Math.max(1, words);
  return 1 / (1 + Math.exp(-sum - (agreed ? 1 : 0)));
}
