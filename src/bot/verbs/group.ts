import { z } from 'zod/v4';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { assigneeOf, assigneeSchema, noEnd, snoozeEnd, snoozeSchema } from './life';
import { type PressAnswer, said, verb } from './verb';

const group = z.object({ groupId: z.string().min(1).max(500) });
const onlyAdmins = 'Only an admin or a security lead can do that. Nothing was changed.';

/** Cards that stand for many findings of one check. */
export const groupVerbs = {
  'group.page': verb({
    parse: group.extend({ page: z.int().min(0).max(100_000) }),
    who: 'admin',
    need: 'read',
    refusal: 'Lists of the tenant are for admins and security leads.',
    run: (deps, { groupId, page }, speaker) => groupNow(deps, groupId, speaker, page),
  }),
  'group.snooze': verb({
    parse: snoozeSchema.extend(group.shape),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, speaker) => {
      const until = snoozeEnd(deps, data);
      if (until === undefined) return noEnd;
      const answer = await deps.life.snoozeGroup(data.groupId, until, speaker);
      return answer.ok ? groupNow(deps, data.groupId, speaker) : said(answer.why);
    },
  }),
  'group.assign': verb({
    parse: assigneeSchema.extend(group.shape),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { groupId, userId }, speaker) => {
      const to = await assigneeOf(deps, userId, speaker);
      if (typeof to === 'string') return said(to);
      const answer = await deps.life.assignGroup(groupId, to, speaker);
      return answer.ok ? groupNow(deps, groupId, speaker) : said(answer.why);
    },
  }),
} as const;

/** The card as it stands now; delivery changes it for everybody else. */
async function groupNow(deps: BotDeps, groupId: string, { conversation }: Speaker, page = 0): Promise<PressAnswer> {
  const message = await deps
    .groupMessage(groupId, page, await deps.showsNames(conversation))
    .catch((error: unknown) => {
      deps.log.error('a card could not be drawn after a press', { error });
      return undefined;
    });
  return message ? { kind: 'card', card: message.card } : said('I do not know this group any more.');
}
