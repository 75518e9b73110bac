import { z } from 'zod/v4';
import { changesMessage } from '../on-proof-sentence';
import { said, verb } from './verb';

export const changesVerbs = {
  'changes.page': verb({
    parse: z.object({
      from: z.iso.datetime(),
      until: z.iso.datetime(),
      mode: z.enum(['each', 'net']),
      skip: z.coerce.number().int().min(0).max(10_000),
    }),
    who: 'admin',
    need: 'read',
    refusal: 'Only an admin or a security lead can see what changed.',
    run: async (deps, data, { conversation }) => {
      if (conversation.kind !== 'personal') return said('Ask me in your own chat.');
      return { kind: 'card', card: (await changesMessage(deps, data)).card };
    },
  }),
} as const;
