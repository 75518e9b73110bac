import { z } from 'zod/v4';
import { answerTopic } from '../on-question';
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
        ? { kind: 'reply', ...answerTopic(deps.knowledge, found, 'other') }
        : said('I do not know this topic any more. Ask me in your own words.');
    },
  }),
  'answer.helpful': feedback('helpful', 'Thank you. Good to know.'),
  'answer.not-helpful': feedback(
    'not-helpful',
    'Thank you. I noted it, without your name. Try other words, or ask your admin.',
  ),
} as const;

function feedback(kind: 'helpful' | 'not-helpful', text: string) {
  return verb({
    parse: topic,
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId }) => {
      if (deps.knowledge.find(topicId)) await deps.noteAnswer(topicId, kind);
      return said(text);
    },
  });
}
