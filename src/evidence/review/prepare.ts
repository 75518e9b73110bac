import { check } from '../../checks/anonymous-links';
import { joinId, splitId } from '../../model/check';
import { dayMs } from '../../model/durations';
import type { ListedLink } from '../../model/listing';
import { askedPerMinute, endsSoonDays, type Review, subjectIdOf } from '../../model/review';
import { appendJournal } from '../../store/journal';
import { countItems, insertItems, type NewItem } from '../../store/review-items';
import { countOwners, insertOwners, spreadOwners } from '../../store/review-owners';
import { type LinkKey, listReviewableLinks } from '../../store/reviewable-links';
import { findCursor, lockReview, saveReview } from '../../store/reviews';
import { wantCardAgain } from '../../store/wanted-cards';
import type { ReviewDeps } from './deps';
import { type Answerer, answerersOf, lookUpOwners } from './owners';

const pageSize = 500;

/** Gathers a campaign's items page by page, each with who answers for it; a kill loses one page at most, and it is gathered again. */
export async function prepareCampaign(deps: ReviewDeps, review: Review): Promise<void> {
  for (;;) if (!(await gatherPage(deps, review))) return;
}

/** @returns whether there may be more */
async function gatherPage(deps: ReviewDeps, review: Review): Promise<boolean> {
  const { db, tenantId } = deps;
  const cursor = await findCursor(db, tenantId, review.id);
  const at = deps.now().toISOString();
  const endingBefore = new Date(Date.parse(review.begunAt) + endsSoonDays * dayMs).toISOString();
  const after = cursor === '' ? null : keyOf(cursor);
  const links = await listReviewableLinks(db, tenantId, { at: review.begunAt, endingBefore, after, limit: pageSize });
  const driveIds = [...new Set(links.map(({ driveId }) => driveId))];
  // Libraries of groups: who owns them is asked of Graph, before the transaction.
  await lookUpOwners(deps, driveIds);
  const answererOf = await answerersOf(db, tenantId, driveIds);
  const items = links.map((link) => itemOf(link, answererOf(link.driveId)));
  const owners = new Map(driveIds.flatMap((id) => answererOf(id).owner ?? []).map((owner) => [owner.id, owner]));
  return db.transaction().execute(async (tx) => {
    const held = await lockReview(tx, tenantId, review.id, 'alone');
    if (held?.state !== 'preparing' || (await findCursor(tx, tenantId, review.id)) !== cursor) return false;
    await insertItems(tx, tenantId, review.id, items);
    await insertOwners(tx, tenantId, review.id, [...owners.values()], { state: 'waiting', at: null });
    const last = links.at(-1);
    if (last && links.length === pageSize) {
      await saveReview(tx, tenantId, review.id, { cursor: joinId(last.driveId, last.itemId, last.id) });
      return true;
    }
    await spreadOwners(tx, tenantId, review.id, at, askedPerMinute);
    await saveReview(tx, tenantId, review.id, { state: 'running' });
    await wantCardAgain(tx, tenantId, 'review', [subjectIdOf({ kind: 'campaign', reviewId: review.id })], at);
    const all = await countItems(tx, tenantId, { reviewId: review.id });
    const forAdmins = await countItems(tx, tenantId, { reviewId: review.id, forAdmins: true });
    const people = await countOwners(tx, tenantId, review.id);
    const body = {
      review: review.id,
      items: all.open ?? 0,
      forAdmins: forAdmins.open ?? 0,
      owners: people.reduce((sum, { count }) => sum + count, 0),
    };
    await appendJournal(tx, tenantId, [{ kind: 'review.prepared', at, body }]);
    return false;
  });
}

const keyOf = (cursor: string): LinkKey => {
  const [driveId = '', itemId = '', linkId = ''] = splitId(cursor);
  return [driveId, itemId, linkId];
};

/** The finding of a link, whether or not it stands open now. */
export const findingKeyOf = ({ driveId, itemId, id }: Pick<ListedLink, 'driveId' | 'itemId' | 'id'>): string =>
  `${check.id}:${joinId(driveId, itemId, id)}`;

export const itemOf = (link: ListedLink & { readonly isPersonal: boolean }, answerer: Answerer): NewItem => ({
  driveId: link.driveId,
  itemId: link.itemId,
  linkId: link.id,
  findingKey: findingKeyOf(link),
  itemName: link.itemName,
  itemUrl: link.itemUrl,
  isFolder: link.isFolder,
  place: placeOf(link),
  scope: link.scope,
  canEdit: link.type === 'edit',
  endsAt: link.endsAt,
  firstSeenAt: link.firstSeenAt,
  ownerId: answerer.owner?.id ?? null,
  ownerName: answerer.owner ? answerer.owner.name : answerer.name,
  forAdmins: answerer.reason,
});

const placeOf = ({ isPersonal, ownerName, siteName, driveName }: ListedLink & { readonly isPersonal: boolean }) => {
  if (isPersonal) return ownerName === null ? 'OneDrive' : `OneDrive of ${ownerName}`;
  return siteName === null ? driveName : `${siteName}, ${driveName}`;
};
