import type { Message } from '../alerts/chat';
import { type HelpMood, helpCard, helpCardData } from '../cards/help';
import { phrasesOf } from '../cards/phrases';
import type { LanguageId } from '../model/language';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

/** What this person can ask and say, here. */
export async function helpMessage(
  deps: BotDeps,
  mood: HelpMood,
  { id }: Speaker,
  language: LanguageId = 'en',
): Promise<Message> {
  // Help is for everybody: while Graph does not say who is an admin, they see what staff see.
  const roles = id === '' ? undefined : await deps.rolesOf(id, 'read').catch(() => undefined);
  const data = helpCardData(mood, language, roles?.isAdmin ?? false);
  return { card: helpCard(data), summary: phrasesOf(language).help.summary };
}
