import { type ManagerReading, readManagers } from '../../graph/read-managers';
import { personAsConversation } from '../../model/conversation';
import { dayMs, hourMs } from '../../model/durations';
import {
  type AdminReason,
  askedPerMinute,
  managerDays,
  mostReminders,
  type Review,
  subjectIdOf,
} from '../../model/review';
import type { Tx } from '../../store/db';
import { appendJournal } from '../../store/journal';
import { giveToAdmins } from '../../store/review-decisions';
import {
  closeManagers,
  listManagersDue,
  listReminded,
  noteManager,
  putOffManagers,
  saveManagerState,
  takeUnreachedManagers,
} from '../../store/review-managers';
import { silenceOwners } from '../../store/review-owners';
import { listRunning, lockReview, saveReview } from '../../store/reviews';
import { findSwitch } from '../../store/switches';
import { wantCard, wantCardAgain } from '../../store/wanted-cards';
import type { ReviewDeps } from './deps';
import { wantListsAgain } from './want-lists';

export const areManagersAsked = async (db: Parameters<typeof findSwitch>[0], tenantId: string): Promise<boolean> =>
  (await findSwitch(db, tenantId, 'ask-managers'))?.isOn ?? false;

/**
 * The owners' time is over: it goes on for those who were reminded and did not answer, so that their managers can be asked.
 * What others left open waits for admins. @returns false: there is nobody like that
 */
export async function turnToManagers({ tenantId }: ReviewDeps, tx: Tx, { id }: Review, at: string): Promise<boolean> {
  const reminded = await listReminded(tx, tenantId, id, mostReminders);
  if (reminded.length === 0) return false;
  const endsAt = new Date(Date.parse(at) + managerDays * dayMs).toISOString();
  const silent = await silenceOwners(tx, tenantId, id);
  const later = new Set(reminded);
  const others = silent.filter((ownerId) => !later.has(ownerId));
  await giveToAdmins(tx, tenantId, { reviewId: id, ownerId: others }, 'no-answer');
  await saveReview(tx, tenantId, id, { endsAt, managersFrom: at });
  await wantListsAgain(tx, tenantId, id, silent, at);
  await wantCardAgain(tx, tenantId, 'review', [subjectIdOf({ kind: 'campaign', reviewId: id })], at);
  const body = { review: id, owners: reminded.length, endsAt };
  await appendJournal(tx, tenantId, [{ kind: 'review.managers-begun', at, body }]);
  return true;
}

const minuteMs = 60_000;
const whyAdmins: Readonly<Record<'none' | 'not-seen', AdminReason>> = {
  none: 'no-manager',
  'not-seen': 'manager-not-seen',
};

/** When Graph does not answer for one: after as long again as it was tried already, a minute at least and some hours at most. */
function lookAgainAt(since: string, at: string): string {
  const tried = Date.parse(at) - Date.parse(since);
  return new Date(Date.parse(at) + Math.min(Math.max(tried, minuteMs), 6 * hourMs)).toISOString();
}

/** Puts what owners left open before their managers, so many at a time; Graph is asked about nobody else. @returns how many owners that were */
export async function askManagers(deps: ReviewDeps): Promise<number> {
  const { db, tenantId } = deps;
  const [review] = await listRunning(db, tenantId, { kind: 'campaign', state: 'running', limit: 1 });
  if (!review?.managersFrom || !(await areManagersAsked(db, tenantId))) return 0;
  const { managersFrom } = review;
  const due = await listManagersDue(db, tenantId, review.id, deps.now().toISOString(), askedPerMinute);
  if (due.length === 0) return 0;
  const readings = await readManagers(deps.read, due);
  const at = deps.now().toISOString();
  const unsaid = readings.flatMap((one) => (one.manager === null && one.why === 'later' ? one.userId : []));
  const count = await db.transaction().execute(async (tx) => {
    const held = await lockReview(tx, tenantId, review.id, 'shared');
    if (held?.state !== 'running' || !(await areManagersAsked(tx, tenantId))) return 0;
    const asked: { readonly owner: string; readonly manager: string; readonly items: number }[] = [];
    const lacking: { readonly owner: string; readonly why: AdminReason }[] = [];
    for (const reading of readings) await noteReading(reading);
    await putOffManagers(tx, tenantId, review.id, unsaid, lookAgainAt(managersFrom, at));
    if (asked.length + lacking.length === 0) return 0;
    const entry = (kind: string, body: Record<string, unknown>) => ({ kind, at, body: { review: review.id, ...body } });
    await wantCardAgain(tx, tenantId, 'review', [subjectIdOf({ kind: 'campaign', reviewId: review.id })], at);
    await appendJournal(tx, tenantId, [
      ...(asked.length > 0 ? [entry('review.managers-asked', { asked })] : []),
      ...(lacking.length > 0 ? [entry('review.no-manager', { owners: lacking })] : []),
    ]);
    return asked.length + lacking.length;

    async function noteReading(reading: ManagerReading): Promise<void> {
      const owner = { reviewId: review?.id ?? '', ownerId: reading.userId };
      if (reading.manager) {
        const { manager } = reading;
        const items = await noteManager(tx, tenantId, owner, { manager, state: 'asked', at });
        if (items === undefined) return;
        const conversationId = personAsConversation(manager.id);
        const subjectId = subjectIdOf({ kind: 'manager', ...owner });
        if (items > 0) await wantCard(tx, tenantId, { conversationId, subjectKind: 'review', subjectId, at });
        asked.push({ owner: owner.ownerId, manager: manager.id, items });
      } else if (reading.why !== 'later') {
        if ((await noteManager(tx, tenantId, owner, { manager: null, state: 'none', at })) === undefined) return;
        await giveToAdmins(tx, tenantId, owner, whyAdmins[reading.why]);
        lacking.push({ owner: owner.ownerId, why: whyAdmins[reading.why] });
      } else return;
      await wantListsAgain(tx, tenantId, owner.reviewId, [owner.ownerId], at);
    }
  });
  if (count > 0) deps.wake('deliver');
  return count;
}

const atOnce = 200;

/** Managers whom Teams does not let us reach: what waits for them waits for admins. @returns for how many owners */
export async function noteUnreachedManagers(deps: ReviewDeps): Promise<number> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  return db.transaction().execute(async (tx) => {
    const owners = await takeUnreachedManagers(tx, tenantId, atOnce);
    for (const owner of owners) {
      await saveManagerState(tx, tenantId, owner, 'unreachable');
      await giveToAdmins(tx, tenantId, owner, 'manager-unreachable');
      await wantListsAgain(tx, tenantId, owner.reviewId, [owner.ownerId], at);
    }
    const campaigns = [...new Set(owners.map(({ reviewId }) => subjectIdOf({ kind: 'campaign', reviewId })))];
    await wantCardAgain(tx, tenantId, 'review', campaigns, at);
    const entries = [...Map.groupBy(owners, ({ reviewId }) => reviewId)].map(([review, some]) => ({
      kind: 'review.managers-unreached',
      at,
      body: { review, owners: some.map(({ ownerId }) => ownerId) },
    }));
    await appendJournal(tx, tenantId, entries);
    return owners.length;
  });
}

/** The review ends: what managers left open waits for admins, too, and their cards say that it is over. */
export async function endManagers({ tenantId }: ReviewDeps, tx: Tx, { id }: Review, at: string): Promise<void> {
  const ownerIds = await closeManagers(tx, tenantId, id);
  await giveToAdmins(tx, tenantId, { reviewId: id, ownerId: ownerIds }, 'manager-no-answer');
  await wantListsAgain(tx, tenantId, id, ownerIds, at);
}
