import type { Message } from '../alerts/chat';
import { answerCard, answerCardData, answerSummary } from '../cards/answer';
import { candidatesCard, candidatesCardData } from '../cards/candidates';
import { helpCard, helpCardData } from '../cards/help';
import { messageCard, refusalCardData } from '../cards/message';
import type { Knowledge } from '../knowledge/knowledge';
import type { AskKind, Reply } from '../knowledge/reply';
import type { Topic } from '../model/topic';

/** The card for anything but a question about the tenant itself. */
export function onQuestion(knowledge: Knowledge, reply: Exclude<Reply, { kind: 'posture' }>): Message {
  switch (reply.kind) {
    case 'answer':
      return answerTopic(knowledge, reply.topic, reply.ask);
    case 'candidates':
    case 'unknown':
      return {
        card: candidatesCard(candidatesCardData(reply.kind, reply.topics)),
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
): Message {
  const related = topic.related.flatMap((id) => knowledge.find(id) ?? []);
  return { card: answerCard(answerCardData(topic, ask, related, where)), summary: answerSummary(topic) };
}
