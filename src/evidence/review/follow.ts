import { joinId } from '../../model/check';
import { outsideId } from '../../model/outside-id';
import { type ItemState, journalNameOf, kindOf } from '../../model/review';
import { type Approval, findApproval, findLatestApproval } from '../../store/approvals';
import type { Tx } from '../../store/db';
import { findFindingsOf } from '../../store/findings';
import { findFix } from '../../store/fixes';
import { appendJournal } from '../../store/journal';
import { giveToAdmins, isStanding, listWorking, noteApproval, settleItem } from '../../store/review-decisions';
import type { DecidedItem } from '../../store/review-items';
import { findOwner, noteAnswered, saveOwner } from '../../store/review-owners';
import { findReview } from '../../store/reviews';
import type { ReviewDeps } from './deps';
import { wantListsAgain } from './want-lists';

const pageSize = 100;

/** Carries out what owners and admins decided, and looks what became of it. What cannot be done is open again, and says why. */
export async function followAnswers(deps: ReviewDeps): Promise<void> {
  for (let after = 0; ; ) {
    const items = await listWorking(deps.db, deps.tenantId, after, pageSize);
    for (const item of items) await follow(deps, item);
    const last = items.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function follow(deps: ReviewDeps, item: DecidedItem): Promise<void> {
  const { db, tenantId } = deps;
  const approvalId = item.approvalId ?? (await begin(deps, item));
  if (approvalId === null) return;
  const approval = await findApproval(db, tenantId, approvalId);
  const fix = await findFix(db, tenantId, approvalId);
  const done = item.state === 'removing' ? 'removed' : 'limited';
  if (fix?.state === 'done') return settle(deps, item, done, null);
  if (fix && fix.state !== 'due')
    return settle(deps, item, 'open', `It did not work: ${fix.note ?? 'no reason given'}.`);
  if (approval?.state === 'declined') return settle(deps, item, 'open', 'A security lead declined it.');
  if (approval?.state === 'lapsed') return settle(deps, item, 'open', 'No security lead decided it in time.');
  // What changed after the approval went back to the leads as a plan of its own.
  if (approval?.state === 'stale' && (await followNewer(deps, item, approval))) return;
  if (approval?.state === 'stale' || approval?.state === 'moot') {
    const isThere = await isStanding(db, tenantId, item);
    return settle(
      deps,
      item,
      isThere ? 'open' : 'removed',
      isThere ? 'It changed meanwhile. Please look again.' : null,
    );
  }
}

async function followNewer(deps: ReviewDeps, item: DecidedItem, stale: Approval): Promise<boolean> {
  const latest = await findLatestApproval(deps.db, deps.tenantId, stale.findingKey);
  if (!latest || latest.id === stale.id || latest.state !== 'asked') return false;
  await noteApproval(deps.db, deps.tenantId, item.id, latest.id);
  return true;
}

/** Plans it, or finds what was planned before a kill. @returns null when there is nothing to follow */
async function begin(deps: ReviewDeps, item: DecidedItem): Promise<string | null> {
  const { db, tenantId } = deps;
  const { decidedBy } = item;
  if (!decidedBy) throw new Error(`item ${item.id} was decided by nobody`);
  const planned = await findPlanned(deps, item);
  if (planned !== undefined) {
    await noteApproval(db, tenantId, item.id, planned);
    return planned;
  }
  const isOwn = item.forAdmins === null && item.ownerId === decidedBy.id;
  const how = howOf(item);
  const begun = isOwn ? await deps.narrow(item, how, decidedBy) : await deps.requestFix(item, how, decidedBy);
  if (begun.ok) {
    await noteApproval(db, tenantId, item.id, begun.approvalId);
    return begun.approvalId;
  }
  if (await isStanding(db, tenantId, item)) await settle(deps, item, 'open', begun.why);
  else await settle(deps, item, 'removed', null);
  return null;
}

function howOf({ state, until }: DecidedItem) {
  if (state !== 'limiting') return { how: 'remove' } as const;
  return until === null ? ({ how: 'view' } as const) : ({ how: 'limit', until } as const);
}

/** What a finding of it calls its subject. */
function subjectOfItem(item: DecidedItem): string {
  if (kindOf(item) === 'guest') return item.linkId;
  const { driveId, itemId, linkId, who } = item;
  return who === null ? joinId(driveId, itemId, linkId) : outsideId({ driveId, itemId, permissionId: linkId, who });
}

/** A plan that this very answer led to: of a finding of it, or of the thing itself. */
async function findPlanned({ db, tenantId }: ReviewDeps, item: DecidedItem): Promise<string | undefined> {
  const findings = await findFindingsOf(db, tenantId, subjectOfItem(item));
  const place = joinId(item.driveId, item.itemId, item.linkId);
  const own = ['remove-link', 'end-link', 'remove-access', 'limit-to-view'].map(
    (remedyId) => `own.${remedyId}:${place}`,
  );
  const keys = [...findings.map(({ key }) => key), ...own];
  for (const key of new Set(keys)) {
    const latest = await findLatestApproval(db, tenantId, key);
    const isOurs = latest?.askedBy.id === item.decidedBy?.id && (latest?.askedAt ?? '') >= (item.decidedAt ?? '');
    if (latest && isOurs && (latest.state === 'asked' || latest.state === 'approved')) return latest.id;
  }
  return undefined;
}

const words: Partial<Record<ItemState, string>> = {
  removed: 'review.removed',
  limited: 'review.limited',
  open: 'review.failed',
};

async function settle(deps: ReviewDeps, item: DecidedItem, state: ItemState, note: string | null): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  await db.transaction().execute(async (tx) => {
    if (!(await settleItem(tx, tenantId, item, { state, note, at }))) return;
    if (state === 'open') await openAgain(deps, tx, item);
    else await noteAnswered(tx, tenantId, item.reviewId, at);
    if (item.ownerId !== null) await wantListsAgain(tx, tenantId, item.reviewId, [item.ownerId], at);
    const body = { review: item.reviewId, item: journalNameOf(item), note };
    await appendJournal(tx, tenantId, [{ kind: words[state] ?? 'review.settled', at, body }]);
  });
  deps.wake('deliver');
}

/** Whoever had answered all has something to answer again; after the end, admins have. */
async function openAgain(deps: ReviewDeps, tx: Tx, item: DecidedItem): Promise<void> {
  const { tenantId } = deps;
  if (item.ownerId === null || item.forAdmins !== null) return;
  const review = await findReview(tx, tenantId, item.reviewId);
  const owner = await findOwner(tx, tenantId, item.reviewId, item.ownerId);
  if (!review || !owner) return;
  if (review.endedAt !== null)
    await giveToAdmins(tx, tenantId, { reviewId: item.reviewId, ownerId: item.ownerId }, 'no-answer');
  else if (owner.state === 'answered') await saveOwner(tx, tenantId, owner, { state: 'asked' });
}
