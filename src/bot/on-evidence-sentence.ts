import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import type { BotDeps } from './deps';
import type { EvidenceSentence } from './evidence-sentences';
import type { Speaker } from './speaker';

const reading: ReadonlySet<EvidenceSentence['kind']> = new Set(['journal', 'how', 'who-decided']);

/** Does what somebody says about the journal and its packs, if they may, here. */
export async function onEvidenceSentence(
  deps: Pick<BotDeps, 'evidence' | 'rolesOf'>,
  sentence: EvidenceSentence,
  speaker: Speaker,
): Promise<Message> {
  const { id, name, conversation } = speaker;
  const need = reading.has(sentence.kind) ? 'read' : 'decide';
  const { isAdmin } = id === '' ? { isAdmin: false } : await deps.rolesOf(id, need);
  if (!isAdmin) return say('That is for admins and security leads.');
  if (sentence.kind === 'journal') return deps.evidence.journalMessage();
  if (sentence.kind === 'post-journal') {
    await deps.evidence.postHeadsTo(conversation, id);
    return say(
      'Once a day I post here where the journal stands, signed. It names nobody.',
      'Such a message stands outside my store: with it anybody can tell later whether the record was changed or made anew.',
    );
  }
  if (sentence.kind === 'stop-journal')
    return say(
      (await deps.evidence.stopHeadsAt(conversation, id))
        ? 'The journal is not posted here any more. What stands here already still counts.'
        : 'The journal was not posted here anyway.',
    );
  if (sentence.kind === 'no-period') return say(sentence.why);
  if (sentence.kind === 'who-decided')
    return say(
      'Who asked for each fix, who approved or declined it, and what was done stands in the journal, and on the card of each fix.',
      'Say “evidence this month” or “evidence last 30 days”: the pack has a report of it to read.',
    );
  if (sentence.kind === 'how')
    return say(
      'An evidence pack shows what I saw and did in a period: a report to read, tables, and the journal, signed. Anybody can verify it without me.',
      'Say “evidence Q3”, “evidence last 30 days” or “evidence 2026-07-01 to 2026-09-30”; add “without names” for pseudonyms.',
    );
  if (conversation.kind !== 'personal') return say('Ask me in your own chat: a pack holds names of others.');
  return deps.evidence.askPack(sentence.wish, { id, name });
}
