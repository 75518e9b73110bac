import type { TopicWords } from './topic-words';
import { isPair } from './words';

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

/** One word of the topics: how much it says, where it stands, and the names that begin with it. */
interface Known {
  readonly says: number;
  readonly strong: number[];
  readonly weak: number[];
  readonly names: { readonly place: number; readonly stems: readonly string[]; readonly says: number }[];
}

/** By word, so that a question costs by its own words and not by the number of topics. */
export function evidenceIn(topics: readonly TopicWords[], mass: (stem: string) => number) {
  const known = new Map<string, Known>();
  const knownAs = (stem: string): Known => {
    const word = known.get(stem) ?? { says: mass(stem), strong: [], weak: [], names: [] };
    known.set(stem, word);
    return word;
  };
  for (const [place, words] of topics.entries()) {
    for (const stem of words.strong) if (!isPair(stem)) knownAs(stem).strong.push(place);
    for (const stem of words.weak) if (!isPair(stem) && !words.strong.has(stem)) knownAs(stem).weak.push(place);
    for (const name of words.names) {
      const stems = [...new Set(name)];
      knownAs(stems[0] ?? '').names.push({ place, stems, says: stems.reduce((sum, stem) => sum + mass(stem), 0) });
    }
  }
  const size = topics.length;
  return (said: ReadonlySet<string>): Evidence => {
    const [strong, weak, named] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    let total = 0;
    for (const stem of said) {
      const word = known.get(stem);
      const says = word === undefined ? mass(stem) : word.says;
      total += says;
      if (word === undefined) continue;
      for (const place of word.strong) strong[place] = (strong[place] as number) + says;
      for (const place of word.weak) weak[place] = (weak[place] as number) + says;
      for (const name of word.names)
        if (name.says > (named[name.place] as number) && name.stems.every((other) => said.has(other)))
          named[name.place] = name.says;
    }
    return { strong, weak, named, total };
  };
}
