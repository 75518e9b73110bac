import type { LifeKind } from '../../model/life';
import { type ItemState, journalNameOf, type Review, subjectIdOf } from '../../model/review';
import type { Tx } from '../../store/db';
import { appendLife } from '../../store/finding-events';
import { lockFindings } from '../../store/findings';
import { appendJournal } from '../../store/journal';
import { giveToAdmins, takeGone } from '../../store/review-decisions';
import { countItems } from '../../store/review-items';
import { countOwners, noteAnswered, saveOwner, silenceOwners, takeUnreached } from '../../store/review-owners';
import { listRunning, lockReview, saveReview, takeProgress } from '../../store/reviews';
import { wantCardAgain } from '../../store/wanted-cards';
import { placesOf } from './begin';
import type { ReviewDeps } from './deps';
import { areManagersAsked, endManagers, turnToManagers } from './managers';
import { wantListsAgain } from './want-lists';

const atOnce = 200;

/** What stands no more need not be answered. @returns how many that were */
export async function noteGone(deps: ReviewDeps): Promise<number> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  return db.transaction().execute(async (tx) => {
    const items = await takeGone(tx, tenantId, at, atOnce);
    const reviews = Map.groupBy(items, ({ reviewId }) => reviewId);
    for (const [reviewId, some] of reviews) {
      await noteAnswered(tx, tenantId, reviewId, at);
      const ownerIds = new Set(some.flatMap((one) => one.ownerId ?? []));
      await wantListsAgain(tx, tenantId, reviewId, [...ownerIds], at);
    }
    await appendJournal(
      tx,
      tenantId,
      [...reviews].map(([review, some]) => ({
        kind: 'review.gone',
        at,
        body: { review, items: some.map(journalNameOf) },
      })),
    );
    return items.length;
  });
}

/** Whom Teams does not let us reach: what waits for them waits for admins. */
export async function noteUnreached(deps: ReviewDeps): Promise<number> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  return db.transaction().execute(async (tx) => {
    const owners = await takeUnreached(tx, tenantId, atOnce);
    for (const { reviewId, ownerId, why } of owners) {
      await saveOwner(tx, tenantId, { reviewId, ownerId }, { state: 'unreachable', why: why ?? '' });
      await giveToAdmins(tx, tenantId, { reviewId, ownerId }, 'unreachable');
    }
    for (const reviewId of new Set(owners.map((one) => one.reviewId))) {
      const review = await lockReview(tx, tenantId, reviewId, 'alone');
      if (review?.kind === 'ask' && review.endedAt === null) await endAsk(deps, tx, review, 'owner-unreached', at);
    }
    const entries = [...Map.groupBy(owners, ({ reviewId }) => reviewId)].map(([review, some]) => ({
      kind: 'review.unreached',
      at,
      body: { review, owners: some.map(({ ownerId }) => ownerId) },
    }));
    await appendJournal(tx, tenantId, entries);
    return owners.length;
  });
}

/** Ends what is over: its time has come, or nothing is open any more. */
export async function endDue(deps: ReviewDeps): Promise<void> {
  for (const kind of ['campaign', 'ask'] as const)
    for (const review of await listRunning(deps.db, deps.tenantId, { kind, state: 'running', limit: 1000 }))
      await endOne(deps, review);
}

async function endOne(deps: ReviewDeps, { id }: Review): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const isDone = await db.transaction().execute(async (tx) => {
    const review = await lockReview(tx, tenantId, id, 'alone');
    if (review?.state !== 'running') return false;
    const counts = await countItems(tx, tenantId, { reviewId: id });
    const asksManagers = review.asksManagers && (await areManagersAsked(tx, tenantId));
    // Switched off, nothing waits for a manager any longer.
    const isLate = review.endsAt <= at || (review.managersFrom !== null && !asksManagers);
    const isOpen = (counts.open ?? 0) + (counts.removing ?? 0) + (counts.limiting ?? 0) > 0;
    if (isOpen && !isLate) return false;
    if (asksManagers && review.managersFrom === null && (await turnToManagers(deps, tx, review, at))) return true;
    if (review.kind === 'ask') await endAsk(deps, tx, review, (counts.open ?? 0) > 0 ? 'owner-silent' : null, at);
    else await endCampaign(deps, tx, review, counts, at);
    const people = await countOwners(tx, tenantId, id);
    const owners = Object.fromEntries(people.map(({ state, count }) => [state, count]));
    await appendJournal(tx, tenantId, [
      { kind: 'review.ended', at, body: { review: id, items: { ...counts }, owners } },
    ]);
    return true;
  });
  if (isDone) deps.wake('deliver');
}

