import { reviewCampaignCard, reviewCampaignData } from '../../cards/review-campaign';
import { reviewListCard, reviewListData, reviewListSummary, reviewPageSize } from '../../cards/review-list';
import { reminderCard, reminderData } from '../../cards/review-reminder';
import type { Graph } from '../../graph/graph';
import { readManager } from '../../graph/read-managers';
import { type Review, subjectOf } from '../../model/review';
import type { Db } from '../../store/db';
import {
  countForAdmins,
  countForManagers,
  countItems,
  countKinds,
  eachItem,
  type ListOf,
  listOpenItems,
} from '../../store/review-items';
import { countManagers, findAskedManager } from '../../store/review-managers';
import { countOwners, findOwner, listOwnerNames } from '../../store/review-owners';
import { findLatestCampaign, findOpenList, findOpenManagerList, findReview } from '../../store/reviews';

interface Message {
  readonly card: Record<string, unknown>;
  readonly summary: string;
}
interface Deps {
  readonly db: Db;
  readonly tenantId: string;
}
type AskingDeps = Deps & { readonly readNow: Graph };

/** A card about a review as it must look now; undefined: there is no such thing. */
export async function reviewMessage(deps: Deps, subjectId: string): Promise<Message | undefined> {
  const subject = subjectOf(subjectId);
  const review = subject && (await findReview(deps.db, deps.tenantId, subject.reviewId));
  if (!subject || !review) return undefined;
  if (subject.kind === 'campaign') return campaignMessage(deps, review);
  const { ownerId } = subject;
  if (subject.kind === 'manager') return managersMessage(deps, review, ownerId);
  // Whoever could not be reached then, and can be now, is not told of something that is over.
  if ((await findOwner(deps.db, deps.tenantId, review.id, ownerId))?.state === 'unreachable') return undefined;
  if (subject.kind === 'list') return listMessage(deps, review, { reviewId: review.id, ownerId }, {});
  const counts = await countItems(deps.db, deps.tenantId, { reviewId: review.id, ownerId });
  const data = reminderData({ review, open: counts.open ?? 0, n: subject.n });
  return { card: reminderCard(data), summary: data.title };
}

async function campaignMessage({ db, tenantId }: Deps, review: Review): Promise<Message> {
  const owners = await countOwners(db, tenantId, review.id);
  const data = reviewCampaignData({
    review,
    items: await countItems(db, tenantId, { reviewId: review.id }),
    kinds: await countKinds(db, tenantId, { reviewId: review.id }),
    owners: Object.fromEntries(owners.map(({ state, count }) => [state, count])),
    forManagers: {
      items: await countForManagers(db, tenantId, review.id),
      asked: await countManagers(db, tenantId, review.id),
    },
    forAdmins: await countForAdmins(db, tenantId, review.id),
  });
  return { card: reviewCampaignCard(data), summary: `${data.title}: ${data.state.toLowerCase()}` };
}

/** Whoever could not be reached then, and can be now, is not told of something that went on. */
async function managersMessage(deps: Deps, review: Review, ownerId: string): Promise<Message | undefined> {
  const asked = await findAskedManager(deps.db, deps.tenantId, { reviewId: review.id, ownerId });
  if (!asked || asked.state === 'unreachable') return undefined;
  return listMessage(deps, review, { reviewId: review.id, ownerId, managerId: asked.managerId }, {});
}

const mostNames = 10;

