import { Template } from 'adaptivecards-templating';
import type { LanguageId } from '../model/language';
import type { WhyRefused } from '../model/why-refused';
import layout from './message.json';
import { phrasesOf } from './phrases';

const template = new Template(layout);

/** Plain lines, each its own paragraph. Text of others must have gone through `plainText`. */
export const messageCardData = (...lines: readonly string[]) => ({ lines: lines.map((text) => ({ text })) });

/** The answer to an attempt to make the bot act, say yes or tell what others write. */
export const refusalCardData = (why: WhyRefused, language: LanguageId = 'en') =>
  messageCardData(...phrasesOf(language).refused[why]);

export const messageCard = (data: ReturnType<typeof messageCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

/** A card of plain lines, the first of which sums it up. */
export const say = (...lines: readonly string[]) => ({
  card: messageCard(messageCardData(...lines)),
  summary: lines[0] ?? '',
});
