import type { Phrase, TopicWords } from './topic-words';

/**
 * Cosine likeness of a question to the nearest phrasing of each topic, by the topic's place in the list. Looks only at
 * phrasings that share a term with the question: there are thousands of others.
 */
export function likenessIn(topics: readonly TopicWords[]): (asked: Phrase) => readonly number[] {
  const phrases = topics.flatMap((topic, place) => topic.phrases.map((phrase) => ({ ...phrase, place })));
  const placeOf = Int32Array.from(phrases, ({ place }) => place);
  const normOf = Float64Array.from(phrases, ({ norm }) => norm);
  const holders = new Map<string, number[]>();
  for (const [number, { weights }] of phrases.entries()) {
    for (const term of weights.keys()) {
      const list = holders.get(term);
      if (list) list.push(number);
      else holders.set(term, [number]);
    }
  }
  // One for all questions, emptied after each: a new one every time costs more than the sums.
  const common = new Float64Array(placeOf.length);
  // The question must not hold on to the phrasings' terms, which are most of the memory while the index is built.
  const size = topics.length;
  return (asked) => {
    const best = new Array<number>(size).fill(0);
    for (const [term, weight] of asked.weights)
      for (const number of holders.get(term) ?? []) common[number] = (common[number] ?? 0) + weight * weight;
    for (let number = 0; number < common.length; number += 1) {
      const shared = common[number] ?? 0;
      if (shared === 0) continue;
      const place = placeOf[number] ?? 0;
      best[place] = Math.max(best[place] ?? 0, shared / ((normOf[number] ?? 0) * asked.norm || 1));
    }
    common.fill(0);
    return best;
  };
}
