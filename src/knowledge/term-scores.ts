import type { Asked } from './asked';
import { type Lists, listsOf } from './lists';
import type { TopicWords } from './topic-words';

/** What each term says of each topic, as plain data. */
export interface TermScores {
  /** By term, the places of the topics. */
  readonly places: Lists;
  /** One for each of these. */
  readonly points: Float64Array;
}

/** How much a match counts in a topic's title, synonyms, phrasings, short answer and all the rest. */
const BOOSTS = [3, 3, 2, 0.7, 0.35];

/** BM25+: how soon repeating a term stops to count, how much long texts are held back, what any match counts. */
const K = 1.2;
const B = 0.5;
const D = 0.5;

/** Full-text search over the topics: what each term says in each field. */
export function learnTermScores(topics: readonly TopicWords[], count: number): TermScores {
  const known = Array.from({ length: count }, () => new Map<number, number>());
  for (const [field, boost] of BOOSTS.entries()) {
    const times = new Map<number, Map<number, number>>();
    const lengths = new Float64Array(topics.length);
    for (const [place, { fields }] of topics.entries())
      for (const term of fields[field] ?? []) {
        const own = times.get(term) ?? new Map<number, number>();
        times.set(term, own);
        if (!own.has(place)) lengths[place] = (lengths[place] as number) + 1;
        own.set(place, (own.get(place) ?? 0) + 1);
      }
    const average = lengths.reduce((sum, length) => sum + length, 0) / topics.length;
    for (const [term, own] of times) {
      const rarity = Math.log(1 + (topics.length - own.size + 0.5) / (own.size + 0.5));
      const sums = known[term] as Map<number, number>;
      for (const [place, said] of own) {
        const length = (lengths[place] as number) / average;
        const points = boost * rarity * (D + (said * (K + 1)) / (said + K * (1 - B + B * length)));
        sums.set(place, (sums.get(place) ?? 0) + points);
      }
    }
  }
  const places = listsOf(count, (see) => {
    for (const [term, sums] of known.entries()) for (const place of sums.keys()) see(term, place);
  });
  return { places, points: Float64Array.from(known.flatMap((sums) => [...sums.values()])) };
}

/**
 * Gives points by the topic's place: the sum of what each term of the question says, times the number of terms that
 * match; 0 where no term matches. What is given holds until the next question.
 */
export function termScoresIn(size: number, { places: { starts, items }, points }: TermScores) {
  const sums = new Float64Array(size);
  const matches = new Uint8Array(size);
  return ({ words, pairs }: Asked): Float64Array => {
    sums.fill(0);
    matches.fill(0);
    const look = (term: number): void => {
      if (term < 0) return;
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at++) {
        const place = items[at] as number;
        sums[place] = (sums[place] as number) + (points[at] as number);
        matches[place] = (matches[place] as number) + 1;
      }
    };
    for (const word of words) look(word);
    for (const pair of pairs) look(pair);
    for (let place = 0; place < size; place++) sums[place] = (sums[place] as number) * (matches[place] as number);
    return sums;
  };
}
