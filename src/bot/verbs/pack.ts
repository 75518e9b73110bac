import { z } from 'zod/v4';
import { packLinkCard } from '../../cards/pack';
import { fileConsent } from '../file-consent';
import { type PressAnswer, said, verb } from './verb';

const parse = z.object({ packId: z.string().min(1).max(100) });
const refusal = 'Evidence packs are for admins and security leads.';
const elsewhere = said('Ask for packs in your own chat: they hold names of others.');
const notThere = said('I do not have this pack for you (any more). Ask for it again.');

/** Whoever asked for a pack takes it; which one that is comes from the store, and who it is from Teams. */
export const packVerbs = {
  'pack.to-drive': verb({
    parse,
    who: 'admin',
    need: 'decide',
    refusal,
    run: async (deps, { packId }, { id, conversation }): Promise<PressAnswer> => {
      if (conversation.kind !== 'personal') return elsewhere;
      const pack = await deps.evidence.describePack(packId, id);
      if (!pack) return notThere;
      const description = 'Evidence pack of Keyholder, with names of people unless it says otherwise';
      const message = fileConsent({ ...pack, description, context: { kind: 'pack', packId } });
      const text = 'Say yes in the card below, and I put the pack into your OneDrive.';
      return { kind: 'file', message, said: `${text} If your Teams shows no such card, ask for a link.` };
    },
  }),
  'pack.link': verb({
    parse,
    who: 'admin',
    need: 'decide',
    refusal,
    run: async (deps, { packId }, { id, conversation }): Promise<PressAnswer> => {
      if (conversation.kind !== 'personal') return elsewhere;
      const url = await deps.evidence.makeLink(packId, id);
      if (url === undefined) return notThere;
      return { kind: 'reply', card: packLinkCard({ url }), summary: 'A link for one download, for 15 minutes' };
    },
  }),
} as const;
