import { z } from 'zod/v4';
import { changesMessage } from '../on-proof-sentence';
import { said, verb } from './verb';

export const changesVerbs = {
  'changes.page': verb({
    parse: z.object({
      since: z.iso.datetime(),
      before: z.iso.datetime(),
      mode: z.enum(['each', 'net']),
      skip: z.coerce.number().int().min(0).max(10_000),
    }),
    who: 'admin',
    need: 'read',
    refusal: 'Only an admin or a security lead can see what changed.',
    run: async (deps, { since, before, ...page }, { conversation }) => {
      if (conversation.kind !== 'personal') return said('Ask me in your own chat.');
      return { kind: 'card', card: (await changesMessage(deps, { from: since, until: before, ...page })).card };
    },
  }),
} as const;
