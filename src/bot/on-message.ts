import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Heard } from '../knowledge/interpreter';
import type { OneReply, Reply } from '../knowledge/reply';
import type { Topic } from '../model/topic';
import { activityOf } from './activity-of';
import type { BotDeps } from './deps';
import { helpMessage } from './help-message';
import { liveBlock } from './live-block';
import { onCommand } from './on-command';
import { onPosture } from './on-posture';
import { onQuestion } from './on-question';
import { type Speaker, speakerOf } from './speaker';
import { stateAnswer } from './state-answer';
import { visibleTo } from './visible-to';
import { wordMarks } from './word-marks';

/** Longer texts are cut: nobody asks in more words than this. */
const longestQuestion = 2000;

/** One message: a sentence the bot knows, a question about the tenant, or a question about who does what. */
export async function onMessage(deps: BotDeps, context: TurnContext): Promise<void> {
  const speaker = speakerOf(context);
  await deps.saveConversation(speaker.conversation);
  const text = (context.activity.text ?? '').slice(0, longestQuestion).trim();
  const done = await onCommand(deps, context, text, speaker);
  if (done) {
    await context.sendActivity(activityOf(done));
    return;
  }
  await onLookUp(deps, context, text, speaker);
}

/** A question: about who does what, about the tenant, or both. */
async function onLookUp(deps: BotDeps, context: TurnContext, text: string, speaker: Speaker): Promise<void> {
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
