import type { TurnContext } from 'botbuilder';
import type { Message } from '../alerts/chat';
import type { BotDeps } from './deps';
import { dutySentenceOf } from './duty-sentences';
import { evidenceSentenceOf } from './evidence-sentences';
import { lookBackMessage } from './look-back-message';
import { lookBackOf } from './look-back-sentence';
import { onDutySentence } from './on-duty-sentence';
import { onEvidenceSentence } from './on-evidence-sentence';
import { expertSentenceOf, onExpertSentence } from './on-expert-sentence';
import { onPosture, personMessage } from './on-posture';
import { proofMessage } from './on-proof-sentence';
import { onRouteSentence, routeSentenceOf } from './on-route-sentence';
import { onSentence } from './on-sentence';
import { personSentenceOf } from './person-sentence';
import { lineOf, sentenceOf } from './sentences';
import type { Speaker } from './speaker';
import { timeZoneOf } from './time-zone-of';
import { askMessage } from './verbs/expert';

/** Does what a sentence says that the bot knows as such; `undefined`: it is a question, and is looked up. */
export async function onCommand(
  deps: BotDeps,
  context: TurnContext,
  text: string,
  speaker: Speaker,
): Promise<Message | undefined> {
  const sentence = sentenceOf(text);
  if (sentence) return sentence === 'show' ? onPosture(deps, text, speaker) : onSentence(deps, sentence, speaker);
  const question = personSentenceOf(text);
  if (question !== undefined) return askMessage(deps, speaker, { question, topicIds: [], language: 'en' });
  const line = lineOf(text);
  const toPeople = expertSentenceOf(line);
  if (toPeople) return onExpertSentence(deps, toPeople, speaker);
  const route = routeSentenceOf(line);
  if (route) return onRouteSentence(deps, route, speaker, timeZoneOf(context.activity));
  const timeZone = timeZoneOf(context.activity);
  const from = lookBackOf(line, deps.now(), timeZone);
  if (from !== undefined) return lookBackMessage(deps, { from, timeZone }, speaker);
  const evidence = evidenceSentenceOf(line, deps.now());
  if (evidence) return onEvidenceSentence(deps, evidence, speaker);
  const duty = dutySentenceOf(line);
  if (duty) return onDutySentence(deps, duty, speaker);
  return (await proofMessage(deps, context, line, speaker)) ?? personMessage(deps, text, speaker);
}
