import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Message } from '../../alerts/chat';
import { askPersonCard, askPersonData, longestExpertQuestion } from '../../cards/ask-person';
import { messageCard, messageCardData } from '../../cards/message';
import { phrasesOf } from '../../cards/phrases';
import { plainLine, plainText } from '../../cards/plain-text';
import { longestExpertAnswer } from '../../cards/question';
import { when } from '../../cards/when';
import type { Asked } from '../../experts/ask';
import { type LanguageId, languageIds } from '../../model/language';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { type PressAnswer, said, verb } from './verb';

const topicId = z.string().min(1).max(100);
/** Longer than anybody may send, so that too long gets an answer of its own. */
const text = z.string().max(200_000);
const id = z.string().min(1).max(100);
/** A card in English carries none. */
const language = z.enum(languageIds).default('en');

export const expertVerbs = {
  'answer.ask-expert': verb({
    parse: z.object({
      question: text.default(''),
      topicId: topicId.optional(),
      topicIds: z.array(topicId).max(5).default([]),
      language,
    }),
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, data, speaker) =>
      askCard(deps, speaker, { ...data, topicIds: data.topicId ? [data.topicId] : data.topicIds }),
  }),
  'question.send': verb({
    parse: z.object({
      questionId: id,
      question: text,
      subjectId: z.string().max(100).default(''),
      topicIds: z.array(topicId).max(5).default([]),
      language,
    }),
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { questionId, question, subjectId, topicIds, language }, speaker) => {
      const { person } = phrasesOf(language);
      if (speaker.id === '') return said(person.nobody);
      const asked = question.trim();
      if (asked === '') return said(person.missing);
      if (asked.length > longestExpertQuestion) return said(person.tooLong(longestExpertQuestion));
      const known = topicIds.filter((one) => deps.library.find(one) !== undefined);
      const subject = deps.library.find(subjectId)?.id ?? null;
      const outcome = await deps.experts.ask(
        { id: questionId, text: asked, language, subjectId: subject, topicIds: known },
        { id: speaker.id, name: speaker.name },
      );
      if (outcome.kind === 'too-many') return said(person.outcomes['too-many']);
      const lines = [outcomeOf(outcome, language), person.yours(plainText(asked, longestExpertQuestion))];
      return { kind: 'card', card: messageCard(messageCardData(...lines)) };
    },
  }),
  'question.answer': verb({
    parse: z.object({ questionId: id, answer: text, entryFor: z.string().max(600).default('') }),
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin, a security lead or the owner of the topic can answer this. Nothing was sent.',
    orElse: (deps, { questionId, entryFor }, speaker) => ownsQuestion(deps, questionId, entryFor, speaker),
    run: async (deps, { questionId, answer, entryFor }, speaker) => {
      const given = answer.trim();
      if (given === '') return said('Please write an answer first.');
      if (given.length > longestExpertAnswer)
        return said(
          `That is longer than ${longestExpertAnswer} characters. Please say it in fewer words; nothing was sent.`,
        );
      const outcome = await deps.experts.answer({
        questionId,
        text: given,
        entryFor: topicList(entryFor),
        by: { id: speaker.id, name: speaker.name },
      });
      if (outcome.ok) return questionNow(deps, questionId, 'Sent. The card changes in a moment.');
      if (outcome.why !== 'answered') return said(refusals[outcome.why]);
      const before = outcome.question.answer;
      if (before?.by.id === speaker.id && before.text === given)
        return questionNow(deps, questionId, 'Your answer was sent already.');
      return said(
        `${plainLine(before?.by.name ?? 'Somebody', 60)} answered this already, ${when(before?.at ?? '')}. Yours was not sent.`,
      );
    },
  }),
  'entry.remove': verb({
    parse: z.object({ topicId }),
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin or a security lead can remove an entry. Nothing was changed.',
    run: async (deps, data, speaker) => {
      const removed = await deps.experts.removeEntry(data.topicId, { id: speaker.id, name: speaker.name });
      return said(removed ? 'Removed. Answers no longer show it.' : 'There is no own entry for this topic any more.');
    },
  }),
} as const;

const refusals = {
  unknown: 'I do not know this question any more. Nothing was sent.',
  topic: 'This question is not about that topic. Nothing was sent.',
} as const;

function outcomeOf(asked: Exclude<Asked, { kind: 'too-many' }>, language: LanguageId): string {
  const { outcomes, comes } = phrasesOf(language).person;
  return `${outcomes[asked.kind === 'sent' ? asked.to : asked.kind]} ${comes}`;
}

interface Given {
  readonly question: string;
  readonly topicIds: readonly string[];
  readonly isAfterFeedback?: boolean;
  readonly language: LanguageId;
}

/** The card to ask a person with: what was asked, and what was talked about. */
export function askMessage(deps: BotDeps, speaker: Speaker, given: Given): Message & { readonly title: string } {
  const topicIds = given.topicIds.filter((one) => deps.library.find(one) !== undefined);
  const subjectId = deps.subjects.of(speaker)?.subject;
  const subject = subjectId === undefined ? undefined : deps.library.find(subjectId, given.language);
  const data = askPersonData({
    questionId: randomUUID(),
    question: given.question,
    subject: subject ?? null,
    topicIds,
    isAfterFeedback: given.isAfterFeedback ?? false,
    language: given.language,
  });
  return { card: askPersonCard(data), summary: phrasesOf(given.language).person.title, title: data.title };
}

/** The same, as what a press is answered with. */
export const askCard = (deps: BotDeps, speaker: Speaker, given: Given): PressAnswer => {
  const { title, ...message } = askMessage(deps, speaker, given);
  return { kind: 'reply', ...message, said: title };
};

/** An owner may answer what is about their topic, and make an entry for their own topics only. */
async function ownsQuestion(deps: BotDeps, questionId: string, entryFor: string, { id }: Speaker): Promise<boolean> {
  if (id === '') return false;
  const owned = new Set<string>();
  for (const one of (await deps.experts.topicsOf(questionId)) ?? [])
    if (await deps.duties.owns(one, id)) owned.add(one);
  return owned.size > 0 && topicList(entryFor).every((one) => owned.has(one));
}

/** Ticked choices come as one text. */
const topicList = (entryFor: string): readonly string[] => entryFor.split(',').filter(Boolean);

/** It was done: a card that cannot be drawn does not undo that. */
async function questionNow(deps: BotDeps, questionId: string, otherwise: string): Promise<PressAnswer> {
  const message = await deps.experts.questionMessage(questionId).catch(() => undefined);
  return message ? { kind: 'card', card: message.card } : said(otherwise);
}
