import { z } from 'zod/v4';
import { daysFrom, longestSnoozeDays } from '../../model/life';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { cardNow } from './card-now';
import { said, verb } from './verb';

const findingKey = z.string().min(1).max(2000);
const onlyAdmins = 'Only an admin or a security lead can do that. Nothing was changed.';
const onlyLeads = 'Only a security lead can decide this. Nothing was changed.';

/** A date field that was left empty comes as an empty text. A day begins at midnight UTC. */
const end = z
  .union([z.literal(''), z.iso.date(), z.iso.datetime({ offset: true })])
  .optional()
  .transform((given) => (given ? new Date(given).toISOString() : undefined));
/** Longer than anybody may send, so that too long gets an answer of its own. */
const reason = z.string().max(200_000).default('');

export const snoozeSchema = z.object({
  days: z.coerce.number().int().min(1).max(longestSnoozeDays).optional(),
  until: end,
  snoozeUntil: end,
});
/** A day that was filled in says more than the choice beside it. */
export const snoozeEnd = (
  deps: BotDeps,
  { days, until, snoozeUntil }: z.output<typeof snoozeSchema>,
): string | undefined => snoozeUntil ?? (days === undefined ? until : daysFrom(deps.now(), days));
export const noEnd = said('Please say until when. Nothing was changed.');

export const assigneeSchema = z.object({ userId: z.string().max(200).default('me') });

/** Who is meant; a text: why that cannot be. */
export async function assigneeOf(
  deps: BotDeps,
  userId: string,
  speaker: Speaker,
): Promise<{ readonly id: string; readonly name: string } | string> {
  const id = userId.trim().toLowerCase();
  if (id === '' || id === 'me' || id === speaker.id) return { id: speaker.id, name: speaker.name };
  const person = await deps.life.findColleague(id);
  if (!person) return 'I know no such person here any more. Nothing was changed.';
  if (!(await deps.rolesOf(person.id, 'decide')).isAdmin)
    return 'Only admins and security leads see findings, so it can be given to them only. Nothing was changed.';
  return person;
}

export const lifeVerbs = {
  'finding.snooze': verb({
    parse: snoozeSchema.extend({ findingKey }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, speaker) => {
      const until = snoozeEnd(deps, data);
      if (until === undefined) return noEnd;
      const answer = await deps.life.snooze(data.findingKey, until, speaker);
      return answer.ok ? cardNow(deps, data.findingKey, speaker) : said(answer.why);
    },
  }),
  'finding.wake': verb({
    parse: z.object({ findingKey }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, speaker) => {
      const answer = await deps.life.wakeByHand(data.findingKey, speaker);
      return answer.ok ? cardNow(deps, data.findingKey, speaker) : said(answer.why);
    },
  }),
  'finding.assign': verb({
    parse: assigneeSchema.extend({ findingKey }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, speaker) => {
      const to = await assigneeOf(deps, data.userId, speaker);
      if (typeof to === 'string') return said(to);
      const answer = await deps.life.assign(data.findingKey, to, speaker);
      return answer.ok ? cardNow(deps, data.findingKey, speaker) : said(answer.why);
    },
  }),
  'finding.accept-risk': verb({
    parse: z.object({ findingKey, reason, until: end, forThing: z.enum(['true', 'false']).or(z.boolean()).optional() }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { until, forThing, ...data }, speaker, { isLead }) => {
      const by = { id: speaker.id, name: speaker.name };
      const answer = await deps.life.acceptRisk({
        ...data,
        until: until ?? '',
        forThing: String(forThing) === 'true',
        by,
        isLead,
      });
      return answer.ok ? cardNow(deps, data.findingKey, speaker) : said(answer.why);
    },
  }),
  'exception.accept': decideAs('accepted'),
  'exception.decline': decideAs('declined'),
} as const;

function decideAs(state: 'accepted' | 'declined') {
  return verb({
    parse: z.object({ exceptionId: z.string().min(1).max(100), declineReason: reason }),
    who: 'lead',
    need: 'decide',
    refusal: onlyLeads,
    run: async (deps, { exceptionId, declineReason: whyNot }, speaker) => {
      const by = { id: speaker.id, name: speaker.name };
      const answer = await deps.life.decideRisk({ exceptionId, state, whyNot, by });
      return answer.ok ? cardNow(deps, answer.findingKey ?? '', speaker) : said(answer.why);
    },
  });
}
