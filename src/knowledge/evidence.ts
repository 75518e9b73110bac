import type { Asked } from './asked';
import { type Lists, listsOf } from './lists';
import { isWordIn, type TopicWords, UNKNOWN_MASS, type Vocabulary } from './topic-words';

/** What single words of a question say for each topic, by its place. */
export interface Evidence {
  /** Of words in its title, synonyms and phrasings. */
  readonly strong: Float64Array;
  /** Of words that stand in its answer only. */
  readonly weak: Float64Array;
  /** Of its best name that the question gives in full; 0 when it gives none. */
  readonly named: Float64Array;
  /** Of all its words together. */
  readonly total: number;
}

/** Where each word stands, as plain data. */
export interface WordPlaces {
  /** By word, the places of the topics. */
  readonly strong: Lists;
  readonly weak: Lists;
  /** By word, the names that begin with it; for each name its topic's place, its words, and how much these say. */
  readonly begins: Lists;
  readonly namePlaces: Int32Array;
  readonly nameWords: Lists;
  readonly nameMasses: Float64Array;
}

export function learnWordPlaces(topics: readonly TopicWords[], { terms, masses }: Vocabulary): WordPlaces {
  const names = topics.flatMap((topic, place) => topic.names.map((words) => ({ place, words: [...new Set(words)] })));
  const isWord = isWordIn(terms);
  const placesWhere = (of: (topic: TopicWords) => readonly number[]): Lists =>
    listsOf(masses.length, (see) => {
      for (const [place, topic] of topics.entries()) for (const term of of(topic)) if (isWord(term)) see(term, place);
    });
  return {
    strong: placesWhere(({ strong }) => [...strong]),
    weak: placesWhere(({ strong, weak }) => [...weak].filter((term) => !strong.has(term))),
    begins: listsOf(masses.length, (see) => {
      for (const [name, { words }] of names.entries()) see(words[0] as number, name);
    }),
    namePlaces: Int32Array.from(names, ({ place }) => place),
    nameWords: listsOf(names.length, (see) => {
      for (const [name, { words }] of names.entries()) for (const word of words) see(name, word);
    }),
    nameMasses: Float64Array.from(names, ({ words }) => words.reduce((sum, word) => sum + (masses[word] as number), 0)),
  };
}

/** By word, so that a question costs by its own words and not by the number of topics. Holds until the next question. */
export function evidenceIn(size: number, places: WordPlaces, { masses }: Vocabulary): (asked: Asked) => Evidence {
  const { strong: inStrong, weak: inWeak, begins, namePlaces, nameWords, nameMasses } = places;
  const addTo = (sums: Float64Array, { starts, items }: Lists, word: number, says: number): void => {
    const end = starts[word + 1] as number;
    for (let at = starts[word] as number; at < end; at++) {
      const place = items[at] as number;
      sums[place] = (sums[place] as number) + says;
    }
  };
  const isSaid = (name: number, words: readonly number[]): boolean => {
    const end = nameWords.starts[name + 1] as number;
    for (let at = nameWords.starts[name] as number; at < end; at++)
      if (!words.includes(nameWords.items[at] as number)) return false;
    return true;
  };
  const [strong, weak, named] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  return ({ words }) => {
    for (const sums of [strong, weak, named]) sums.fill(0);
    let total = 0;
    for (const word of words) {
      const says = word < 0 ? UNKNOWN_MASS : (masses[word] as number);
      total += says;
      if (word < 0) continue;
      addTo(strong, inStrong, word, says);
      addTo(weak, inWeak, word, says);
      const end = begins.starts[word + 1] as number;
      for (let at = begins.starts[word] as number; at < end; at++) {
        const name = begins.items[at] as number;
        const [place, mass] = [namePlaces[name] as number, nameMasses[name] as number];
        if (mass > (named[place] as number) && isSaid(name, words)) named[place] = mass;
      }
    }
    return { strong, weak, named, total };
  };
}
