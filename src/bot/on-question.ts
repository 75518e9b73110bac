import type { Message } from '../alerts/chat';
import { answerCard, answerCardData, answerSummary, type LiveInput, type Ours, type Spoken } from '../cards/answer';
import { candidatesCard, candidatesCardData } from '../cards/candidates';
import { helpCard, helpCardData } from '../cards/help';
import { messageCard, refusalCardData, say } from '../cards/message';
import { phrasesOf } from '../cards/phrases';
import type { Heard } from '../knowledge/interpreter';
import type { Library } from '../knowledge/library';
import type { AskKind, OneReply } from '../knowledge/reply';
import type { Topic } from '../model/topic';
import type { BotDeps } from './deps';

/** The card for anything but a question about the tenant itself that can be answered. */
export async function onQuestion(
  deps: Pick<BotDeps, 'library' | 'oursOf'>,
  heard: Omit<Heard, 'reply'> & { readonly reply: OneReply },
  question: string,
  live?: LiveInput,
  memory: { readonly noteId?: string; readonly marks?: readonly string[] } = {},
): Promise<Message> {
  const { reply, language } = heard;
  const said = phrasesOf(language);
  switch (reply.kind) {
    case 'answer': {
      const ours = { ...(await deps.oursOf(reply.topic)), question, ...(live ? { live } : {}) };
      return answerTopic(deps.library, reply.topic, reply.ask, 'own', ours, heard);
    }
    case 'candidates':
    case 'unknown': {
      const heading = reply.question;
      const more = heading === undefined ? memory : { ...memory, heading };
      return {
        card: candidatesCard(candidatesCardData(reply.kind, reply.topics, question, language, more)),
        summary: heading ?? said.unsure[reply.kind],
      };
    }
    case 'smalltalk':
      return { card: helpCard(helpCardData(reply.mood, language)), summary: said.help.summary };
    case 'refused':
      return { card: messageCard(refusalCardData(reply.why, language)), summary: said.refused[reply.why][0] };
    case 'posture':
      return say(...said.postureInEnglish);
  }
}

/** `inserted`: for a chat where the bot may not be; no button of that card needs it. */
export function answerTopic(
  { find, isTranslated = () => true }: Pick<Library, 'find'> & Partial<Pick<Library, 'isTranslated'>>,
  topic: Topic,
  ask: AskKind,
  where: 'own' | 'inserted' = 'own',
  ours?: Ours,
  spoken: Spoken = { language: 'en', isEnglishOnly: false },
): Message {
  // A button in English under a card in another language would be a surprise.
  const readable = topic.related.filter((id) => isTranslated(id, spoken.language));
  const related = readable.flatMap((id) => find(id, spoken.language) ?? []);
  return {
    card: answerCard(answerCardData(topic, ask, related, where, ours, spoken)),
    summary: answerSummary(topic, spoken.language),
  };
}
