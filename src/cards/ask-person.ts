import { Template } from 'adaptivecards-templating';
import layout from './ask-person.json';
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
}

export const askPersonData = (input: AskPersonInput) => ({
  title: input.isAfterFeedback ? 'Thank you, I noted it. Would you like to ask a person?' : 'Ask a person',
  intro: 'Your question goes to our experts, with your name. The answer comes to your own chat with me.',
  // A text field shows no markdown: plain characters are enough.
  question: plainLine(input.question, longestExpertQuestion),
  hasContext: input.subject !== null,
  context: `I add what we talked about: “${input.subject?.title ?? ''}”.`,
  questionId: input.questionId,
  subjectId: input.subject?.id ?? '',
  topicIds: input.topicIds,
});

export const askPersonCard = (data: ReturnType<typeof askPersonData>): Record<string, unknown> =>
  template.expand({ $root: data });
