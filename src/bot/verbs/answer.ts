import { z } from 'zod/v4';
import { answerTopic } from '../on-question';
import { askCard } from './expert';
import { said, verb } from './verb';

const topic = z.object({ topicId: z.string().min(1).max(100) });

export const answerVerbs = {
  'answer.choose': verb({
    parse: topic,
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId }, speaker) => {
      const found = deps.knowledge.find(topicId);
      if (found) deps.subjects.note(speaker, topicId);
      return found
        ? { kind: 'reply', ...answerTopic(deps.knowledge, found, 'other', 'own', await deps.oursOf(found)) }
        : said('I do not know this topic any more. Ask me in your own words.');
    },
  }),
  'answer.helpful': verb({
    parse: topic,
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId }) => {
      if (deps.knowledge.find(topicId)) await deps.noteAnswer(topicId, 'helpful');
      return said('Thank you. Good to know.');
    },
  }),
  'answer.not-helpful': verb({
    parse: topic.extend({ question: z.string().max(20_000).default('') }),
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId, question }, speaker) => {
      if (deps.knowledge.find(topicId)) await deps.noteAnswer(topicId, 'not-helpful');
      return askCard(deps, speaker, { question, topicIds: [topicId], isAfterFeedback: true });
    },
  }),
} as const;
