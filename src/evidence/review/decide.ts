import { readManager } from '../../graph/read-managers';
import type { LifeKind } from '../../model/life';
import type { Person } from '../../model/person';
import {
  canEnd,
  canViewOnly,
  journalNameOf,
  type Review,
  type ReviewAnswer,
  refuseAnswer,
  subjectIdOf,
} from '../../model/review';
import type { Tx } from '../../store/db';
import { appendLife } from '../../store/finding-events';
import { lockFindings } from '../../store/findings';
import { inParts } from '../../store/in-parts';
import { appendJournal, type JournalEntry } from '../../store/journal';
import { markUnwanted } from '../../store/outside-grants';
import { decideItems } from '../../store/review-decisions';
import { type DecidedItem, type ListOf, listItems } from '../../store/review-items';
import { findAskedManager } from '../../store/review-managers';
import { findOwner, noteAnswered } from '../../store/review-owners';
import { findReview, lockReview, saveReview } from '../../store/reviews';
import { wantCardAgain } from '../../store/wanted-cards';
import { type Answered, type ReviewDeps, refused } from './deps';
import { areManagersAsked } from './managers';
import { notOwnedNow } from './owners';
import { wantListsAgain } from './want-lists';

export interface Decision {
  readonly reviewId: string;
  /** Of the list, or all of it that is open. */
  readonly ids: readonly number[] | 'all';
  readonly answer: ReviewAnswer;
  /** Authenticated, never from a card. */
  readonly by: Person;
}

const ended = 'This was closed meanwhile, and admins look after the rest. Nothing was changed.';
const notYours = refused('This list is not yours. Only the person who was asked can answer it. Nothing was changed.');

/** The owner answers for what is on the own list; that it is still the owner's is asked of Graph now. @throws GraphError when Graph does not say */
export async function decideOwn(deps: ReviewDeps, wish: Decision): Promise<Answered> {
  const { db, tenantId } = deps;
  const { reviewId, by } = wish;
  const review = await findReview(db, tenantId, reviewId);
  const owner = await findOwner(db, tenantId, reviewId, by.id);
  if (!review || !owner) return notYours;
  const chosen = await choose(deps, { reviewId, ownerId: by.id }, wish, review);
  if (!chosen.ok) return chosen;
  const lacking = await notOwnedNow(
    deps,
    chosen.items.map(({ driveId }) => driveId),
    by.id,
  );
  const first = chosen.items.find(({ driveId }) => lacking.includes(driveId));
  if (first)
    return refused('Some of this is not yours any more: I just asked Microsoft who owns it. Nothing was changed.');
  return take(deps, review, { ...wish, items: chosen.items, list: { reviewId, ownerId: by.id } });
}

const notForYou = refused(
  'This was not put before you. Only the person who was asked can answer it. Nothing was changed.',
);

/**
 * The manager answers for what somebody left open, and for nothing else. That it is still that manager, and still that owner,
 * is asked of Graph now. Nothing is changed by this answer: leads approve. @throws GraphError when Graph does not say
 */
export async function decideForOwner(
  deps: ReviewDeps,
  { ownerId, ...wish }: Decision & { readonly ownerId: string },
): Promise<Answered> {
  const { db, tenantId } = deps;
  const { reviewId, by, answer } = wish;
  const review = await findReview(db, tenantId, reviewId);
  const asked = await findAskedManager(db, tenantId, { reviewId, ownerId });
  if (!review || asked?.managerId !== by.id) return notForYou;
  if (asked.state !== 'asked' || !review.asksManagers || !(await areManagersAsked(db, tenantId))) return refused(ended);
  if (answer.how === 'view')
    return refused('Only the owner can let people view it only. Remove it, or keep it. Nothing was changed.');
  const list = { reviewId, ownerId, managerId: by.id };
  const chosen = await choose(deps, list, wish, review);
  if (!chosen.ok) return chosen;
  if ((await readManager(deps.readNow, ownerId))?.id !== by.id)
    return refused('Microsoft does not name you as the manager any more: I just asked. Nothing was changed.');
  const driveIds = chosen.items.map(({ driveId }) => driveId);
  if ((await notOwnedNow(deps, driveIds, ownerId)).length > 0)
    return refused('Some of this has another owner by now: I just asked Microsoft. Nothing was changed.');
  return take(deps, review, { ...wish, items: chosen.items, list });
}

/** An admin answers for what has no owner who could. The caller knows that it is an admin. */
export async function decideForAdmins(deps: ReviewDeps, wish: Decision): Promise<Answered> {
  const review = await findReview(deps.db, deps.tenantId, wish.reviewId);
  if (!review) return refused('I do not know this review any more. Nothing was changed.');
  const list = { reviewId: wish.reviewId, forAdmins: true } as const;
  const chosen = await choose(deps, list, wish, null);
  return chosen.ok ? take(deps, review, { ...wish, items: chosen.items, list }) : chosen;
}

