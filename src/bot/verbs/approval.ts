import { z } from 'zod/v4';
import { cardNow } from './card-now';
import { said, verb } from './verb';

const approval = z.object({ approvalId: z.string().min(1).max(100), planHash: z.string().min(1).max(100) });

const decideAs = (state: 'approved' | 'declined') =>
  verb({
    parse: approval,
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can decide this. Nothing was changed.',
    run: async (deps, data, speaker) => {
      const answer = await deps.decide({ ...data, state, by: { id: speaker.id, name: speaker.name }, isLead: true });
      return answer.ok ? cardNow(deps, answer.findingKey, speaker) : said(answer.why);
    },
  });

export const approvalVerbs = {
  'approval.approve': decideAs('approved'),
  'approval.decline': decideAs('declined'),
} as const;
