import type { Hit } from '../topic-index';

/** From this probability on a topic is given as the answer. */
export const ANSWERED = 0.46;
/** From here on topics are offered to choose from. */
export const OFFERED = 0.18;

const LEAST = 1e-6;

/** How sure either way the words are that a text is ours at all; more says nothing. */
const MOST_OURS = 4;

/**
 * How probable it is that the first topic answers the question, 0 to 1; fitted over the phrasings of all languages and
 * what is asked of other subjects, each left out in turn.
 */
export function confidenceIn([best, next]: readonly Hit[]): number {
  if (best === undefined || best.coverage === 0) return 0;
  const lead = Math.log((best.share + LEAST) / ((next?.share ?? 0) + LEAST));
  const ours = Math.max(-MOST_OURS, Math.min(MOST_OURS, best.ours));
  return 1 / (1 + Math.exp(3.57 - 2.45 * best.coverage - 1.31 * best.share - 0.3 * lead - 0.2 * ours));
}
