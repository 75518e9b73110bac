import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Heard } from '../knowledge/interpreter';
import type { OneReply, Reply } from '../knowledge/reply';
import type { Topic } from '../model/topic';
import { readAsk } from '../posture/read-ask';
import { activityOf } from './activity-of';
import type { BotDeps } from './deps';
import { dutySentenceOf } from './duty-sentences';
import { evidenceSentenceOf } from './evidence-sentences';
import { helpMessage } from './help-message';
import { liveBlock } from './live-block';
import { onDutySentence } from './on-duty-sentence';
import { onEvidenceSentence } from './on-evidence-sentence';
import { expertSentenceOf, onExpertSentence } from './on-expert-sentence';
import { onPosture } from './on-posture';
import { proofMessage } from './on-proof-sentence';
import { onQuestion } from './on-question';
import { onRouteSentence, routeSentenceOf } from './on-route-sentence';
import { onSentence } from './on-sentence';
import { personSentenceOf } from './person-sentence';
import { hasProof } from './proof-facts';
import { lineOf, sentenceOf } from './sentences';
import { type Speaker, speakerOf } from './speaker';
import { stateAnswer } from './state-answer';
import { timeZoneOf } from './time-zone-of';
import { askMessage } from './verbs/expert';
import { wordMarks } from './word-marks';

/** Longer texts are cut: nobody asks in more words than this. */
const longestQuestion = 2000;

/** One message: a sentence the bot knows, a question about the tenant, or a question about who does what. */
export async function onMessage(deps: BotDeps, context: TurnContext): Promise<void> {
  const speaker = speakerOf(context);
  await deps.saveConversation(speaker.conversation);
  const text = (context.activity.text ?? '').slice(0, longestQuestion).trim();
  const sentence = sentenceOf(text);
  if (sentence === 'show') {
    await context.sendActivity(activityOf(await onPosture(deps, text, speaker)));
    return;
  }
  if (sentence) {
    await context.sendActivity(activityOf(await onSentence(deps, sentence, speaker)));
    return;
  }
  const forPerson = personSentenceOf(text);
  if (forPerson !== undefined) {
    const given = { question: forPerson, topicIds: [], language: 'en' } as const;
    await context.sendActivity(activityOf(askMessage(deps, speaker, given)));
    return;
  }
  const line = lineOf(text);
  const toPeople = expertSentenceOf(line);
  if (toPeople) {
    await context.sendActivity(activityOf(await onExpertSentence(deps, toPeople, speaker)));
    return;
  }
  const route = routeSentenceOf(line);
  if (route) {
    await context.sendActivity(activityOf(await onRouteSentence(deps, route, speaker, timeZoneOf(context.activity))));
    return;
  }
  const evidence = evidenceSentenceOf(line, deps.now());
  if (evidence) {
    await context.sendActivity(activityOf(await onEvidenceSentence(deps, evidence, speaker)));
    return;
  }
  const duty = dutySentenceOf(line);
  if (duty) {
    await context.sendActivity(activityOf(await onDutySentence(deps, duty, speaker)));
    return;
  }
  const proof = await proofMessage(deps, context, line, speaker);
  if (proof) {
    await context.sendActivity(activityOf(proof));
    return;
  }
  const last = deps.subjects.of(speaker);
  const { locale } = context.activity;
  const heard = await deps.understanding.hear(text, { ...last, ...(locale === undefined ? {} : { locale }) });
  const { language } = heard;
  const state = await stateAnswer(deps, heard, text, speaker);
  const seen = state?.reply ?? (await visibleTo(deps, heard, text, speaker));
  // Only where a choice is offered: an answer carries none.
  const marks = seen.kind === 'candidates' || seen.kind === 'unknown' ? wordMarks(text) : [];
  const reply = await rememberedOr(deps, { ...heard, reply: seen }, marks, speaker);
  if (reply.kind === 'answers') {
    await sendAnswers(deps, context, { ...heard, reply }, text, speaker);
    return;
  }
  const about = topicOf(reply);
  if (about) deps.subjects.note(speaker, { subject: about.id, language, afterList: reply.kind === 'posture' });
  if (reply.kind === 'smalltalk') {
    await context.sendActivity(activityOf(await helpMessage(deps, reply.mood, speaker, language)));
    return;
  }
  const live =
    state?.live ?? (reply.kind === 'answer' ? await liveBlock(deps, reply.topic.id, speaker, language) : undefined);
  const noteId = randomUUID();
  const message =
    reply.kind === 'posture' && language === 'en'
      ? await onPosture(deps, text, speaker, topicsIn(reply.otherwise))
      : await onQuestion(deps, { ...heard, reply }, text, live, { noteId, marks });
  await context.sendActivity(activityOf(message));
  if (reply.kind === 'candidates' || reply.kind === 'unknown') await deps.unanswered.note(noteId, text);
}

