import type { TopicWords } from './topic-words';

const none: readonly number[] = [];

/** What single words of a question say for each topic, by its place. */
export interface Evidence {
  /** Of words in its title, synonyms and phrasings. */
  readonly strong: Float64Array;
  /** Of words that stand in its answer only. */
  readonly weak: Float64Array;
  /** Of its best name that the question gives in full; 0 when it gives none. */
  readonly named: Float64Array;
}

/** By word, so that a question costs by its own words and not by the number of topics. */
export function evidenceIn(topics: readonly TopicWords[], mass: (stem: string) => number) {
  const strong = new Map<string, number[]>();
  const weak = new Map<string, number[]>();
  const names = new Map<
    string,
    { readonly place: number; readonly stems: readonly string[]; readonly says: number }[]
  >();
  for (const [place, words] of topics.entries()) {
    for (const stem of words.strong) add(strong, stem, place);
    for (const stem of words.weak) if (!words.strong.has(stem)) add(weak, stem, place);
    for (const name of words.names) {
      const stems = [...new Set(name)];
      add(names, stems[0] ?? '', { place, stems, says: stems.reduce((sum, stem) => sum + mass(stem), 0) });
    }
  }
  const size = topics.length;
  return (said: ReadonlySet<string>): Evidence => {
    const [strongly, weakly, named] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    for (const stem of said) {
      const says = mass(stem);
      for (const place of strong.get(stem) ?? none) strongly[place] = (strongly[place] as number) + says;
      for (const place of weak.get(stem) ?? none) weakly[place] = (weakly[place] as number) + says;
      for (const name of names.get(stem) ?? [])
        if (name.stems.every((other) => said.has(other)))
          named[name.place] = Math.max(named[name.place] as number, name.says);
    }
    return { strong: strongly, weak: weakly, named };
  };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
