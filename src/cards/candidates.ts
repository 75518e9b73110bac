import { Template } from 'adaptivecards-templating';
import type { Topic } from '../model/topic';
import layout from './candidates.json';
import { plainLine } from './plain-text';

const template = new Template(layout);
const MOST_TOPICS = 3;

const SENTENCES = {
  candidates: "I'm not sure what you mean.",
  unknown: "I don't know that.",
} as const;

function hintOf(kind: keyof typeof SENTENCES, some: boolean): string {
  if (kind === 'candidates') return 'Is it one of these? If not, try to ask with other words.';
  const scope = 'I can only answer questions about who looks after what in Microsoft 365.';
  return some ? `${scope} Perhaps one of these is what you need?` : `${scope} Type "help" for examples.`;
}

/** For questions that are not answered: unsure between topics (`candidates`) or outside of them (`unknown`). */
export function candidatesCardData(
  kind: keyof typeof SENTENCES,
  topics: readonly Pick<Topic, 'id' | 'title'>[],
  question = '',
) {
  return {
    sentence: SENTENCES[kind],
    hint: hintOf(kind, topics.length > 0),
    question: plainLine(question, 1000),
    topicIds: topics.slice(0, MOST_TOPICS).map(({ id }) => id),
    topics: topics.slice(0, MOST_TOPICS).map(({ id, title }) => ({ id, title })),
  };
}

export const candidatesCard = (data: ReturnType<typeof candidatesCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