/** Back to the admins when nobody answered: the finding says so, and is heard once. */
async function endAsk(
  deps: ReviewDeps,
  tx: Tx,
  review: Review,
  why: Extract<LifeKind, 'owner-silent' | 'owner-unreached'> | null,
  at: string,
): Promise<void> {
  const { tenantId } = deps;
  await saveReview(tx, tenantId, review.id, { state: 'ended', endedAt: at });
  if (why === 'owner-silent') await giveToAdmins(tx, tenantId, { reviewId: review.id }, 'no-answer');
  await silence(tx, tenantId, review.id, at);
  const key = review.findingKey ?? '';
  const finding = (await lockFindings(tx, tenantId, [key])).get(key);
  if (!finding) return;
  if (why) await appendLife(tx, tenantId, [{ key, at, kind: why, by: null, note: null }]);
  await deps.onChanged(tx, [finding], at);
}

async function endCampaign(
  deps: ReviewDeps,
  tx: Tx,
  review: Review,
  counts: Readonly<Partial<Record<ItemState, number>>>,
  at: string,
): Promise<void> {
  const { tenantId } = deps;
  await endManagers(deps, tx, review, at);
  await giveToAdmins(tx, tenantId, { reviewId: review.id }, 'no-answer');
  await saveReview(tx, tenantId, review.id, { state: 'ended', endedAt: at });
  await silence(tx, tenantId, review.id, at);
  await wantCardAgain(tx, tenantId, 'review', [subjectIdOf({ kind: 'campaign', reviewId: review.id })], at);
  await deps.notify(tx, {
    id: `review-ended:${review.id}`,
    lines: resultLines(counts),
    to: await placesOf(tx, tenantId, review.begunBy),
    at,
  });
}

/** Who did not answer sees that it is over. */
async function silence(tx: Tx, tenantId: string, reviewId: string, at: string): Promise<void> {
  const ownerIds = await silenceOwners(tx, tenantId, reviewId);
  await wantListsAgain(tx, tenantId, reviewId, ownerIds, at);
}

function resultLines(counts: Readonly<Partial<Record<ItemState, number>>>): readonly string[] {
  const { kept = 0, limited = 0, limiting = 0, removed = 0, removing = 0, gone = 0, open = 0 } = counts;
  const working = limiting + removing;
  const first = `The review of external sharing has ended: ${removed} removed, ${limited} limited, ${kept} kept${gone > 0 ? `, ${gone} gone by themselves` : ''}.`;
  const rest = [
    ...(open > 0
      ? [`${open} ${open === 1 ? 'has' : 'have'} no answer and ${open === 1 ? 'waits' : 'wait'} for admins.`]
      : []),
    ...(working > 0 ? [`${working} ${working === 1 ? 'is' : 'are'} still being changed.`] : []),
  ];
  return rest.length === 0 ? [first] : [first, rest.join(' ')];
}

/** The campaign's card follows its answers, at most once a minute. */
export async function showProgress(deps: ReviewDeps): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  for (const { id } of await listRunning(db, tenantId, { kind: 'campaign', limit: 1 })) {
    const isTold = await db.transaction().execute(async (tx) => {
      if (!(await takeProgress(tx, tenantId, id, at))) return false;
      await wantCardAgain(tx, tenantId, 'review', [subjectIdOf({ kind: 'campaign', reviewId: id })], at);
      return true;
    });
    if (isTold) deps.wake('deliver');
  }
}
