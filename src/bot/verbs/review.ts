import { z } from 'zod/v4';
import { keptUntil, type ReviewAnswer } from '../../model/review';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';
import { cardNow } from './card-now';
import { type PressAnswer, said, verb } from './verb';

const reviewId = z.string().min(1).max(100);
const page = z.coerce.number().int().min(0).max(100_000).default(0);
const shown = z.object({ reviewId, page });
const shownOfOwner = z.object({ reviewId, page, ownerId: z.string().min(1).max(100) });
/** Ticks come as inputs named `i` and the item's number; a date that was left empty comes as an empty text. */
const answered = z
  .looseObject({
    reviewId,
    ownerId: z.string().max(100).default(''),
    page,
    ids: z.array(z.number().int().min(1)).max(50).default([]),
    which: z.enum(['ticked', 'all']).default('ticked'),
    until: z.union([z.literal(''), z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
    // Longer than anybody may send, so that too long gets an answer of its own.
    reason: z.string().max(200_000).default(''),
  })
  .transform(({ reviewId: id, ownerId, page: at, ids, which, until, reason, ...inputs }) => ({
    reviewId: id,
    ownerId,
    page: at,
    ids: which === 'all' ? ('all' as const) : ticked(ids, inputs),
    until: until ? new Date(until).toISOString() : undefined,
    reason: reason.trim(),
  }));
type Answered = z.output<typeof answered>;

/** Where there is nothing to tick, all that the card shows is meant. */
function ticked(ids: readonly number[], inputs: Readonly<Record<string, unknown>>): readonly number[] {
  const ticks = ids.filter((id) => inputs[`i${id}`] !== undefined);
  return ticks.length === 0 ? ids : ids.filter((id) => `${inputs[`i${id}`]}` === 'true');
}

const elsewhere = said('Ask me in your own chat: names of others do not go to a channel.');
const noneTicked = 'Please tick at least one of them. Nothing was changed.';
const notYours = said('This list is not yours. Only the person who was asked can answer it. Nothing was changed.');
const onlyAdmins = 'Only an admin or a security lead can do that. Nothing was changed.';
const own = { who: 'anyone', need: 'none', refusal: '' } as const;

type How = (deps: BotDeps, data: Answered) => ReviewAnswer | string;
const keep: How = (deps, { reason, until }) => ({ how: 'keep', reason, until: until ?? keptUntil(deps.now()) });
const remove: How = () => ({ how: 'remove' });
const view: How = () => ({ how: 'view' });
const limit: How = (_deps, { until }) =>
  until === undefined ? 'Please choose the day on which it is to end. Nothing was changed.' : { how: 'limit', until };

/** The person who was asked answers; that it is that person, and still the owner, is looked at inside. */
const ownAnswer = (answerOf: How) =>
  verb({
    ...own,
    parse: answered,
    run: async (deps, data, speaker): Promise<PressAnswer> => {
      const { ids, page: at } = data;
      const answer = answerOf(deps, data);
      if (typeof answer === 'string') return said(answer);
      if (ids.length === 0) return said(noneTicked);
      if (speaker.id === '') return notYours;
      const by = { id: speaker.id, name: speaker.name };
      const done = await deps.reviews.decideOwn({ reviewId: data.reviewId, ids, answer, by });
      return done.ok ? ownList(deps, data.reviewId, at, speaker) : said(done.why);
    },
  });

async function ownList(deps: BotDeps, id: string, at: number, { id: ownerId }: Speaker): Promise<PressAnswer> {
  const message = ownerId === '' ? undefined : await deps.reviews.ownList({ reviewId: id, ownerId, page: at });
  return message ? { kind: 'card', card: message.card } : notYours;
}

const notForYou = said(
  'This was not put before you. Only the person who was asked can answer it. Nothing was changed.',
);

/** The manager who was asked answers; that it is that person, and still the manager, is looked at inside. */
const managerAnswer = (answerOf: How) =>
  verb({
    ...own,
    parse: answered,
    run: async (deps, data, speaker): Promise<PressAnswer> => {
      if (speaker.conversation.kind !== 'personal') return elsewhere;
      const { ids, ownerId } = data;
      const answer = answerOf(deps, data);
      if (typeof answer === 'string') return said(answer);
      if (ids.length === 0) return said(noneTicked);
      if (speaker.id === '') return notForYou;
      const by = { id: speaker.id, name: speaker.name };
      const done = await deps.reviews.decideForOwner({ reviewId: data.reviewId, ownerId, ids, answer, by });
      if (!done.ok) return said(done.why);
      const wanted = { reviewId: data.reviewId, ownerId, managerId: speaker.id, page: data.page };
      const message = await deps.reviews.managerList(wanted);
      return message ? { kind: 'card', card: message.card } : notForYou;
    },
  });

const managerPage = verb({
  ...own,
  parse: shownOfOwner,
  run: async (deps, { reviewId: id, ownerId, page: at }, { id: managerId, conversation }): Promise<PressAnswer> => {
    if (conversation.kind !== 'personal') return elsewhere;
    const wanted = { reviewId: id, ownerId, managerId, page: at };
    const message = managerId === '' ? undefined : await deps.reviews.managerPage(wanted);
    return message ? { kind: 'card', card: message.card } : notForYou;
  },
});

const adminAnswer = (answerOf: How) =>
  verb({
    parse: answered,
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, speaker): Promise<PressAnswer> => {
      if (speaker.conversation.kind !== 'personal') return elsewhere;
      const answer = answerOf(deps, data);
      if (typeof answer === 'string') return said(answer);
      if (data.ids.length === 0) return said(noneTicked);
      const by = { id: speaker.id, name: speaker.name };
      const done = await deps.reviews.decideForAdmins({ reviewId: data.reviewId, ids: data.ids, answer, by });
      if (!done.ok) return said(done.why);
      const message = await deps.reviews.adminList({ reviewId: data.reviewId, page: data.page });
      return message ? { kind: 'card', card: message.card } : said('Done.');
    },
  });

/** What owners, and managers and admins in the place of owners, answer about sharing. */
export const reviewVerbs = {
  'review.keep': ownAnswer(keep),
  'review.limit': ownAnswer(limit),
  'review.view': ownAnswer(view),
  'review.remove': ownAnswer(remove),
  'review.manager-keep': managerAnswer(keep),
  'review.manager-limit': managerAnswer(limit),
  'review.manager-remove': managerAnswer(remove),
  'review.manager-page': managerPage,
  'review.page': verb({
    ...own,
    parse: shown,
    run: (deps, data, speaker) => ownList(deps, data.reviewId, data.page, speaker),
  }),
  'review.show': verb({
    ...own,
    parse: shown,
    run: async (deps, { reviewId: id }, { id: ownerId, conversation }): Promise<PressAnswer> => {
      if (conversation.kind !== 'personal') return elsewhere;
      const message = ownerId === '' ? undefined : await deps.reviews.ownList({ reviewId: id, ownerId });
      return message ? { kind: 'reply', ...message } : notYours;
    },
  }),
  'review.admins': verb({
    parse: shown,
    who: 'admin',
    need: 'read',
    refusal: onlyAdmins,
    run: async (deps, { reviewId: id }, { conversation }): Promise<PressAnswer> => {
      if (conversation.kind !== 'personal') return said('Say “review list” in your own chat with me: it holds names.');
      const message = await deps.reviews.adminList({ reviewId: id });
      return message ? { kind: 'reply', ...message } : said('I do not know this review any more.');
    },
  }),
  'review.admin-page': verb({
    parse: shown,
    who: 'admin',
    need: 'read',
    refusal: onlyAdmins,
    run: async (deps, data, { conversation }): Promise<PressAnswer> => {
      if (conversation.kind !== 'personal') return elsewhere;
      const message = await deps.reviews.adminList({ reviewId: data.reviewId, page: data.page });
      return message ? { kind: 'card', card: message.card } : said('I do not know this review any more.');
    },
  }),
  'review.admin-keep': adminAnswer(keep),
  'review.admin-remove': adminAnswer(remove),
  'finding.ask-owner': verb({
    parse: z.object({ findingKey: z.string().min(1).max(2000) }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { findingKey }, speaker) => {
      const answer = await deps.reviews.askOwner(findingKey, { id: speaker.id, name: speaker.name });
      return answer.ok ? cardNow(deps, findingKey, speaker) : said(answer.why);
    },
  }),
} as const;
