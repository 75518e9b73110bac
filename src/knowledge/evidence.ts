import type { TopicWords } from './topic-words';

/** What single words of a question say for a topic. */
export interface Evidence {
  /** Of words in its title, synonyms and phrasings. */
  readonly strong: number;
  /** Of words that stand in its answer only. */
  readonly weak: number;
  /** Of its best name that the question gives in full; 0 when it gives none. */
  readonly named: number;
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
  return (said: ReadonlySet<string>): ((place: number) => Evidence) => {
    const [strongly, weakly, named] = [0, 0, 0].map(() => new Array<number>(topics.length).fill(0)) as [
      number[],
      number[],
      number[],
    ];
    for (const stem of said) {
      const says = mass(stem);
      for (const place of strong.get(stem) ?? []) strongly[place] = (strongly[place] ?? 0) + says;
      for (const place of weak.get(stem) ?? []) weakly[place] = (weakly[place] ?? 0) + says;
      for (const name of names.get(stem) ?? [])
        if (name.stems.every((other) => said.has(other)))
          named[name.place] = Math.max(named[name.place] ?? 0, name.says);
    }
    return (place) => ({ strong: strongly[place] ?? 0, weak: weakly[place] ?? 0, named: named[place] ?? 0 });
  };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
