import type { Topic } from '../model/topic';
import { type Book, collectNames, countOf, type Names } from './names';
import { proseOf } from './prose';
import type { Words } from './words';

/** The terms of all topics (their words, and words that follow each other) by number, as plain data. */
export interface Vocabulary {
  readonly terms: Names;
  /** How much a term says: rare ones more, pairs half. */
  readonly weights: Float64Array;
  /** The weight of a word that no topic has. */
  readonly unusedWeight: number;
  /** How much a word says of what a question is about: words that name no topic half. */
  readonly masses: Float64Array;
}

/** What one topic says, by numbers of terms. */
export interface TopicWords {
  /** Title and synonyms, each as its words: the names that a question may say in full. */
  readonly names: readonly (readonly number[])[];
  /** Terms of title, synonyms and phrasings. */
  readonly strong: ReadonlySet<number>;
  /** Terms of the answer itself. */
  readonly weak: ReadonlySet<number>;
  /** Each way to say it. */
  readonly phrases: readonly (readonly number[])[];
  /** Terms of its title, synonyms, phrasings, short answer and all the rest, with repeats. */
  readonly fields: readonly (readonly number[])[];
}

/** The mass of a word that no topic has: it may well be what matters. */
export const UNKNOWN_MASS = 3.4;
const ORDINARY = 0.5;
export const PAIR = 0.5;

/** Reads the words of all topics and counts how many topics use each. */
export function readTopics(topics: readonly Topic[], language: Words): [Vocabulary, readonly TopicWords[]] {
  const book = collectNames();
  const wordings = topics.map((topic) => wordsOfTopic(topic, language, book));
  const terms = book.names();
  const isWord = isWordIn(terms);

  const uses = new Float64Array(countOf(terms));
  const add = (term: number, times: number): void => {
    uses[term] = (uses[term] as number) + times;
  };
  for (const { strong, weak } of wordings) {
    for (const term of strong) add(term, 1);
    for (const term of weak) if (!strong.has(term)) add(term, 0.3);
  }
  const rarityAt = (times: number): number => Math.log(1 + topics.length / (0.5 + times));
  const domain = new Set(wordings.flatMap((one) => one.names.flat()));
  const massOf = (times: number, term: number): number =>
    times === 0 ? UNKNOWN_MASS : rarityAt(times) * (domain.has(term) ? 1 : ORDINARY);
  const weightOf = (times: number, term: number): number => rarityAt(times) * (isWord(term) ? 1 : PAIR);
  return [{ terms, weights: uses.map(weightOf), unusedWeight: rarityAt(0), masses: uses.map(massOf) }, wordings];
}

/** Whether a term is a word by itself. */
export function isWordIn({ numbers }: Names): (term: number) => boolean {
  const words = new Set(numbers);
  return (term) => words.has(term);
}

function wordsOfTopic(topic: Topic, { normalise, contentStems }: Words, book: Book): TopicWords {
  const stemsOf = (text: string): readonly string[] => contentStems(normalise(text));
  const wordsOf = (text: string): readonly number[] => stemsOf(text).map((stem) => book.word(stem));
  const termsOf = (text: string): readonly number[] => {
    const words = wordsOf(text);
    return [...words, ...pairsOf(words, book)];
  };
  /** Not a name: several words of which only one says anything, such as "not covered". */
  const isName = (text: string): boolean => {
    const words = normalise(text)
      .trim()
      .split(/[\s-]+/).length;
    return words === 1 || stemsOf(text).length > 1;
  };
  const { title, synonyms, asks } = topic;
  const [short = '', ...body] = proseOf(topic);
  const called = [title, ...synonyms];
  const ways = [[title], synonyms, asks].map((texts) => texts.map(termsOf));
  const phrases = ways.flat();
  const names = called.filter(isName).map(wordsOf);
  return {
    names: names.filter((stems) => stems.length > 0),
    strong: new Set(phrases.flat()),
    weak: new Set(termsOf(`${short} ${body.join(' . ')}`)),
    phrases: phrases.filter((terms) => terms.length > 0),
    fields: [...ways.map((texts) => texts.flat()), termsOf(short), body.flatMap(termsOf)],
  };
}

/** Words that stand beside each other. */
export const pairsOf = (words: readonly number[], book: Book): readonly number[] =>
  words.slice(1).map((word, i) => book.after(words[i] as number, word));
