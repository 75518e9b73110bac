import type { Asked } from './asked';
import { type Lists, listsOf } from './lists';
import { PAIR, type TopicWords, type Vocabulary } from './topic-words';

/** All phrasings, as plain data. */
export interface Phrasings {
  /** By term, the phrasings that it stands in. */
  readonly holders: Lists;
  /** By phrasing, its topic's place in the list. */
  readonly places: Int32Array;
  readonly norms: Float64Array;
}

export function learnPhrasings(topics: readonly TopicWords[], { weights }: Vocabulary): Phrasings {
  const phrases = topics.flatMap(({ phrases: own }, place) => own.map((terms) => ({ terms: new Set(terms), place })));
  const normOf = (terms: ReadonlySet<number>): number => {
    let squares = 0;
    for (const term of terms) squares += (weights[term] as number) ** 2;
    return Math.sqrt(squares);
  };
  return {
    holders: listsOf(weights.length, (see) => {
      for (const [number, { terms }] of phrases.entries()) for (const term of terms) see(term, number);
    }),
    places: Int32Array.from(phrases, ({ place }) => place),
    norms: Float64Array.from(phrases, ({ terms }) => normOf(terms)),
  };
}

/**
 * Cosine likeness of a question to the nearest phrasing of each topic, by the topic's place in the list. Looks only at
 * phrasings that share a term with the question: there are thousands of others. What is given holds until the next question.
 */
export function likenessIn(
  size: number,
  { holders: { starts, items }, places, norms }: Phrasings,
  { weights, unusedWeight }: Vocabulary,
): (asked: Asked) => Float64Array {
  // These are for all questions, emptied for each: new ones every time cost more than the sums.
  const best = new Float64Array(size);
  const common = new Float64Array(places.length);
  const touched = new Int32Array(places.length);
  return ({ words, pairs }) => {
    best.fill(0);
    let count = 0;
    let squares = 0;
    const look = (term: number, unknown: number): void => {
      const weight = term < 0 ? unknown : (weights[term] as number);
      const square = weight * weight;
      squares += square;
      if (term < 0) return;
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at++) {
        const number = items[at] as number;
        const before = common[number] as number;
        if (before === 0) touched[count++] = number;
        common[number] = before + square;
      }
    };
    for (const word of words) look(word, unusedWeight);
    for (const pair of pairs) look(pair, unusedWeight * PAIR);
    const norm = Math.sqrt(squares);
    for (let i = 0; i < count; i++) {
      const number = touched[i] as number;
      const place = places[number] as number;
      const likeness = (common[number] as number) / ((norms[number] as number) * norm || 1);
      if (likeness > (best[place] as number)) best[place] = likeness;
      common[number] = 0;
    }
    return best;
  };
}
