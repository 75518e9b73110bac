import { z } from 'zod/v4';
import { messageCard, messageCardData } from '../../cards/message';
import { ownerFilters } from '../../cards/owners';
import type { BotDeps } from '../deps';
import { nameOwnerLines, ownersMessage, setOwnerMessage } from '../on-duty-sentence';
import type { Speaker } from '../speaker';
import { type PressAnswer, said, verb } from './verb';

const duty = z.object({ dutyId: z.string().min(1).max(100) });
const scope = z
  .string()
  .max(120)
  .regex(/^(area|topic):[a-z0-9-]+$/);
const onlyAdmins = 'Only an admin or a security lead can say who owns what. Nothing was changed.';
const ownChat = 'Ask me in your own chat: names of others do not go to a channel.';

const decideAs = (state: 'confirmed' | 'declined') =>
  verb({
    parse: duty,
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: (deps, { dutyId }, speaker) => decideDuty(deps, dutyId, state, speaker),
  });

export const dutyVerbs = {
  'duty.confirm': decideAs('confirmed'),
  'duty.decline': decideAs('declined'),
  'duty.name': verb({
    parse: z.object({ scope, personId: z.string().min(1).max(200) }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, speaker) => {
      const lines = await nameOwnerLines(deps, data.scope, data.personId, speaker);
      return { kind: 'card', card: messageCard(messageCardData(...lines)) };
    },
  }),
  'duty.pick': verb({
    parse: z.object({ scope: scope.optional() }),
    who: 'admin',
    need: 'read',
    refusal: onlyAdmins,
    run: async (deps, data, { conversation }) =>
      conversation.kind === 'personal'
        ? { kind: 'reply', ...(await setOwnerMessage(deps, { scope: data.scope ?? '' })) }
        : said(ownChat),
  }),
  'duty.list': verb({
    parse: z.object({
      from: z.number().int().min(0).max(10_000).default(0),
      filter: z.enum(Object.keys(ownerFilters) as [keyof typeof ownerFilters]).default('all'),
    }),
    who: 'admin',
    need: 'read',
    refusal: onlyAdmins,
    run: async (deps, { from, filter }, { conversation }) =>
      conversation.kind === 'personal'
        ? { kind: 'card', card: (await ownersMessage(deps, filter, from)).card }
        : said(ownChat),
  }),
} as const;

async function decideDuty(
  deps: BotDeps,
  dutyId: string,
  state: 'confirmed' | 'declined',
  { id, name }: Speaker,
): Promise<PressAnswer> {
  const outcome = id === '' ? 'not-yours' : await deps.duties.decide(dutyId, state, { id, name });
  if (outcome === 'unknown') return said('I do not know this any more. Nothing was changed.');
  if (outcome === 'not-yours') return said('Only the person who was asked can answer this. Nothing was changed.');
  // Pressed again, or from an old card: the card shows what stands.
  const message = await deps.duties.message(dutyId).catch(() => undefined);
  return message ? { kind: 'card', card: message.card } : said('Done.');
}
