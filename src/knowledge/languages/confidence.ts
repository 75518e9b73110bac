import type { Hit } from '../topic-index';

/** From this probability on a topic is given as the answer. */
export const ANSWERED = 0.4;
/** From here on topics are offered to choose from. */
export const OFFERED = 0.22;

const LEAST = 1e-6;

/** How probable it is that the first topic answers the question, 0 to 1; fitted over the phrasings of all languages, each left out in turn. */
export function confidenceIn([best, next]: readonly Hit[]): number {
  if (best === undefined || best.coverage === 0) return 0;
  const lead = Math.log((best.share + LEAST) / ((next?.share ?? 0) + LEAST));
  return 1 / (1 + Math.exp(2.37 - 1.6 * best.coverage - 1.51 * best.share - 0.34 * lead));
}
