import { z } from 'zod/v4';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { cardNow } from './card-now';
import { type PressAnswer, said, verb } from './verb';

const approval = z.object({ approvalId: z.string().min(1).max(100), planHash: z.string().min(1).max(100) });

const decideAs = (state: 'approved' | 'declined') =>
  verb({
    parse: approval,
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can decide this. Nothing was changed.',
    run: async (deps, data, speaker) => {
      const answer = await deps.decide({ ...data, state, by: { id: speaker.id, name: speaker.name }, isLead: true });
      return answer.ok ? nowOf(deps, answer, speaker) : said(answer.why);
    },
  });

/** An undo is decided on the receipt of its fix, everything else on the finding's card. */
async function nowOf(
  deps: BotDeps,
  { findingKey, fixId }: { readonly findingKey: string; readonly fixId?: string },
  speaker: Speaker,
): Promise<PressAnswer> {
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
  'approval.approve': decideAs('approved'),
  'approval.decline': decideAs('declined'),
} as const;
