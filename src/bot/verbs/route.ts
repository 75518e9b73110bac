import { z } from 'zod/v4';
import { messageCard, messageCardData } from '../../cards/message';
import { said, verb } from './verb';

export const routeVerbs = {
  'route.allow-names': verb({
    parse: z.object({ conversationId: z.string().min(1).max(500), reason: z.string().trim().min(3).max(500) }),
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can allow names here. Nothing was changed.',
    run: async (deps, { conversationId, reason }, { id, conversation }) => {
      if (conversationId !== conversation.id)
        return said('This button belongs to another conversation. Nothing was changed.');
      const allowed = await deps.allowNames(conversationId, id, reason);
      const text = allowed
        ? 'Names are shown here from now on. It is in the journal, with your reason.'
        : 'No alerts come here. Say "send alerts here" first.';
      return allowed ? { kind: 'card', card: messageCard(messageCardData(text)) } : said(text);
    },
  }),
} as const;
