import type { LanguageId } from '../../model/language';
import type { Mood } from '../reply';
import type { Language } from './language';
import { tidy } from './language-words';

const LONGEST = 80;
/** "Hi" is said in many languages: for who has shown none of them it is English. */
const IS_ENGLISH = /^(?:hi|hey|ok|okay|ping|test)$/;

/**
 * Talk that asks for nothing, and its language; greetings and thanks are too short for anything but their own words.
 * @param first languages that the person has shown
 */
export function moodIn(
  languages: readonly Language[],
  text: string,
  first: readonly (LanguageId | undefined)[],
): { readonly id: LanguageId; readonly mood: Mood } | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('-', ' ')
    .toLowerCase();
  const said = tidy(plain);
  const pieces = plain
    .split(/[,.;!?]+/)
    .map(tidy)
    .filter((piece) => piece !== '');
  const found = languages.flatMap(({ id, moods }) => {
    const moodOfOne = (piece: string) => moods.find(([, sign]) => sign.test(piece))?.[0];
    // "Merci, bonne journée": the last tells where the talk goes.
    const all = pieces.length > 1 ? pieces.map(moodOfOne) : [];
    const mood = moodOfOne(said) ?? (all.includes(undefined) ? undefined : all.at(-1));
    return mood === undefined ? [] : [{ id, mood }];
  });
  const own = found.find(({ id }) => first.includes(id));
  return own ?? (IS_ENGLISH.test(said) ? undefined : found[0]);
}
