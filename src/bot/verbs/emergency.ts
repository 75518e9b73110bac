import { z } from 'zod/v4';
import { nameEmergencyCard, nameEmergencyData } from '../../cards/name-emergency';
import type { BotDeps } from '../deps';
import { type PressAnswer, said, verb } from './verb';

const nomination = z.object({
  nominationId: z.string().min(1).max(100),
  declineReason: z.string().max(200_000).default(''),
});
const personId = z.string().min(1).max(200);
export const ownChatOnly = 'Ask me in your own chat: names of others do not go to a channel.';

export async function nameEmergencyMessage(deps: BotDeps) {
  const summary = 'Which two accounts are for emergencies?';
  return { card: nameEmergencyCard(nameEmergencyData(await deps.emergency.now())), summary };
}

/** It was done: a card that cannot be drawn does not undo that. */
async function nowOf(deps: BotDeps, id: string): Promise<PressAnswer> {
  const message = await deps.emergency.message(id).catch(() => undefined);
  return message ? { kind: 'card', card: message.card } : said('Done.');
}

const decideAs = (state: 'approved' | 'declined') =>
  verb({
    parse: nomination,
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can decide this. Nothing was changed.',
    run: async (deps, { nominationId: id, declineReason: whyNot }, speaker) => {
      if (speaker.conversation.kind !== 'personal') return said(ownChatOnly);
      const answer = await deps.emergency.decide({ id, state, whyNot, by: { id: speaker.id, name: speaker.name } });
      return answer.ok ? nowOf(deps, id) : said(answer.why);
    },
  });

export const emergencyVerbs = {
  'emergency.name': verb({
    parse: z.object({ first: personId, second: personId }),
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin or a security lead can name emergency accounts. Nothing was changed.',
    run: async (deps, { first, second }, speaker) => {
      if (speaker.conversation.kind !== 'personal') return said(ownChatOnly);
      const answer = await deps.emergency.nominate([first, second], { id: speaker.id, name: speaker.name });
      return answer.ok ? said('They are before the security leads now. You get the card too.') : said(answer.why);
    },
  }),
  'emergency.approve': decideAs('approved'),
  'emergency.decline': decideAs('declined'),
} as const;
