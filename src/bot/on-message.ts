import type { TurnContext } from 'botbuilder';
import { activityOf } from './activity-of';
import type { BotDeps } from './deps';
import { dutySentenceOf } from './duty-sentences';
import { liveBlock } from './live-block';
import { onDutySentence } from './on-duty-sentence';
import { expertSentenceOf, onExpertSentence } from './on-expert-sentence';
import { onPosture } from './on-posture';
import { onQuestion } from './on-question';
import { onSentence } from './on-sentence';
import { lineOf, sentenceOf } from './sentences';
import { speakerOf } from './speaker';

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
  const line = lineOf(text);
  const toPeople = expertSentenceOf(line);
  if (toPeople) {
    await context.sendActivity(activityOf(await onExpertSentence(deps, toPeople, speaker)));
    return;
  }
  const duty = dutySentenceOf(line);
  if (duty) {
    await context.sendActivity(activityOf(await onDutySentence(deps, duty, speaker)));
    return;
  }
  const last = deps.subjects.of(speaker);
  const { locale } = context.activity;
  const heard = deps.interpreter.hear(text, { ...last, ...(locale === undefined ? {} : { locale }) });
  const { reply, language } = heard;
  if (reply.kind === 'answer') deps.subjects.note(speaker, { subject: reply.topic.id, language });
  const live = reply.kind === 'answer' ? await liveBlock(deps, reply.topic.id, speaker) : undefined;
  const message =
    reply.kind === 'posture' && language === 'en'
      ? await onPosture(deps, text, speaker)
      : await onQuestion(deps, heard, text, live);
  await context.sendActivity(activityOf(message));
}