/** What is meant, or why it cannot be. `running`: a review that must not have ended. */
async function choose(deps: ReviewDeps, list: ListOf, { ids, answer }: Decision, running: Review | null) {
  const why = refuseAnswer(answer, deps.now());
  if (why) return refused(why);
  if (running && running.state !== 'running') return refused(ended);
  const items = await listItems(deps.db, deps.tenantId, list, ids);
  if (ids !== 'all' && items.length < new Set(ids).size) return notYours;
  const open = items.filter(({ state }) => state === 'open');
  if (open.length === 0) return refused('That was answered already. Nothing was done twice.');
  if (answer.how === 'limit' && !open.every(canEnd))
    return refused('Only a link for anyone can end on a day. Tick those alone. Nothing was changed.');
  if (answer.how === 'view' && !open.every(canViewOnly))
    return refused('Only people who can change it can be limited to viewing. Tick those alone. Nothing was changed.');
  if (
    answer.how === 'limit' &&
    open.some(({ endsAt }) => endsAt !== null && Date.parse(endsAt) <= Date.parse(answer.until))
  )
    return refused('One of these ends before that day anyway. Choose an earlier day. Nothing was changed.');
  return { ok: true, items: open } as const;
}

interface Taking extends Decision {
  readonly items: readonly DecidedItem[];
  readonly list: ListOf;
}

async function take(deps: ReviewDeps, review: Review, { items, answer, by, list }: Taking): Promise<Answered> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const [only] = items;
  if (review.kind === 'ask' && answer.how === 'keep' && only) {
    // To leave it open is no narrowing: leads decide. Asked again after a kill, it waits for them already.
    const asked = await deps.askToAccept({
      findingKey: only.findingKey,
      reason: answer.reason,
      until: answer.until,
      by,
    });
    if (!asked.ok) return asked;
  }
  const answered = await db.transaction().execute(async (tx): Promise<Answered> => {
    const held = await lockReview(tx, tenantId, review.id, 'shared');
    if (list.ownerId !== undefined && held?.state !== 'running') return refused(ended);
    const decided = await decideItems(
      tx,
      tenantId,
      items.map(({ id }) => id),
      {
        state: working[answer.how],
        until: 'until' in answer ? answer.until : null,
        reason: answer.how === 'keep' ? answer.reason : null,
        by,
        at,
      },
    );
    if (decided.length === 0) return refused('That was answered a moment ago. Nothing was done twice.');
    if (answer.how === 'keep')
      for (const { driveId, itemId, linkId, who } of decided)
        if (who !== null) await markUnwanted(tx, tenantId, { driveId, itemId, permissionId: linkId, who }, null);
    if (answer.how === 'keep') await noteKept(deps, tx, decided, { reason: answer.reason, by, list, at });
    await noteAnswered(tx, tenantId, review.id, at, list.managerId === undefined ? list.ownerId : null);
    if (list.ownerId !== undefined) await wantListsAgain(tx, tenantId, review.id, [list.ownerId], at);
    else await wantCardAgain(tx, tenantId, 'review', [subjectIdOf({ kind: 'campaign', reviewId: review.id })], at);
    if (review.kind === 'ask' && answer.how === 'keep')
      await saveReview(tx, tenantId, review.id, { state: 'ended', endedAt: at });
    await appendJournal(tx, tenantId, entriesOf(review, decided, { answer, by, list, at }));
    return { ok: true };
  });
  if (!answered.ok) return answered;
  deps.wake('deliver');
  deps.wake('reviews');
  return answered;
}

/** The findings of what is kept say so, where there are any. */
async function noteKept(
  deps: ReviewDeps,
  tx: Tx,
  items: readonly DecidedItem[],
  { reason, by, list, at }: { reason: string; by: Person; list: ListOf; at: string },
): Promise<void> {
  const { tenantId } = deps;
  const findings = await lockFindings(
    tx,
    tenantId,
    items.map(({ findingKey }) => findingKey),
  );
  if (findings.size === 0) return;
  const kind: LifeKind = list.managerId === undefined ? 'owner-kept' : 'manager-kept';
  const events = [...findings.keys()].map((key) => ({ key, at, kind, by, note: reason }));
  await appendLife(tx, tenantId, events);
  await deps.onChanged(tx, [...findings.values()], at);
}

const working = { keep: 'kept', limit: 'limiting', view: 'limiting', remove: 'removing' } as const;
const kinds = { keep: 'review.kept', limit: 'review.limit', view: 'review.limit', remove: 'review.remove' } as const;
const mostInEntry = 200;

function entriesOf(
  review: Review,
  items: readonly DecidedItem[],
  { answer, by, list, at }: { answer: ReviewAnswer; by: Person; list: ListOf; at: string },
): readonly JournalEntry[] {
  return inParts(items, mostInEntry).map((some) => ({
    kind: kinds[answer.how],
    at,
    body: {
      review: review.id,
      items: some.map(journalNameOf),
      until: 'until' in answer ? answer.until : null,
      by: by.id,
      // Who answered for it: its owner, or the owner's manager or an admin in the place of one.
      as: list.managerId !== undefined ? 'manager' : list.ownerId === undefined ? 'admin' : 'owner',
      ...(list.managerId === undefined ? {} : { owner: list.ownerId }),
    },
    personal: { byName: by.name, ...(answer.how === 'keep' ? { reason: answer.reason } : {}) },
  }));
}
