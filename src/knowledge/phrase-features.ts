import type { Book } from './names';
import { oncePerWord } from './once';
import { wordsIn } from './words';

/**
 * What texts consist of for a classifier: says each feature of a text, by its number in the book, with how much it
 * counts, 0 to 1; repeats count once.
 */
export type FeaturesIn<Text> = (book: Book) => (text: Text, say: (feature: number, weight: number) => void) => void;

export interface PhraseText {
  readonly normalised: string;
  readonly stems: readonly string[];
  /** `prose` goes without beginnings: they cost time and say little there. */
  readonly kind: 'phrase' | 'prose';
}

const PAIR = 0.7;
const LETTERS = 0.4;
const EVERY_WORD = 0.3;
const BEGINNINGS = [4, 6];

/** How words begin, so that `encrypting`, `encryption` and a misspelt `encripted` have something in common. */
const beginningsOf = (stem: string): readonly string[] =>
  BEGINNINGS.filter((length) => stem.length > length).map((length) => `#${stem.slice(0, length)}`);

export const phraseFeatures: FeaturesIn<PhraseText> = (book) => {
  const beginningsIn = oncePerWord((stem) => beginningsOf(stem).map((beginning) => book.word(beginning)));
  const saidOf = oncePerWord((word) => book.word(`^${word}`));
  return ({ normalised, stems, kind }, say) => {
    const words = stems.map((stem) => book.word(stem));
    for (const [i, stem] of stems.entries()) {
      say(words[i] as number, 1);
      if (kind === 'phrase') for (const beginning of beginningsIn(stem)) say(beginning, LETTERS);
    }
    for (let i = 1; i < words.length; i++) say(book.after(words[i - 1] as number, words[i] as number), PAIR);
    // Small words too: "how long", "who", "can we" tell neighbours apart.
    for (const word of wordsIn(normalised)) say(saidOf(word), EVERY_WORD);
  };
};
