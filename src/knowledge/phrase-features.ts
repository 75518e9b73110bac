import { pairs } from './words';

/** What a text consists of for the classifier: each feature with how much it counts, 0 to 1. */
export type Features = ReadonlyMap<string, number>;

const PAIR = 0.7;
const LETTERS = 0.4;
const EVERY_WORD = 0.3;
const RUN = 4;

/** Runs of letters within a word, so that `encrypting` and `encryption`, or a misspelt word, still have most in common. */
function letterRuns(stem: string): readonly string[] {
  const word = `<${stem}>`;
  const runs: string[] = [];
  for (let i = 0; i + RUN <= word.length; i++) runs.push(`#${word.slice(i, i + RUN)}`);
  return runs;
}

/** Takes normalised text and its stems. `prose` goes without letter runs: they cost time and say little there. */
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
    if (kind === 'phrase') for (const run of letterRuns(stem)) put(run, LETTERS);
  }
  for (const pair of pairs(stems)) put(pair, PAIR);
  // Small words too: "how long", "who", "can we" tell neighbours apart.
  for (const word of normalised.match(/[\p{L}\p{N}]+/gu) ?? []) put(`^${word}`, EVERY_WORD);
  return features;
}
