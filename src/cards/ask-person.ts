import { Template } from 'adaptivecards-templating';
import type { LanguageId } from '../model/language';
import layout from './ask-person.json';
import { phrasesOf } from './phrases';
import { plainLine } from './plain-text';

const template = new Template(layout);

/** As long as a question to people may be. */
export const longestExpertQuestion = 1000;

export interface AskPersonInput {
  /** Made when the card is: sending it twice is one question. */
  readonly questionId: string;
  readonly question: string;
  readonly subject: { readonly id: string; readonly title: string } | null;
  readonly topicIds: readonly string[];
  readonly isAfterFeedback: boolean;
  readonly language: LanguageId;
}

export const askPersonData = (input: AskPersonInput) => ({
  ...wordsIn(input),
  // A text field shows no markdown: plain characters are enough.
  question: plainLine(input.question, longestExpertQuestion),
  hasContext: input.subject !== null,
  questionId: input.questionId,
  language: input.language,
  subjectId: input.subject?.id ?? '',
  topicIds: input.topicIds,
});

function wordsIn({ language, isAfterFeedback, subject }: AskPersonInput) {
  const { person } = phrasesOf(language);
  return {
    title: isAfterFeedback ? person.afterFeedback : person.title,
    intro: person.intro,
    label: person.label,
    missing: person.missing,
    send: person.send,
    context: person.context(subject?.title ?? ''),
  };
}

export const askPersonCard = (data: ReturnType<typeof askPersonData>): Record<string, unknown> =>
  template.expand({ $root: data });
