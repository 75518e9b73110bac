import { z } from 'zod/v4';
import { messageCard, messageCardData } from '../../cards/message';
import { plainText } from '../../cards/plain-text';
import { said, verb } from './verb';

const onlyAdmins = 'Only an admin or a security lead can set webhooks. Nothing was changed.';
const ownChat = 'Set webhooks in your own chat with me: a secret is shown there. Nothing was changed.';

export const webhookVerbs = {
  'webhook.add': verb({
    parse: z.object({
      url: z.string().trim().min(1).max(500),
      names: z.string().max(10).optional(),
      reason: z.string().trim().min(3).max(500),
    }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { url, names, reason }, { id, conversation }) => {
      if (conversation.kind !== 'personal') return said(ownChat);
      const showsNames = names === 'true';
      if (showsNames && !(await deps.rolesOf(id, 'decide')).isLead)
        return said('Only a security lead can have names sent outside. Nothing was changed.');
      const added = await deps.routing.addWebhook({ url, showsNames, reason, by: id });
      if (!added.ok) return said(`${added.why} Nothing was changed.`);
      const lines = [
        `Findings are posted to ${plainText(added.host, 100)} from now on.`,
        `The secret that signs them, shown this once: ${added.secret}`,
        'Say “webhooks” to set what goes there, or to remove it. How to check the signature stands in docs/webhook.md.',
      ];
      const onlyHere = 'The webhook is set; its secret is shown once';
      return { kind: 'card', card: messageCard(messageCardData(...lines)), onlyHere };
    },
  }),
  'webhook.remove': verb({
    parse: z.object({ webhookId: z.string().min(1).max(100) }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { webhookId }, { id, conversation }) => {
      if (conversation.kind !== 'personal') return said(ownChat);
      const removed = await deps.routing.removeWebhook(webhookId, id);
      return said(removed ? 'Removed. Nothing is posted there any more.' : 'It was removed already.');
    },
  }),
} as const;
