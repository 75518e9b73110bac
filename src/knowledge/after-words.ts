import { stem } from './stem';
import { normalise } from './words';

/** Stand in every sentence that points back. */
const EMPTY = new Set(
  'a an the it its that this those these them they is are be was were to of and or but do does for we i you in on what about with'.split(
    ' ',
  ),
);
/** Stand in every question: alone they say nothing of what comes next. */
const ASKING = new Set('who how long what which can when where should must'.split(' '));
const MOST_WORDS = 12;

const tellingWordsIn = (normalised: string): readonly string[] => [
  ...new Set((normalised.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)).map(stem)),
];

/**
 * How alike a text is to the ways people go on with each topic, 0 to 1; small words count, because "who lets it out"
 * has no others. Built once.
 */
export function afterWordsOf(phrasesBy: ReadonlyMap<string, readonly string[]>) {
  const phrases = [...phrasesBy].flatMap(([topicId, texts]) =>
    texts.map((text) => ({ topicId, words: tellingWordsIn(normalise(text)) })),
  );
  const uses = new Map<string, number>();
  for (const { words } of phrases) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + phrases.length / ((uses.get(word) ?? 0) + 1)) ** 2;
  const massOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);
  const known = phrases.map((phrase) => ({ ...phrase, mass: massOf(phrase.words), has: new Set(phrase.words) }));

  return (normalised: string): ReadonlyMap<string, number> => {
    const words = tellingWordsIn(normalised).slice(0, MOST_WORDS);
    const mass = massOf(words);
    const likeness = new Map<string, number>();
    for (const phrase of known) {
      const common = massOf(words.filter((word) => phrase.has.has(word)));
      if (!words.some((word) => phrase.has.has(word) && !ASKING.has(word))) continue;
      const alike = common / Math.sqrt(mass * phrase.mass);
      if (alike > (likeness.get(phrase.topicId) ?? 0)) likeness.set(phrase.topicId, alike);
    }
    return likeness;
  };
}
