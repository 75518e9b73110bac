import { personAsConversation } from '../../model/conversation';
import { dayMs } from '../../model/durations';
import { askedPerMinute, mostReminders, remindEveryDays, subjectIdOf } from '../../model/review';
import { appendJournal } from '../../store/journal';
import { saveOwner, takeToAsk, takeToRemind } from '../../store/review-owners';
import { wantCard } from '../../store/wanted-cards';
import type { ReviewDeps } from './deps';

const remindAfter = (at: string): string => new Date(Date.parse(at) + remindEveryDays * dayMs).toISOString();

/** Puts their lists before the people whose minute has come. @returns how many were asked */
export async function askDue(deps: ReviewDeps): Promise<number> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  return db.transaction().execute(async (tx) => {
    const owners = await takeToAsk(tx, tenantId, at, askedPerMinute);
    for (const owner of owners) {
      const { reviewId, ownerId } = owner;
      await wantCard(tx, tenantId, {
        conversationId: personAsConversation(ownerId),
        subjectKind: 'review',
        subjectId: subjectIdOf({ kind: 'list', reviewId, ownerId }),
        at,
      });
      await saveOwner(tx, tenantId, owner, { state: 'asked', askedAt: at, remindAt: remindAfter(at) });
    }
    const entries = [...Map.groupBy(owners, ({ reviewId }) => reviewId)].map(([review, some]) => ({
      kind: 'review.asked',
      at,
      body: { review, owners: some.map(({ ownerId }) => ownerId) },
    }));
    await appendJournal(tx, tenantId, entries);
    return owners.length;
  });
}

/** Reminds people who have not answered all; whoever has needs none. @returns how many were looked at */
export async function remindDue(deps: ReviewDeps): Promise<number> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  return db.transaction().execute(async (tx) => {
    const owners = await takeToRemind(tx, tenantId, at, { most: mostReminders, limit: askedPerMinute });
    for (const owner of owners) {
      const { reviewId, ownerId } = owner;
      const n = owner.reminders + 1;
      await saveOwner(tx, tenantId, owner, { reminders: n, remindAt: remindAfter(at) });
      if (owner.open === 0) continue;
      await wantCard(tx, tenantId, {
        conversationId: personAsConversation(ownerId),
        subjectKind: 'review',
        subjectId: subjectIdOf({ kind: 'reminder', reviewId, ownerId, n }),
        at,
      });
    }
    const reminded = owners.filter(({ open }) => open > 0);
    const entries = [...Map.groupBy(reminded, ({ reviewId }) => reviewId)].map(([review, some]) => ({
      kind: 'review.reminded',
      at,
      body: { review, owners: some.map(({ ownerId }) => ownerId) },
    }));
    await appendJournal(tx, tenantId, entries);
    return owners.length;
  });
}
