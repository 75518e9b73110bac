import { z } from 'zod/v4';
import { cardNow } from './card-now';
import { said, verb } from './verb';

const finding = z.object({ findingKey: z.string().min(1).max(2000) });

export const findingVerbs = {
  'finding.request-fix': verb({
    parse: finding.extend({ remedyId: z.string().max(100).optional() }),
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin or a security lead can ask for a fix. Nothing was changed.',
    run: async (deps, { findingKey, remedyId }, speaker) => {
      const answer = await deps.requestFix(findingKey, { id: speaker.id, name: speaker.name }, remedyId || undefined);
      return answer.ok ? cardNow(deps, answer.findingKey, speaker) : said(answer.why);
    },
  }),
  'finding.show': verb({
    parse: finding,
    who: 'admin',
    need: 'read',
    refusal: 'Findings are for admins and security leads.',
    run: async (deps, { findingKey }, { conversation }) => {
      if (conversation.kind !== 'personal')
        return said('Ask me in your own chat: names of others do not go to a channel.');
      const message = await deps.findingMessage(findingKey, true);
      return message ? { kind: 'reply', ...message } : said('I do not know this finding any more.');
    },
  }),
} as const;
