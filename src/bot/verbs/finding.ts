import { z } from 'zod/v4';
import { routeIdOf } from '../../model/conversation';
import type { Speaker } from '../speaker';
import { asked } from './bulk';
import { cardNow } from './card-now';
import { said, verb } from './verb';

const personOf = ({ id, name }: Speaker) => ({ id, name });
const finding = z.object({ findingKey: z.string().min(1).max(2000) });

export const findingVerbs = {
  'finding.request-fix': verb({
    parse: finding.extend({
      remedyId: z.string().max(100).optional(),
      endsOn: z.union([z.literal(''), z.iso.date()]).optional(),
    }),
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin or a security lead can ask for a fix. Nothing was changed.',
    run: async (deps, { findingKey, remedyId, endsOn }, speaker) => {
      const answer = await deps.requestFix(findingKey, personOf(speaker), {
        remedyId: remedyId || undefined,
        endsOn: endsOn || undefined,
        conversationId: routeIdOf(speaker.conversation),
      });
      if (answer.ok && answer.bulkId !== undefined) return said(asked);
      return answer.ok ? cardNow(deps, answer.findingKey, speaker) : said(answer.why);
    },
  }),
  'finding.done-by-me': verb({
    parse: finding,
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin or a security lead can say that. Nothing was changed.',
    run: async (deps, { findingKey }, speaker) => {
      const answer = await deps.sayDone(findingKey, personOf(speaker));
      return answer.ok ? cardNow(deps, findingKey, speaker) : said(answer.why);
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
