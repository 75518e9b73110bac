import type { TurnContext } from 'botbuilder';
import type { Message } from '../../alerts/chat';
import { helpCard, helpCardData } from '../../cards/help';
import { phrasesOf } from '../../cards/phrases';
import { answerTopic } from '../on-question';
import { sentenceOf } from '../sentences';
import type { SeveralDeps } from './deps';
import { isNobody } from './on-choose';

/** Where no organisation is meant: knowledge, and nothing of anybody. `orElse` stands for all that knowledge does not answer. */
export async function withoutOrganisation<E extends Message | null>(
  deps: Pick<SeveralDeps, 'library' | 'understanding'>,
  { activity }: TurnContext,
  orElse: E | undefined,
): Promise<Message | E> {
  const text = (activity.text ?? '').trim();
  if (sentenceOf(text) === undefined) {
    const heard = await deps.understanding.hear(text, activity.locale === undefined ? {} : { locale: activity.locale });
    const { reply, language } = heard;
    if (reply.kind === 'answer') return answerTopic(deps.library, reply.topic, reply.ask, 'inserted', undefined, heard);
    if (reply.kind === 'smalltalk')
      return { card: helpCard(helpCardData(reply.mood, language)), summary: phrasesOf(language).help.summary };
  }
  return orElse === undefined ? isNobody : orElse;
}
