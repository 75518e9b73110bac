import { askKindOf } from './ask-kind';
import { type Confidence, confidenceOf } from './confidence';
import { oncePerText } from './once';
import type { AskKind } from './reply';
import type { Hit } from './topic-index';
import { asWorded } from './wording';

export interface Guess {
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly words: number;
  readonly confidence: Confidence;
}

export interface Guesser {
  /** What one text is about, read as a whole. Takes normalised text. */
  readonly guessOf: (text: string) => Guess;
  /**
   * What a text is about: people tell a story before they ask, so a long text counts as a whole and sentence by
   * sentence, the asking ones more, each as far as it is understood. Takes normalised text.
   */
  readonly bestGuess: (text: string) => Guess;
  readonly wordsOf: (normalised: string) => number;
}

const MOST_SENTENCES = 8;
const FEWEST_WORDS = 2;
const LONG_TEXT = 9;
/** What the whole text, a sentence that asks and one that tells count when their topics are put together. */
const WHOLE = 1.5;
const ASKING = 1.5;
const TELLING = 0.6;

const ASKS =
  /\?\s*$|^(?:who|what|how|when|where|why|which|can|could|is|are|does|do|did|should|may|must|will|would|if|whose)\b/;

export const sentencesOf = (normalised: string): readonly string[] => normalised.split(/(?<=[.!?;:])\s+/);

export function guesserOf(
  rank: (normalised: string) => readonly Hit[],
  wordsOf: (normalised: string) => number,
): Guesser {
  const guessOf = oncePerText((text): Guess => {
    const hits = asWorded(rank(text), text);
    return { hits, words: wordsOf(text), confidence: confidenceOf(hits, askKindOf(text)) };
  });
  const bestGuess = (text: string): Guess => {
    const whole = guessOf(text);
    if (whole.words < LONG_TEXT) return whole;
    const sentences = [...new Set(sentencesOf(text))].filter((sentence) => wordsOf(sentence) >= FEWEST_WORDS);
    if (sentences.length < 2) return whole;
    const guesses = [
      { guess: whole, weight: WHOLE },
      ...sentences
        .slice(-MOST_SENTENCES)
        .map((sentence) => ({ guess: guessOf(sentence), weight: ASKS.test(sentence) ? ASKING : TELLING })),
    ];
    return together(
      guesses.map(({ guess, weight }) => ({ guess, weight: weight * guess.confidence.inScope })),
      askKindOf(text),
    );
  };
  return { guessOf, bestGuess, wordsOf };
}

function together(guesses: readonly { readonly guess: Guess; readonly weight: number }[], ask: AskKind): Guess {
  const total = guesses.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const shares = new Map<string, number>();
  const best = new Map<string, { readonly hit: Hit; readonly worth: number }>();
  for (const { guess, weight } of guesses)
    for (const hit of guess.hits) {
      const { id } = hit.topic;
      const worth = weight * hit.share;
      shares.set(id, (shares.get(id) ?? 0) + worth / total);
      if (worth > (best.get(id)?.worth ?? -1)) best.set(id, { hit, worth });
    }
  const hits = [...best.values()]
    .map(({ hit }) => ({ ...hit, share: shares.get(hit.topic.id) ?? 0 }))
    .sort((a, b) => b.share - a.share);
  const most = guesses.reduce((one, other) => (other.guess.words > one.guess.words ? other : one));
  const words = most.guess.words;
  return { hits, words, confidence: confidenceOf(hits, ask) };
}
