import type { Topic } from '../model/topic';
import { isPair, pairs, type Words } from './words';

/** One way to say a topic, as weighted terms. */
export interface Phrase {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** The wording of one topic. */
export interface TopicWords {
  /** Title and synonyms, each as its stems: the names that a question may say in full. */
  readonly names: readonly (readonly string[])[];
  /** Terms of title, synonyms and phrasings. */
  readonly strong: ReadonlySet<string>;
  /** Terms of the answer itself. */
  readonly weak: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
}

export interface Vocabulary {
  readonly topics: readonly TopicWords[];
  readonly words: readonly string[];
  /** How much a word says: rare ones more, words that name no topic half, words that nobody knows `UNKNOWN`. */
  readonly mass: (stem: string) => number;
  readonly phraseOf: (terms: readonly string[]) => Phrase;
}

const UNKNOWN = 3.4;
const ORDINARY = 0.5;

export function bodyOf(topic: Topic): string {
  const numbers = topic.numbers.flatMap(({ what, value, condition }) => [what, value, condition]);
  return [...topic.microsoft, ...topic.customer, ...topic.actions, topic.caution ?? '', ...numbers].join(' . ');
}

/** Stems and neighbouring pairs of any text. */
export function termsOf(text: string, { normalise, contentStems }: Words): string[] {
  const stems = contentStems(normalise(text));
  return [...stems, ...pairs(stems)];
}

/** Reads the words of all topics and counts how many topics use each. */
export function readVocabulary(topics: readonly Topic[], language: Words): Vocabulary {
  const stemsOf = (text: string): readonly string[] => language.contentStems(language.normalise(text));
  const terms = (text: string): string[] => termsOf(text, language);
  /** Not a name: several words of which only one says anything, such as "not covered". */
  const isName = (text: string): boolean => {
    const words = language
      .normalise(text)
      .trim()
      .split(/[\s-]+/).length;
    return words === 1 || stemsOf(text).length > 1;
  };
  const names = topics.map(({ title, synonyms }) =>
    [title, ...synonyms]
      .filter(isName)
      .map(stemsOf)
      .filter((stems) => stems.length > 0),
  );
  const wordings = topics.map(({ title, synonyms, asks }) => [title, ...synonyms, ...asks].map(terms));
  const strong = wordings.map((phrases) => new Set(phrases.flat()));
  const weak = topics.map((topic) => new Set(terms(`${topic.short} ${bodyOf(topic)}`)));
  const domain = new Set(names.flat(2));

  const spread = new Map<string, number>();
  for (const [i, own] of strong.entries()) {
    for (const term of own) spread.set(term, (spread.get(term) ?? 0) + 1);
    for (const term of weak[i] ?? []) if (!own.has(term)) spread.set(term, (spread.get(term) ?? 0) + 0.3);
  }
  const rarityAt = (uses: number): number => Math.log(1 + topics.length / (0.5 + uses));
  const rarities = new Map([...spread].map(([term, uses]) => [term, rarityAt(uses)]));
  const unused = rarityAt(0);
  const rarity = (term: string): number => rarities.get(term) ?? unused;

  function phraseOf(terms: readonly string[]): Phrase {
    const weights = new Map(terms.map((term) => [term, rarity(term) * (isPair(term) ? 0.5 : 1)]));
    return { weights, norm: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
  }
  return {
    topics: topics.map((_, i) => ({
      names: names[i] ?? [],
      strong: strong[i] ?? new Set(),
      weak: weak[i] ?? new Set(),
      phrases: (wordings[i] ?? []).filter((terms) => terms.length > 0).map(phraseOf),
    })),
    words: [...spread.keys()].filter((term) => !isPair(term)),
    mass: (stem) => (spread.has(stem) ? rarity(stem) * (domain.has(stem) ? 1 : ORDINARY) : UNKNOWN),
    phraseOf,
  };
}
