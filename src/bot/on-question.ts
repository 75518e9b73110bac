import type { Message } from '../alerts/chat';
import { answerCard, answerCardData, answerSummary, type Ours } from '../cards/answer';
import { candidatesCard, candidatesCardData } from '../cards/candidates';
import { helpCard, helpCardData } from '../cards/help';
import { messageCard, refusalCardData } from '../cards/message';
import type { Knowledge } from '../knowledge/knowledge';
import type { AskKind, Reply } from '../knowledge/reply';
import type { Topic } from '../model/topic';
import type { BotDeps } from './deps';

/** The card for anything but a question about the tenant itself. */
export async function onQuestion(
  deps: Pick<BotDeps, 'knowledge' | 'oursOf'>,
  reply: Exclude<Reply, { kind: 'posture' }>,
  question: string,
): Promise<Message> {
  switch (reply.kind) {
    case 'answer':
      return answerTopic(deps.knowledge, reply.topic, reply.ask, 'own', {
        ...(await deps.oursOf(reply.topic)),
        question,
      });
    case 'candidates':
    case 'unknown':
      return {
        card: candidatesCard(candidatesCardData(reply.kind, reply.topics, question)),
        summary: reply.kind === 'unknown' ? "I don't know that." : "I'm not sure what you mean.",
      };
    case 'smalltalk':
      return { card: helpCard(helpCardData(reply.mood)), summary: 'What you can ask me' };
    case 'refused':
      return { card: messageCard(refusalCardData(reply.why)), summary: "I can't do that." };
  }
}

/** `inserted`: for a chat where the bot may not be; no button of that card needs it. */
export function answerTopic(
  knowledge: Knowledge,
  topic: Topic,
  ask: AskKind,
  where: 'own' | 'inserted' = 'own',
  ours?: Ours,
): Message {
  const related = topic.related.flatMap((id) => knowledge.find(id) ?? []);
  return { card: answerCard(answerCardData(topic, ask, related, where, ours)), summary: answerSummary(topic) };
}
