import type { Phrase, TopicWords } from './topic-words';

/**
 * Cosine likeness of a question to the nearest phrasing of each topic, by the topic's place in the list. Looks only at
 * phrasings that share a term with the question: there are thousands of others.
 */
export function likenessIn(topics: readonly TopicWords[]): (asked: Phrase) => readonly number[] {
  const phrases = topics.flatMap((topic, place) => topic.phrases.map((phrase) => ({ ...phrase, place })));
  const holders = new Map<string, number[]>();
  for (const [number, { weights }] of phrases.entries()) {
    for (const term of weights.keys()) {
      const list = holders.get(term);
      if (list) list.push(number);
      else holders.set(term, [number]);
    }
  }
  return (asked) => {
    const common = new Map<number, number>();
    for (const [term, weight] of asked.weights)
      for (const number of holders.get(term) ?? []) common.set(number, (common.get(number) ?? 0) + weight * weight);
    const best = topics.map(() => 0);
    for (const [number, shared] of common) {
      const { place, norm } = phrases[number] ?? { place: 0, norm: 0 };
      best[place] = Math.max(best[place] ?? 0, shared / (norm * asked.norm || 1));
    }
    return best;
  };
}
