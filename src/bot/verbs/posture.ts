import { z } from 'zod/v4';
import { askSchema } from '../../posture/ask';
import { fileConsent } from '../file-consent';
import { notHere, onOwnLinks } from '../on-own';
import { listMessage } from '../on-posture';
import { type PressAnswer, said, verb } from './verb';

const page = z.int().min(0).max(100_000);
const listed = z.object({ ask: askSchema });
const refusal = 'Lists of the tenant are for admins and security leads.';
const elsewhere = said('Ask me in your own chat: names of others do not go to a channel.');
/** Teams only shows this size; the file is made when it is wanted. */
const bytesPerRow = 150;

/** Lists of what was collected. What a button carries is only a filter; the rows are read at the press. */
export const postureVerbs = {
  'posture.list': verb({
    parse: listed,
    who: 'admin',
    need: 'read',
    refusal,
    run: async (deps, { ask }, { conversation }): Promise<PressAnswer> =>
      conversation.kind === 'personal' ? { kind: 'reply', ...(await listMessage(deps, ask, 0)) } : elsewhere,
  }),
  'posture.page': verb({
    parse: z.object({ ask: askSchema, page }),
    who: 'admin',
    need: 'read',
    refusal,
    run: async (deps, { ask, page: at }, { conversation }): Promise<PressAnswer> =>
      conversation.kind === 'personal' ? { kind: 'card', card: (await listMessage(deps, ask, at)).card } : elsewhere,
  }),
  'posture.csv': verb({
    parse: listed,
    who: 'admin',
    need: 'read',
    refusal,
    run: async (deps, { ask }, { conversation }): Promise<PressAnswer> => {
      if (conversation.kind !== 'personal') return elsewhere;
      const answer = await deps.live.answer(ask, null);
      if (answer.total === null || answer.total === 0) return said('There is nothing to send.');
      const message = fileConsent({
        name: `keyholder ${ask.subject} ${deps.now().toISOString().slice(0, 10)}.csv`,
        description: `${answer.headline}, as CSV`,
        bytes: answer.total * bytesPerRow,
        context: { kind: 'posture', ask },
      });
      const text = 'Say yes in the card below, and I put the file into your OneDrive.';
      return { kind: 'file', message, said: `${text} If your Teams shows no such card, turn the pages here.` };
    },
  }),
  'own.links': verb({
    parse: z.object({ page }),
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { page: at }, speaker): Promise<PressAnswer> =>
      speaker.conversation.kind === 'personal'
        ? { kind: 'card', card: (await onOwnLinks(deps, speaker, at)).card }
        : said(notHere),
  }),
} as const;
