import { pairs } from './words';

/** What a text consists of for a classifier: says each feature with how much it counts, 0 to 1; repeats count once. */
export type Features = (say: (name: string, weight: number) => void) => void;

const PAIR = 0.7;
const LETTERS = 0.4;
const EVERY_WORD = 0.3;
const BEGINNINGS = [4, 6];

/** Takes normalised text and its stems. `prose` goes without beginnings: they cost time and say little there. */
export function featuresOf(
  normalised: string,
  stems: readonly string[],
  kind: 'phrase' | 'prose' = 'phrase',
): Features {
  return (say) => {
    for (const stem of stems) {
      say(stem, 1);
      // How words begin, so that `encrypting`, `encryption` and a misspelt `encripted` have something in common.
      if (kind === 'phrase')
        for (const length of BEGINNINGS) if (stem.length > length) say(`#${stem.slice(0, length)}`, LETTERS);
    }
    for (const pair of pairs(stems)) say(pair, PAIR);
    // Small words too: "how long", "who", "can we" tell neighbours apart.
    for (const word of normalised.match(/[\p{L}\p{N}]+/gu) ?? []) say(`^${word}`, EVERY_WORD);
  };
}
