import { pairs } from './words';

/** What a text consists of for the classifier: each feature with how much it counts, 0 to 1. */
export type Features = ReadonlyMap<string, number>;

const PAIR = 0.7;
const LETTERS = 0.4;
const EVERY_WORD = 0.3;
const BEGINNINGS = [4, 6];

/** How words begin, so that `encrypting`, `encryption` and a misspelt `encripted` have something in common. */
function beginnings(stem: string): readonly string[] {
  return BEGINNINGS.filter((length) => stem.length > length).map((length) => `#${stem.slice(0, length)}`);
}

/** Takes normalised text and its stems. `prose` goes without beginnings: they cost time and say little there. */
export function featuresOf(
  normalised: string,
  stems: readonly string[],
  kind: 'phrase' | 'prose' = 'phrase',
): Features {
  const features = new Map<string, number>();
  const put = (name: string, weight: number) => {
    if (!features.has(name)) features.set(name, weight);
  };
  for (const stem of stems) {
    put(stem, 1);
    if (kind === 'phrase') for (const run of beginnings(stem)) put(run, LETTERS);
  }
  for (const pair of pairs(stems)) put(pair, PAIR);
  // Small words too: "how long", "who", "can we" tell neighbours apart.
  for (const word of normalised.match(/[\p{L}\p{N}]+/gu) ?? []) put(`^${word}`, EVERY_WORD);
  return features;
}