const topicsIn = (reply: OneReply | undefined): readonly Topic[] => {
  if (reply?.kind === 'answer') return [reply.topic];
  return reply?.kind === 'candidates' ? reply.topics : [];
};

/** What is talked about from then on: a list from the tenant has a topic, too. */
function topicOf(reply: Reply): Topic | undefined {
  if (reply.kind === 'posture') return topicsIn(reply.otherwise)[0];
  return reply.kind === 'answer' ? reply.topic : undefined;
}

/** One card for each thing that was asked; the last is what is talked about from then on. */
async function sendAnswers(
  deps: BotDeps,
  context: TurnContext,
  { reply: { answers }, ...heard }: Omit<Heard, 'reply'> & { readonly reply: Extract<Reply, { kind: 'answers' }> },
  text: string,
  speaker: Speaker,
): Promise<void> {
  for (const reply of answers) {
    deps.subjects.note(speaker, { subject: reply.topic.id, language: heard.language });
    const live = await liveBlock(deps, reply.topic.id, speaker, heard.language);
    await context.sendActivity(activityOf(await onQuestion(deps, { ...heard, reply }, text, live)));
  }
}

/**
 * A question that may be for the tenant or for what is known, is for what is known where the tenant may not be seen, and
 * where the answer tells both. While Graph does not say who asks, what everybody may know is answered all the same.
 */
async function visibleTo(
  deps: BotDeps,
  { reply, language }: Heard,
  text: string,
  { id, conversation }: Speaker,
): Promise<Reply> {
  if (language !== 'en' || reply.kind !== 'posture' || reply.otherwise === undefined) return reply;
  const { otherwise, isSure } = reply;
  const tellsBoth = otherwise.kind === 'answer' && hasProof(otherwise.topic.id);
  if (tellsBoth && (!isSure || conversation.kind !== 'personal')) return otherwise;
  const roles = await rolesOrNone(deps, id);
  if (roles === undefined) return otherwise;
  if (!roles.isAdmin) return tellsBoth || !isSure ? otherwise : reply;
  // Nothing that is listed is named: what the topic's checks found stands under its answer.
  const isUnnamed = (otherwise.kind === 'answer' || !isSure) && readAsk(text, deps.now()).kind === 'unnamed';
  return isUnnamed ? otherwise : reply;
}

/** `undefined`: it could not be found out. */
async function rolesOrNone(deps: BotDeps, id: string): Promise<{ readonly isAdmin: boolean } | undefined> {
  if (id === '') return { isAdmin: false };
  try {
    return await deps.rolesOf(id, 'read');
  } catch (error) {
    deps.log.warn('who asks could not be found out', { error });
    return undefined;
  }
}

/** What this person meant by nearly these words before is meant again. */
async function rememberedOr(
  deps: BotDeps,
  { reply, language }: Heard,
  marks: readonly string[],
  { id }: Speaker,
): Promise<Reply> {
  if (id === '' || marks.length === 0 || (reply.kind !== 'candidates' && reply.kind !== 'unknown')) return reply;
  const topicId = await deps.choices.find(id, marks);
  const topic = topicId === undefined ? undefined : deps.library.find(topicId, language);
  return topic ? { kind: 'answer', topic, ask: 'other' } : reply;
}
