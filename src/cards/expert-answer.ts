import { Template } from 'adaptivecards-templating';
import type { ExpertQuestion } from '../model/expert-question';
import layout from './expert-answer.json';
import { phrasesOf } from './phrases';
import { plainLine, plainParagraphs, plainText } from './plain-text';
import { longestExpertAnswer } from './question';
import { when } from './when';

const template = new Template(layout);

type Answered = Pick<ExpertQuestion, 'text' | 'language'> & { readonly answer: NonNullable<ExpertQuestion['answer']> };

/** The answer of a person, for the one who asked. */
export const expertAnswerData = ({ text, answer, language }: Answered) => ({
  title: phrasesOf(language).person.answered(plainText(answer.by.name, 80)),
  answered: when(answer.at),
  question: phrasesOf(language).person.asked(plainText(text, 300)),
  answer: plainParagraphs(answer.text, longestExpertAnswer).map((line) => ({ text: line })),
  note: phrasesOf(language).person.note,
});

export const expertAnswerCard = (data: ReturnType<typeof expertAnswerData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const expertAnswerSummary = ({ answer, language }: Answered): string =>
  phrasesOf(language).person.answered(plainLine(answer.by.name, 60));
