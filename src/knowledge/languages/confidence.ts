import type { Hit } from '../topic-index';

/** From this probability on a translated topic is given as the answer. */
export const ANSWERED = 0.55;
/** From here on topics are offered to choose from. */
export const OFFERED = 0.25;

/** How probable it is that the first topic answers the question, 0 to 1; fitted over the phrasings of all languages, each left out in turn. */
export function confidenceIn([best, next]: readonly Hit[], words: number): number {
  if (best === undefined) return 0;
  const lead = Math.min(best.score - (next?.score ?? 0), 1.5);
  const sum =
    -2.9 -
    1.5 / Math.max(1, words) +
    3.2 * best.coverage +
    1.6 * best.likeness +
    0.2 * Math.min(best.named, 8) +
    1.6 * lead;
  return 1 / (1 + Math.exp(-sum));
}
