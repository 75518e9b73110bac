import { STOP_WORDS } from '../synonyms';
import { normalise, type Words, wordsOf } from '../words';
import type { LanguageRules } from './language';

const FEWEST_LETTERS = 4;
/** As much as is read of a text in any language; the rest is not worth folding. */
const MAX_LENGTH = 3000;
const list = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

/** Letters, digits, hyphens and single blanks. */
export const tidy = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\- ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Text in lower case, with one spelling where the language has several for a sound. */
export const foldedBy = ({ fold = [] }: LanguageRules, text: string): string =>
  fold.reduce((out, [from, to]) => out.replace(from, to), text.toLowerCase());

const inSameWords = ({ sameWords = [] }: LanguageRules, text: string): string =>
  sameWords.reduce((out, [from, to]) => out.replace(from, to), text);

/** A light stem: one ending less. Words with digits and product names in capitals stay recognisable. */
function stemBy(endings: RegExp, word: string): string {
  if (/\d/.test(word)) return word;
  const found = endings.exec(word);
  const most = word.length - FEWEST_LETTERS;
  if (found === null || most <= 0) return word;
  return word.slice(0, word.length - Math.min(found[0].length, most));
}

/** How texts of this language are cut; product names and loan words go through the same spellings as in English. */
export function languageWords(rules: LanguageRules): Words {
  const stem = (word: string): string => stemBy(rules.endings, word);
  return wordsOf({
    normalise: (text) => normalise(inSameWords(rules, foldedBy(rules, text.slice(0, MAX_LENGTH)))),
    stem,
    stopWords: new Set([...STOP_WORDS, ...list(rules.smallWords), ...list(rules.emptyWords)]),
    dutyStems: new Set(list(rules.dutyWords).map(stem)),
  });
}
