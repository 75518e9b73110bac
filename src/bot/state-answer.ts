import type { LiveInput } from '../cards/answer';
import type { Heard } from '../knowledge/interpreter';
import type { Answer } from '../knowledge/reply';
import type { BotDeps } from './deps';
import { liveBlock } from './live-block';
import type { Speaker } from './speaker';

/** Asks for the own account, in any of the languages: nothing is missing where no counts are shown. */
const OF_ONESELF =
  /\b(?:ich|meine?[nrs]?|ai-je|j['’]ai|mon|ma|mes|tengo|mis?|tenho|meus?|minhas?|heb ik|ik heb|mijn)\b/i;

/**
 * How the tenant stands, asked in another language than English: the answer of the topic with what the tenant shows of
 * it. `undefined` where that is not asked, or nothing of it can be shown here.
 */
export async function stateAnswer(
  deps: BotDeps,
  { reply, language }: Heard,
  text: string,
  speaker: Speaker,
): Promise<{ readonly reply: Answer; readonly live: LiveInput } | undefined> {
  if (language === 'en' || reply.kind !== 'posture' || reply.otherwise?.kind !== 'answer') return undefined;
  const live = await liveBlock(deps, reply.otherwise.topic.id, speaker, language, !OF_ONESELF.test(text));
  return live && { reply: reply.otherwise, live };
}
