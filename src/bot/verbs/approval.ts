import { z } from 'zod/v4';
import type { Answer } from '../../remediation/deps';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { cardNow } from './card-now';
import { type PressAnswer, said, verb } from './verb';

/** Longer than anybody may send, so that too long gets an answer of its own. */
const text = z.string().max(200_000).optional();
const approval = z.object({
  approvalId: z.string().min(1).max(100),
  planHash: z.string().min(1).max(100),
  reason: text,
  declineReason: text,
});

const decideAs = (state: 'approved' | 'declined') =>
  verb({
    parse: approval,
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can decide this. Nothing was changed.',
    run: async (deps, { approvalId, planHash, ...given }, speaker) => {
      const by = { id: speaker.id, name: speaker.name };
      // Clients ask for the reason of a no before they send it; the plan’s rule says whether one must be there.
      const reason = state === 'declined' ? given.declineReason : given.reason;
      const answer = await deps.decide({ approvalId, planHash, reason, state, by, isLead: true });
      return answer.ok ? nowOf(deps, answer, speaker) : said(answer.why);
    },
  });

/** An undo is decided on the receipt of its fix, a drill on its own card, everything else on the finding's. */
async function nowOf(
  deps: BotDeps,
  { findingKey, fixId, drillId }: Extract<Answer, { ok: true }>,
  speaker: Speaker,
): Promise<PressAnswer> {
  if (drillId !== undefined) {
    const drill = await deps.drill.message(drillId, speaker.conversation);
    return drill ? { kind: 'card', card: drill.card } : said('Done. The card changes in a moment.');
  }
  if (fixId === undefined) return cardNow(deps, findingKey, speaker);
  const message = await deps.fixMessage(fixId);
  return message ? { kind: 'card', card: message.card } : said('Done. The card changes in a moment.');
}

export const approvalVerbs = {
  'fix.undo': verb({
    parse: z.object({ fixId: z.string().min(1).max(100) }),
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin or a security lead can ask for an undo. Nothing was changed.',
    run: async (deps, { fixId }, speaker) => {
      const answer = await deps.requestUndo(fixId, { id: speaker.id, name: speaker.name });
      return answer.ok ? nowOf(deps, answer, speaker) : said(answer.why);
    },
  }),
  'fix.show': verb({
    parse: z.object({ fixId: z.string().min(1).max(100) }),
    who: 'admin',
    need: 'read',
    refusal: 'Fixes are for admins and security leads.',
    run: async (deps, { fixId }, { conversation }): Promise<PressAnswer> => {
      if (conversation.kind !== 'personal')
        return said('Ask me in your own chat: names of others do not go to a channel.');
      const message = await deps.fixMessage(fixId);
      return message ? { kind: 'reply', ...message } : said('I do not know this fix any more.');
    },
  }),
  'approval.approve': decideAs('approved'),
  'approval.decline': decideAs('declined'),
} as const;
