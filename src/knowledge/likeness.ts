import type { Phrase, TopicWords } from './topic-words';

/**
 * Cosine likeness of a question to the nearest phrasing of each topic, by the topic's place in the list. Looks only at
 * phrasings that share a term with the question: there are thousands of others.
 */
export function likenessIn(topics: readonly TopicWords[]): (asked: Phrase) => Float64Array {
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
  const touched = new Int32Array(placeOf.length);
  // The question must not hold on to the phrasings' terms, which are most of the memory while the index is built.
  const size = topics.length;
  return (asked) => {
    const best = new Float64Array(size);
    let count = 0;
    for (const [term, weight] of asked.weights) {
      const list = holders.get(term);
      if (list === undefined) continue;
      for (const number of list) {
        const before = common[number] as number;
        if (before === 0) touched[count++] = number;
        common[number] = before + weight * weight;
      }
    }
    for (let i = 0; i < count; i++) {
      const number = touched[i] as number;
      const place = placeOf[number] as number;
      const likeness = (common[number] as number) / ((normOf[number] as number) * asked.norm || 1);
      if (likeness > (best[place] as number)) best[place] = likeness;
      common[number] = 0;
    }
    return best;
  };
}
