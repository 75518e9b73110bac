import { Template } from 'adaptivecards-templating';
import type { ExpertQuestion } from '../model/expert-question';
import type { Topic } from '../model/topic';
import { longestExpertQuestion } from './ask-person';
import { plainLine, plainParagraphs, plainText } from './plain-text';
import layout from './question.json';
import { when } from './when';

const template = new Template(layout);

/** As long as an answer of a person may be: with the question and the card around it that stays well under 20 KB. */
export const longestExpertAnswer = 3000;

export interface QuestionCardInput {
  readonly question: ExpertQuestion;
  readonly subject: Pick<Topic, 'id' | 'title'> | null;
  readonly topics: readonly Pick<Topic, 'id' | 'title'>[];
  /** Topics for which this very answer stands as our own entry. */
  readonly entryTopicIds: readonly string[];
}

/** A question as the experts see it: open with a field to answer, or answered. */
export function questionCardData({ question, subject, topics, entryTopicIds }: QuestionCardInput) {
  const { answer } = question;
  const context = [
    ...(subject ? [`Talked about before: “${subject.title}”.`] : []),
    ...(topics.length > 0 ? [`It may be about: ${topics.map(({ title }) => title).join('; ')}.`] : []),
  ].join(' ');
  return {
    questionId: question.id,
    title: `${plainText(question.askedBy.name, 80)} asks`,
    asked: when(question.askedAt),
    question: plainText(question.text, longestExpertQuestion),
    hasContext: context !== '',
    context,
    isOpen: answer === null,
    canKeep: answer === null && topics.length > 0,
    topics: topics.map(({ id, title }) => ({ id, title })),
    who: 'Admins, security leads and the owner of the topic can answer. The answer goes to the person’s own chat, with your name.',
    isAnswered: answer !== null,
    answered: answer ? `Answered by ${plainText(answer.by.name, 80)}, ${when(answer.at)}` : '',
    answer: answer ? plainParagraphs(answer.text, longestExpertAnswer).map((text) => ({ text })) : [],
    entries: topics
      .filter(({ id }) => entryTopicIds.includes(id))
      .map(({ id, title }) => ({ topicId: id, text: `It is our own entry for “${title}” now.` })),
  };
}

export const questionCard = (data: ReturnType<typeof questionCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const questionSummary = ({ askedBy, answer }: ExpertQuestion): string =>
  answer
    ? `Answered: ${plainLine(askedBy.name, 60)}’s question`
    : `${plainLine(askedBy.name, 60)} asks something I could not answer`;
