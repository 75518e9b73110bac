import { randomUUID } from 'node:crypto';
import { personAsConversation } from '../../model/conversation';
import { dayMs } from '../../model/durations';
import type { Person } from '../../model/person';
import { campaignDays, isGoodHour, quarterOf, type Review, subjectIdOf } from '../../model/review';
import { routesFor } from '../../model/route-settings';
import { findCollection } from '../../store/collections';
import type { Db, Tx } from '../../store/db';
import { appendJournal } from '../../store/journal';
import { findLatestCampaign, insertReview } from '../../store/reviews';
import { listRoutes } from '../../store/routes';
import { wantCard } from '../../store/wanted-cards';
import type { ReviewDeps } from './deps';
import { areManagersAsked } from './managers';

/** Begins a campaign, unless one runs: then that one is meant. `by` null: the quarter began it. */
export async function beginCampaign(
  deps: ReviewDeps,
  by: Person | null,
): Promise<{ readonly review: Review; readonly isNew: boolean }> {
  const { db, tenantId } = deps;
  const begunAt = deps.now().toISOString();
  const wanted: Omit<Review, 'endedAt'> = {
    asksManagers: await areManagersAsked(db, tenantId),
    managersFrom: null,
    id: randomUUID(),
    kind: 'campaign',
    state: 'preparing',
    findingKey: null,
    begunAt,
    begunBy: by,
    endsAt: new Date(Date.parse(begunAt) + campaignDays * dayMs).toISOString(),
  };
  const isNew = await db.transaction().execute(async (tx) => {
    if (!(await insertReview(tx, tenantId, wanted))) return false;
    for (const conversationId of await placesOf(tx, tenantId, by))
      await wantCard(tx, tenantId, {
        conversationId,
        subjectKind: 'review',
        subjectId: subjectIdOf({ kind: 'campaign', reviewId: wanted.id }),
        at: begunAt,
      });
    const { endsAt, asksManagers } = wanted;
    const body = { review: wanted.id, endsAt, asksManagers, by: by?.id ?? 'quarter' };
    const personal = by ? { personal: { byName: by.name } } : {};
    await appendJournal(tx, tenantId, [{ kind: 'review.begun', at: begunAt, body, ...personal }]);
    return true;
  });
  if (isNew) {
    deps.wake('reviews');
    deps.wake('deliver');
    return { review: { ...wanted, endedAt: null }, isNew };
  }
  const running = await findLatestCampaign(db, tenantId);
  if (!running) throw new Error('a campaign neither began nor runs');
  return { review: running, isNew };
}

/** Once in each quarter, but not in the one in which the tenant was first read: its owners would hear of it the day it came. */
export async function beginByQuarter(deps: ReviewDeps): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  if (!deps.isQuarterly || !isGoodHour(at)) return;
  const { beganAt } = quarterOf(at);
  const { readAt } = await findCollection(db, tenantId, 'first-read');
  if (readAt === null || readAt >= beganAt) return;
  const last = await findLatestCampaign(db, tenantId);
  if (last && (last.endedAt === null || last.begunAt >= beganAt)) return;
  await beginCampaign(deps, null);
}

/** Where a campaign's card stands: where findings about sharing come as cards; without such a place, with who began it. */
export async function placesOf(db: Db | Tx, tenantId: string, by: Pick<Person, 'id'> | null) {
  const routes = (await listRoutes(db, tenantId)).filter(
    ({ conversationId }) => !conversationId.startsWith('webhook:'),
  );
  const about = routesFor(routes, { area: 'sharing', severity: 'high' });
  const places = (about.length > 0 ? about : routes).map(({ conversationId }) => conversationId);
  return places.length > 0 || by === null ? places : [personAsConversation(by.id)];
}
