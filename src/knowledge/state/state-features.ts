import { oncePerWord } from '../once';
import type { FeaturesIn } from '../phrase-features';
import { stem } from '../stem';
import { STOP_WORDS } from '../synonyms';
import { wordsIn } from '../words';

/** Small words that tell what is wanted, so that they stand for themselves in a text's outline. */
const TELLING =
  'any anyone anybody someone somebody everyone everybody all every still already yet ever now currently actually many few list lists see look check get got give gets need want wanted needs show find found one other same best better most never always happens happened since while here something anything thing things weekend monday tuesday wednesday thursday friday';
const telling = new Set(TELLING.split(' '));
/** Who asks for things of ours names several: "laptops without encryption". What was done to them, and what goes on, shows in the ending too. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/...[^s]s$/, '*s'],
  [/..(?:ed|en)$/, '*d'],
  [/.ing$/, '*g'],
];
const outlineOf = (word: string): string =>
  /\d/.test(word)
    ? '0'
    : STOP_WORDS.has(word) || telling.has(word)
      ? word
      : (ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? '*');
const isFilled = (part: string | undefined): boolean => part?.startsWith('*') ?? false;

const STEM = 0.8;
const PAIR = 0.8;
const OUTLINE = 0.8;
const EDGE = 0.7;

/** A word or a gap of an outline, and what begins with it, by number. */
interface Part {
  readonly part: string;
  readonly number: number;
  readonly begun: number;
}
interface Known extends Part {
  readonly word: number;
  readonly stem: number;
}

/**
 * What a text asks for shows in its small words and how they follow each other, whatever it is about: besides its words,
 * their stems and neighbours, its outline ("how many *s have no *"), its first and its last word. Takes normalised text.
 */
export const stateFeatures: FeaturesIn<string> = (book) => {
  // What begins with a part of the outline is not taken for words.
  const partIn = (part: string): Part => ({ part, number: book.word(part), begun: book.word(`~${part}`) });
  const [first, last] = [partIn('<'), partIn('>')];
  const wordIn = oncePerWord(
    (word): Known => ({ word: book.word(word), stem: book.word(`=${stem(word)}`), ...partIn(outlineOf(word)) }),
  );
  return (normalised, say) => {
    const words = wordsIn(normalised).map(wordIn);
    for (const one of words) {
      say(one.word, 1);
      say(one.stem, STEM);
    }
    for (let i = 1; i < words.length; i++)
      say(book.after((words[i - 1] as Known).word, (words[i] as Known).word), PAIR);
    // Of words that follow each other the last is the thing.
    const outline = [first, ...words.filter(({ part }, i) => !isFilled(part) || !isFilled(words[i + 1]?.part)), last];
    let before = -1;
    for (let i = 1; i < outline.length; i++) {
      const { number } = outline[i] as Part;
      const pair = book.after((outline[i - 1] as Part).begun, number);
      say(pair, i === 1 || i === outline.length - 1 ? EDGE : OUTLINE);
      if (i > 1) say(book.after(before, number), OUTLINE);
      before = pair;
    }
  };
};
