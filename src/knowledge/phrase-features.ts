import { oncePerWord } from './once-per-word';
import { wordsIn } from './words';

/** What a text consists of for a classifier: says each feature with how much it counts, 0 to 1; repeats count once. */
export type Features = (say: (name: string, weight: number) => void) => void;

const PAIR = 0.7;
const LETTERS = 0.4;
const EVERY_WORD = 0.3;
const BEGINNINGS = [4, 6];

/** How words begin, so that `encrypting`, `encryption` and a misspelt `encripted` have something in common. */
const beginningsOf = oncePerWord((stem) =>
  BEGINNINGS.filter((length) => stem.length > length).map((length) => `#${stem.slice(0, length)}`),
);
const asSaid = oncePerWord((word) => `^${word}`);

/** Takes normalised text, its stems and their pairs. `prose` goes without beginnings: they cost time and say little there. */
export function featuresOf(
  normalised: string,
  stems: readonly string[],
  pairs: readonly string[],
  kind: 'phrase' | 'prose' = 'phrase',
): Features {
  return (say) => {
    for (const stem of stems) {
      say(stem, 1);
      if (kind === 'phrase') for (const beginning of beginningsOf(stem)) say(beginning, LETTERS);
    }
    for (const pair of pairs) say(pair, PAIR);
    // Small words too: "how long", "who", "can we" tell neighbours apart.
    for (const word of wordsIn(normalised)) say(asSaid(word), EVERY_WORD);
  };
}
