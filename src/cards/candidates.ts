import { Template } from 'adaptivecards-templating';
import type { LanguageId } from '../model/language';
import type { Topic } from '../model/topic';
import layout from './candidates.json';
import { phrasesOf } from './phrases';
import { plainLine } from './plain-text';

const template = new Template(layout);
const MOST_TOPICS = 3;

/**
 * For questions that are not answered: unsure between topics (`candidates`) or outside of them (`unknown`). `heading`:
 * the question that tells the topics apart.
 */
export function candidatesCardData(
  kind: 'candidates' | 'unknown',
  topics: readonly Pick<Topic, 'id' | 'title'>[],
  question = '',
  language: LanguageId = 'en',
  {
    heading,
    ...memory
  }: { readonly noteId?: string; readonly marks?: readonly string[]; readonly heading?: string } = {},
) {
  const { unsure, answer } = phrasesOf(language);
  const spoken = language === 'en' ? {} : { language };
  const shown = topics.slice(0, MOST_TOPICS);
  const isOne = shown.length === 1;
  const perhaps = shown.length === 0 ? unsure.typeHelp : isOne ? unsure.perhapsThis : unsure.perhaps;
  return {
    sentence: heading ?? unsure[kind],
    hint: kind === 'unknown' ? `${unsure.scope} ${perhaps}` : isOne ? unsure.isItThis : unsure.oneOfThese,
    askPerson: answer.askPerson,
    questionData: { question: plainLine(question, 1000), topicIds: shown.map(({ id }) => id), ...spoken },
    topics: shown.map(({ id, title }) => ({ title, data: { topicId: id, ...spoken, ...memory } })),
  };
}

export const { notForYou } = phrasesOf('en').counts;

/** For staff who ask how the tenant stands: what they may ask instead, and what is known of it in general. */
export function notForYouCardData(known: readonly Pick<Topic, 'id' | 'title'>[], question: string) {
  const own = 'About yourself you can ask "do I have MFA?" and "my sharing links".';
  return {
    ...candidatesCardData('candidates', known, question),
    sentence: notForYou,
    hint: known.length > 0 ? `${own} What I know about it in general:` : own,
  };
}

export const candidatesCard = (data: ReturnType<typeof candidatesCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
