import { Template } from 'adaptivecards-templating';
import type { ExpertQuestion } from '../model/expert-question';
import layout from './expert-answer.json';
import { plainLine, plainParagraphs, plainText } from './plain-text';
import { longestExpertAnswer } from './question';
import { when } from './when';

const template = new Template(layout);

type Answered = Pick<ExpertQuestion, 'text'> & { readonly answer: NonNullable<ExpertQuestion['answer']> };

/** The answer of a person, for the one who asked. */
export const expertAnswerData = ({ text, answer }: Answered) => ({
  title: `${plainText(answer.by.name, 80)} answered your question`,
  answered: when(answer.at),
  question: `You asked: “${plainText(text, 300)}”`,
  answer: plainParagraphs(answer.text, longestExpertAnswer).map((line) => ({ text: line })),
  note: 'This is what a colleague says. It is not from Microsoft’s documentation.',
});

export const expertAnswerCard = (data: ReturnType<typeof expertAnswerData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const expertAnswerSummary = ({ answer }: Answered): string =>
  `${plainLine(answer.by.name, 60)} answered your question`;
