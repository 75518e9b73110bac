import { z } from 'zod/v4';
import { routeIdOf } from '../../model/conversation';
import { bulkFileConsent } from '../bulk-file';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { type PressAnswer, said, verb } from './verb';

const bulkId = z.string().min(1).max(100);
/** Longer than anybody may send, so that too long gets an answer of its own. */
const text = z.string().max(200_000).optional();
const personOf = ({ id, name }: Speaker) => ({ id, name });
const elsewhere = said('Ask me in your own chat: names of others do not go to a channel.');
const onlyAdmins = 'Only an admin or a security lead can ask for that. Nothing was changed.';

const decideAs = (state: 'approved' | 'declined') =>
  verb({
    parse: z.object({ bulkId, planHash: z.string().min(1).max(100), reason: text, declineReason: text }),
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can decide this. Nothing was changed.',
    run: async (deps, data, speaker) => {
      const reason = state === 'declined' ? data.declineReason : data.reason;
      const { planHash } = data;
      const by = personOf(speaker);
      const answer = await deps.bulk.decide({ bulkId: data.bulkId, planHash, reason, state, by, isLead: true });
      return answer.ok ? bulkNow(deps, data.bulkId, speaker) : said(answer.why);
    },
  });

/** Many fixes that are decided together. */
export const bulkVerbs = {
  'group.request-fix': verb({
    parse: z.object({ groupId: z.string().min(1).max(500), remedyId: z.string().max(100).optional() }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { groupId, remedyId }, speaker) => {
      const place = { remedyId: remedyId || undefined, conversationId: routeIdOf(speaker.conversation) };
      const answer = await deps.bulk.requestGroup(groupId, personOf(speaker), place);
      return answer.ok ? said(asked) : said(answer.why);
    },
  }),
  'bulk.approve': decideAs('approved'),
  'bulk.decline': decideAs('declined'),
  'bulk.undo': verb({
    parse: z.object({ bulkId }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, speaker) => {
      const answer = await deps.bulk.requestUndo(data.bulkId, personOf(speaker));
      return answer.ok ? said(asked) : said(answer.why);
    },
  }),
  'bulk.show': verb({
    parse: z.object({ bulkId, page: z.int().min(0).max(1000).default(0) }),
    who: 'admin',
    need: 'read',
    refusal: 'Lists of the tenant are for admins and security leads.',
    run: (deps, data, speaker) => bulkNow(deps, data.bulkId, speaker, data.page),
  }),
  'bulk.csv': verb({
    parse: z.object({ bulkId }),
    who: 'admin',
    need: 'read',
    refusal: 'Lists of the tenant are for admins and security leads.',
    run: async (deps, data, { conversation }): Promise<PressAnswer> => {
      if (conversation.kind !== 'personal') return elsewhere;
      const rows = await deps.bulk.rows(data.bulkId);
      if (rows.length === 0) return said('I do not know these fixes any more.');
      return {
        kind: 'file',
        message: bulkFileConsent(data.bulkId, rows, deps.now()),
        said: 'Say yes in the card below, and I put the file into your OneDrive.',
      };
    },
  }),
} as const;

/** The bulk's own card comes by delivery: here, where names may go, and to the leads. */
export const asked = 'I have put the whole list before the security leads. Its card comes in a moment.';

async function bulkNow(deps: BotDeps, id: string, { conversation }: Speaker, page = 0): Promise<PressAnswer> {
  const message = await deps.bulk.message(id, page, await deps.showsNames(conversation)).catch((error: unknown) => {
    deps.log.error('a card could not be drawn after a press', { error });
    return undefined;
  });
  return message ? { kind: 'card', card: message.card } : said('Done. The card changes in a moment.');
}
