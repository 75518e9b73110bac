import { type Selectable, sql } from 'kysely';
import { kindOf, type Review, type ReviewKind, type ReviewState } from '../model/review';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

const toReview = (row: Selectable<Tables['reviews']>): Review => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  findingKey: row.finding_key,
  begunAt: row.begun_at,
  begunBy: row.begun_by === null ? null : { id: row.begun_by, name: row.begun_by_name ?? '' },
  endsAt: row.ends_at,
  endedAt: row.ended_at,
  asksManagers: row.asks_managers,
  managersFrom: row.managers_from,
});

/** What a review is when it begins; one that says nothing of managers asks none. */
type NewReview = Omit<Review, 'endedAt' | 'managersFrom' | 'asksManagers'> & { readonly asksManagers?: boolean };

/** @returns false when one like it runs already: a campaign, or an ask about the same finding */
export async function insertReview(tx: Tx, tenantId: string, one: NewReview): Promise<boolean> {
  const row = await tx
    .insertInto('reviews')
    .values({
      tenant_id: tenantId,
      id: one.id,
      kind: one.kind,
      state: one.state,
      finding_key: one.findingKey,
      begun_at: one.begunAt,
      begun_by: one.begunBy?.id ?? null,
      begun_by_name: one.begunBy?.name ?? null,
      ends_at: one.endsAt,
      asks_managers: one.asksManagers ?? false,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findReview(db: Db | Tx, tenantId: string, id: string): Promise<Review | undefined> {
  const row = await reviewsOf(db, tenantId).where('id', '=', id).executeTakeFirst();
  return row && toReview(row);
}

/** Holds it until the transaction ends: its end and the last answer come one after the other. */
export async function lockReview(tx: Tx, tenantId: string, id: string, how: 'shared' | 'alone') {
  const query = reviewsOf(tx, tenantId).where('id', '=', id);
  const row = await (how === 'shared' ? query.forShare() : query.forUpdate()).executeTakeFirst();
  return row && toReview(row);
}

/** The one that runs, or the last one. */
export async function findLatestCampaign(db: Db | Tx, tenantId: string): Promise<Review | undefined> {
  const row = await reviewsOf(db, tenantId)
    .where('kind', '=', 'campaign')
    .orderBy('begun_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toReview(row);
}

/** The newest question to the owner of what a finding is about. */
export async function findLatestAsk(db: Db | Tx, tenantId: string, findingKey: string) {
  const row = await db
    .selectFrom('reviews')
    .innerJoin('review_items', (join) =>
      join.onRef('review_items.tenant_id', '=', 'reviews.tenant_id').onRef('review_items.review_id', '=', 'reviews.id'),
    )
    .select([
      'begun_by_name',
      'begun_at',
      'reviews.ends_at',
      'ended_at',
      'owner_name',
      'review_items.state',
      'scope',
      'for_admins',
    ])
    .where('reviews.tenant_id', '=', tenantId)
    .where('reviews.kind', '=', 'ask')
    .where('reviews.finding_key', '=', findingKey)
    .orderBy('begun_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      askedBy: row.begun_by_name ?? '',
      askedAt: row.begun_at,
      endsAt: row.ends_at,
      isOpen: row.ended_at === null,
      ownerName: row.owner_name ?? '',
      item: row.state,
      kind: kindOf(row),
      forAdmins: row.for_admins,
    }
  );
}

/** What is open of running reviews and not with the admins, of the newest review first. */
const openItems = (db: Db, tenantId: string) =>
  db
    .selectFrom('review_items')
    .innerJoin('reviews', (join) =>
      join.onRef('reviews.tenant_id', '=', 'review_items.tenant_id').onRef('reviews.id', '=', 'review_items.review_id'),
    )
    .where('review_items.tenant_id', '=', tenantId)
    .where('for_admins', 'is', null)
    .where('review_items.state', '=', 'open')
    .where('reviews.state', '=', 'running')
    .orderBy('begun_at', 'desc')
    .limit(1);

/** A running review in which this person has something open; the newest. */
export async function findOpenList(db: Db, tenantId: string, ownerId: string): Promise<string | undefined> {
  const row = await openItems(db, tenantId).select('reviews.id').where('owner_id', '=', ownerId).executeTakeFirst();
  return row?.id;
}

/** The newest running review in which this manager has something open of somebody, and of whom. */
export async function findOpenManagerList(db: Db, tenantId: string, managerId: string) {
  return openItems(db, tenantId)
    .select(['reviews.id as reviewId', 'owner_id as ownerId'])
    .where('manager_id', '=', managerId)
    .orderBy('owner_id')
    .executeTakeFirst();
}

/** Those that have not ended, oldest first. */
export async function listRunning(
  db: Db | Tx,
  tenantId: string,
  which: { readonly kind: ReviewKind; readonly state?: ReviewState; readonly limit: number },
): Promise<readonly Review[]> {
  const query = reviewsOf(db, tenantId).where('kind', '=', which.kind).where('ended_at', 'is', null);
  const rows = await (which.state ? query.where('state', '=', which.state) : query)
    .orderBy('begun_at')
    .limit(which.limit)
    .execute();
  return rows.map(toReview);
}

export async function findCursor(db: Db | Tx, tenantId: string, id: string): Promise<string> {
  const row = await reviewsOf(db, tenantId).where('id', '=', id).executeTakeFirstOrThrow();
  return row.cursor;
}

export async function saveReview(
  tx: Tx,
  tenantId: string,
  id: string,
  set: {
    readonly state?: ReviewState;
    readonly cursor?: string;
    readonly endsAt?: string;
    readonly endedAt?: string;
    readonly managersFrom?: string;
  },
): Promise<void> {
  await tx
    .updateTable('reviews')
    .set({
      ...(set.state ? { state: set.state } : {}),
      ...(set.cursor === undefined ? {} : { cursor: set.cursor }),
      ...(set.endsAt ? { ends_at: set.endsAt } : {}),
      ...(set.endedAt ? { ended_at: set.endedAt } : {}),
      ...(set.managersFrom ? { managers_from: set.managersFrom } : {}),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

/** Whether answers came since its card was drawn last; notes that it is drawn now. */
export async function takeProgress(tx: Tx, tenantId: string, id: string, at: string): Promise<boolean> {
  const row = await tx
    .updateTable('reviews')
    .set({ told_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where(
      sql<boolean>`told_at is null
        or exists (select 1 from review_items i where i.tenant_id = reviews.tenant_id and i.review_id = reviews.id and i.decided_at >= told_at)
        or exists (select 1 from review_owners o where o.tenant_id = reviews.tenant_id and o.review_id = reviews.id and o.asked_at >= told_at)`,
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

const reviewsOf = (db: Db | Tx, tenantId: string) =>
  db.selectFrom('reviews').selectAll().where('tenant_id', '=', tenantId);

/** Whoever owns something is not told any more that a manager is asked next. @returns the reviews in which they were */
export async function forgetManagers(tx: Tx, tenantId: string): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('reviews')
    .set({ asks_managers: false })
    .where('tenant_id', '=', tenantId)
    .where('asks_managers', '=', true)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
