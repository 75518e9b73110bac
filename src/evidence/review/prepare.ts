import { askedPerMinute, type Review, subjectIdOf } from '../../model/review';
import { appendJournal } from '../../store/journal';
import { countItems, countKinds, insertItems } from '../../store/review-items';
import { countOwners, insertOwners, spreadOwners } from '../../store/review-owners';
import { findCursor, lockReview, saveReview } from '../../store/reviews';
import { wantCardAgain } from '../../store/wanted-cards';
import type { ReviewDeps } from './deps';
import { readPage } from './gather';
import { answerersOf, lookUpOwners } from './owners';

/** Gathers a campaign's items page by page, each with who answers for it; a kill loses one page at most, and it is gathered again. */
export async function prepareCampaign(deps: ReviewDeps, review: Review): Promise<void> {
  for (;;) if (!(await gatherPage(deps, review))) return;
}

/** @returns whether there may be more */
async function gatherPage(deps: ReviewDeps, review: Review): Promise<boolean> {
  const { db, tenantId } = deps;
  const cursor = await findCursor(db, tenantId, review.id);
  const at = deps.now().toISOString();
  const { driveIds, itemsBy, next } = await readPage(db, tenantId, review, cursor);
  // Libraries of groups: who owns them is asked of Graph, before the transaction.
  if (driveIds.length > 0) await lookUpOwners(deps, driveIds);
  const answererOf = await answerersOf(db, tenantId, driveIds);
  const items = itemsBy(answererOf);
  const owners = new Map(driveIds.flatMap((id) => answererOf(id).owner ?? []).map((owner) => [owner.id, owner]));
  return db.transaction().execute(async (tx) => {
    const held = await lockReview(tx, tenantId, review.id, 'alone');
    if (held?.state !== 'preparing' || (await findCursor(tx, tenantId, review.id)) !== cursor) return false;
    await insertItems(tx, tenantId, review.id, items);
    await insertOwners(tx, tenantId, review.id, [...owners.values()], { state: 'waiting', at: null });
    if (next !== null) {
      await saveReview(tx, tenantId, review.id, { cursor: next });
      return true;
    }
    await spreadOwners(tx, tenantId, review.id, at, askedPerMinute);
    await saveReview(tx, tenantId, review.id, { state: 'running' });
    await wantCardAgain(tx, tenantId, 'review', [subjectIdOf({ kind: 'campaign', reviewId: review.id })], at);
    const all = await countItems(tx, tenantId, { reviewId: review.id });
    const forAdmins = await countItems(tx, tenantId, { reviewId: review.id, forAdmins: true });
    const kinds = await countKinds(tx, tenantId, { reviewId: review.id });
    const people = await countOwners(tx, tenantId, review.id);
    const body = {
      review: review.id,
      items: all.open ?? 0,
      links: kinds.link,
      people: kinds.person,
      guests: kinds.guest,
      forAdmins: forAdmins.open ?? 0,
      owners: people.reduce((sum, { count }) => sum + count, 0),
    };
    await appendJournal(tx, tenantId, [{ kind: 'review.prepared', at, body }]);
    return false;
  });
}
