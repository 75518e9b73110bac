import { Template } from 'adaptivecards-templating';
import type { LanguageId } from '../model/language';
import layout from './help.json';
import { phrasesOf } from './phrases';

export type HelpMood = 'greeting' | 'thanks' | 'bye' | 'help' | 'other';

const template = new Template(layout);

/** The short card for small talk; thanks and goodbyes get one line only. */
export function helpCardData(mood: HelpMood, language: LanguageId = 'en', isAdmin = false) {
  const { openings, about, youCanAsk, examples, more, honesty, forAdmins } = phrasesOf(language).help;
  return {
    opening: openings[mood],
    isLong: mood !== 'thanks' && mood !== 'bye',
    about,
    youCanAsk,
    examples: examples.map((text) => ({ text })),
    more,
    isAdmin,
    forAdmins,
    honesty,
  };
}

export const helpCard = (data: ReturnType<typeof helpCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
