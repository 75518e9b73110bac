import { z } from 'zod/v4';
import { phrasesOf } from '../../cards/phrases';
import { languageIds } from '../../model/language';
import { liveBlock } from '../live-block';
import { answerTopic } from '../on-question';
import { askCard } from './expert';
import { said, verb } from './verb';

/** The language is that of the card; a card in English carries none. */
const topic = z.object({ topicId: z.string().min(1).max(100), language: z.enum(languageIds).default('en') });

export const answerVerbs = {
  'answer.choose': verb({
    parse: topic.extend({
      noteId: z.string().max(100).optional(),
      marks: z
        .array(z.string().regex(/^[0-9a-f]{8}$/))
        .max(20)
        .default([]),
    }),
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId, language, noteId, marks }, speaker) => {
      const found = deps.library.find(topicId, language);
      if (!found) return said(phrasesOf(language).topicGone);
      deps.subjects.note(speaker, { subject: topicId, language });
      if (noteId) await deps.unanswered.answered(noteId);
      if (speaker.id !== '' && marks.length > 0) await deps.choices.note(speaker.id, marks, topicId);
      const spoken = { language, isEnglishOnly: !deps.library.isTranslated(topicId, language) };
      const live = await liveBlock(deps, found.id, speaker, language);
      const ours = { ...(await deps.oursOf(found)), ...(live ? { live } : {}) };
      return { kind: 'reply', ...answerTopic(deps.library, found, 'other', 'own', ours, spoken) };
    },
  }),
  'answer.helpful': verb({
    parse: topic,
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId, language }) => {
      if (deps.library.find(topicId)) await deps.noteAnswer(topicId, 'helpful');
      return said(phrasesOf(language).thanks);
    },
  }),
  'answer.not-helpful': verb({
    parse: topic.extend({ question: z.string().max(20_000).default('') }),
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId, question, language }, speaker) => {
      if (deps.library.find(topicId)) await deps.noteAnswer(topicId, 'not-helpful');
      if (speaker.id !== '') await deps.choices.forget(speaker.id, topicId);
      return askCard(deps, speaker, { question, topicIds: [topicId], isAfterFeedback: true, language });
    },
  }),
} as const;
