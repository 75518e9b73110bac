import type { LiveInput } from '../cards/answer';
import type { Heard } from '../knowledge/interpreter';
import { languages } from '../knowledge/languages';
import { foldedBy, tidy } from '../knowledge/languages/language-words';
import type { Answer } from '../knowledge/reply';
import type { LanguageId } from '../model/language';
import type { BotDeps } from './deps';
import { liveBlock } from './live-block';
import type { Speaker } from './speaker';

/** Asks for the own account: nothing is missing where no counts are shown. */
const isOfOneself = (text: string, language: LanguageId): boolean => {
  const rules = languages.find(({ id }) => id === language);
  return rules?.ofOneself.test(tidy(foldedBy(rules, text))) === true;
};

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
  const live = await liveBlock(deps, reply.otherwise.topic.id, speaker, language, !isOfOneself(text, language));
  return live && { reply: reply.otherwise, live };
}
