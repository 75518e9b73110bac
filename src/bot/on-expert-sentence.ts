import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

/** What admins say about questions to people. */
export type ExpertSentence =
  | { readonly kind: 'send-questions-here' }
  | { readonly kind: 'stop-questions-here' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'forget-entry'; readonly about: string };

/** The sentence in a line that is cleaned and in lower case, or undefined. */
export function expertSentenceOf(line: string): ExpertSentence | undefined {
  if (/^send (the )?questions here$/.test(line)) return { kind: 'send-questions-here' };
  if (/^stop (the )?questions here$/.test(line)) return { kind: 'stop-questions-here' };
  if (/^(show )?(me )?(the )?unanswered( questions)?\??$/.test(line)) return { kind: 'unanswered' };
  const about = /^(?:forget|remove|delete) (?:the |our |our own )?entry (?:for |about |on )?(.{2,150})$/.exec(
    line,
  )?.[1];
  return about === undefined ? undefined : { kind: 'forget-entry', about };
}

export async function onExpertSentence(deps: BotDeps, sentence: ExpertSentence, speaker: Speaker): Promise<Message> {
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, 'decide');
  if (!isAdmin) return say('That is for admins and security leads. Nothing was changed.');
  const { conversation, id, name } = speaker;
  if (sentence.kind === 'unanswered')
    return conversation.kind === 'personal'
      ? deps.unanswered.now()
      : say('Ask me in your own chat: what people ask does not go to a channel.');
  if (sentence.kind === 'forget-entry') {
    const topic = await topicOf(deps, sentence.about);
    if (!topic) return say('I am not sure which topic you mean. Say it as the card’s title does.');
    const removed = await deps.experts.removeEntry(topic.id, { id, name });
    return say(
      removed
        ? `Our own entry for “${topic.title}” is removed.`
        : `There is no own entry for “${topic.title}”. Nothing was changed.`,
    );
  }
  if (sentence.kind === 'stop-questions-here') {
    const ended = await deps.experts.endRoom(conversation.id, id);
    return say(
      ended
        ? 'No more questions come here. Open ones here can still be answered.'
        : 'Questions did not come here anyway.',
    );
  }
  if (conversation.kind === 'personal')
    return say('Say that in the channel or group chat where the questions are to go.');
  await deps.experts.makeRoom(conversation, id);
  return say(
    'Questions that I cannot answer come here from now on.',
    'Each comes with the name of the person who asks. Admins, security leads and a topic’s owner can answer. Say “stop questions here” to end it.',
  );
}

/** The topic that is called so, or the one that the words surely mean. */
async function topicOf(deps: BotDeps, words: string) {
  const reply = await deps.understanding.reply(words);
  return reply.kind === 'answer' ? reply.topic : undefined;
}