async function listMessage(
  { db, tenantId }: Deps,
  review: Review,
  list: ListOf,
  { page = 0, note = '' }: { readonly page?: number; readonly note?: string },
): Promise<Message> {
  const forAdmins = list.forAdmins === true;
  const counts = await countItems(db, tenantId, list);
  const ever = forAdmins ? counts : await countItems(db, tenantId, { ...list, ever: true });
  const only = review.kind === 'ask' ? await eachItem(db, tenantId, { reviewId: review.id }).next() : null;
  const last = Math.max(0, Math.ceil((counts.open ?? 0) / reviewPageSize) - 1);
  const at = Math.min(page, last);
  const { ownerId } = list;
  const asked = ownerId === undefined ? undefined : await findAskedManager(db, tenantId, { ...list, ownerId });
  const unreached = forAdmins ? await listOwnerNames(db, tenantId, review.id, 'unreachable', mostNames) : [];
  // Switched off, it is over for a manager at once.
  const isForgotten = list.managerId !== undefined && !review.asksManagers;
  const input = {
    review: isForgotten ? ({ ...review, state: 'ended' } as const) : review,
    forAdmins,
    items: await listOpenItems(db, tenantId, list, { limit: reviewPageSize, offset: at * reviewPageSize }),
    counts,
    givenAway: (ever.open ?? 0) - (counts.open ?? 0),
    only: only?.value?.itemName ?? null,
    page: at,
    forOwner: asked && list.managerId !== undefined ? asked : null,
    askedToo: asked?.askedAt && asked.state !== 'unreachable' ? { ...asked, askedAt: asked.askedAt } : null,
    note,
    unreached: unreached.map(({ name, why }) => (why ? `${name} (${why})` : name)),
  };
  return { card: reviewListCard(reviewListData(input)), summary: reviewListSummary(input) };
}

/** A page of somebody's own list; undefined when that person was never asked there. */
export async function ownListMessage(
  deps: Deps,
  { reviewId, ownerId, ...at }: { reviewId: string; ownerId: string; page?: number; note?: string },
): Promise<Message | undefined> {
  const review = await findReview(deps.db, deps.tenantId, reviewId);
  const owner = review && (await findOwner(deps.db, deps.tenantId, reviewId, ownerId));
  return review && owner ? listMessage(deps, review, { reviewId, ownerId }, at) : undefined;
}

/** A page of what an owner left open, for the manager who was asked about it; undefined when that person was not. */
export async function managerListMessage(
  deps: Deps,
  { reviewId, ownerId, managerId, page = 0 }: { reviewId: string; ownerId: string; managerId: string; page?: number },
): Promise<Message | undefined> {
  const review = await findReview(deps.db, deps.tenantId, reviewId);
  const asked = await findAskedManager(deps.db, deps.tenantId, { reviewId, ownerId });
  if (!review || asked?.managerId !== managerId) return undefined;
  return listMessage(deps, review, { reviewId, ownerId, managerId }, { page });
}

/** The same for whoever turns its pages: shown only to whom Graph names as the manager now. @throws GraphError when Graph does not say */
export async function managerPageMessage(
  deps: AskingDeps,
  page: Parameters<typeof managerListMessage>[1],
): Promise<Message | undefined> {
  const message = await managerListMessage(deps, page);
  if (!message) return undefined;
  return (await readManager(deps.readNow, page.ownerId))?.id === page.managerId ? message : undefined;
}

/** What this person is asked now, of the own things or else of somebody's whose manager this is; undefined: nothing. */
export async function ownOpenMessage(deps: AskingDeps, ownerId: string): Promise<Message | undefined> {
  const reviewId = await findOpenList(deps.db, deps.tenantId, ownerId);
  if (reviewId !== undefined) return ownListMessage(deps, { reviewId, ownerId });
  const open = await findOpenManagerList(deps.db, deps.tenantId, ownerId);
  if (open?.ownerId == null) return undefined;
  return managerPageMessage(deps, { reviewId: open.reviewId, ownerId: open.ownerId, managerId: ownerId });
}

/** A page of what waits for admins. */
export async function adminListMessage(
  deps: Deps,
  { reviewId, ...at }: { reviewId: string; page?: number; note?: string },
): Promise<Message | undefined> {
  const review = await findReview(deps.db, deps.tenantId, reviewId);
  return review && listMessage(deps, review, { reviewId, forAdmins: true }, at);
}

/** How the campaign stands that runs, or the last one. */
export async function latestCampaignMessage(deps: Deps): Promise<Message | undefined> {
  const review = await findLatestCampaign(deps.db, deps.tenantId);
  return review && campaignMessage(deps, review);
}
