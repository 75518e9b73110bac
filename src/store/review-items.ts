import { type Selectable, sql } from 'kysely';
import { type ItemState, kindOf, type ReviewedKind, type ReviewItem } from '../model/review';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

/** Whose list: one owner's, or what admins answer for; without either: all of the review. */
export interface ListOf {
  readonly reviewId: string;
  readonly ownerId?: string;
  readonly forAdmins?: true;
  /** Of an owner: only what this manager was asked about. */
  readonly managerId?: string;
  /** Of an owner: what went to admins since, too. */
  readonly ever?: true;
}

export type NewItem = Omit<ReviewItem, 'id' | 'state' | 'until' | 'note'> & { readonly ownerId: string | null };

/** An item with what was decided of it, and by whose plan it is done. */
export interface DecidedItem extends ReviewItem {
  readonly reviewId: string;
  readonly ownerId: string | null;
  readonly approvalId: string | null;
  /** The owner's manager, where that one was asked. */
  readonly managerId: string | null;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
}

export const toItem = (row: Selectable<Tables['review_items']>): DecidedItem => ({
  id: row.id,
  reviewId: row.review_id,
  driveId: row.drive_id,
  itemId: row.item_id,
  linkId: row.link_id,
  findingKey: row.finding_key,
  itemName: row.item_name,
  itemUrl: row.item_url,
  isFolder: row.is_folder,
  place: row.place,
  scope: row.scope,
  who: row.who === '' ? null : row.who,
  whoName: row.who_name,
  canEdit: row.type === 'edit',
  endsAt: row.ends_at,
  firstSeenAt: row.first_seen_at,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  forAdmins: row.for_admins,
  state: row.state,
  until: row.until,
  reason: row.reason,
  decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decided_by_name ?? '' },
  decidedAt: row.decided_at,
  approvalId: row.approval_id,
  managerId: row.manager_id,
  note: row.note,
});

/** What is there already stays: a page that is gathered twice changes nothing. */
export async function insertItems(
  tx: Tx,
  tenantId: string,
  reviewId: string,
  items: readonly NewItem[],
): Promise<void> {
  if (items.length === 0) return;
  await tx
    .insertInto('review_items')
    .values(
      items.map((one) => ({
        tenant_id: tenantId,
        review_id: reviewId,
        drive_id: one.driveId,
        item_id: one.itemId,
        link_id: one.linkId,
        finding_key: one.findingKey,
        item_name: one.itemName,
        item_url: one.itemUrl,
        is_folder: one.isFolder,
        place: one.place,
        scope: one.scope,
        who: one.who ?? '',
        who_name: one.whoName,
        type: one.canEdit ? 'edit' : 'view',
        ends_at: one.endsAt,
        first_seen_at: one.firstSeenAt,
        owner_id: one.ownerId,
        owner_name: one.ownerName,
        for_admins: one.forAdmins,
        state: 'open' as const,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const itemsOf = (db: Db | Tx, tenantId: string, { reviewId, ownerId, managerId, forAdmins, ever }: ListOf) => {
  let query = db.selectFrom('review_items').where('tenant_id', '=', tenantId).where('review_id', '=', reviewId);
  if (ownerId !== undefined) query = query.where('owner_id', '=', ownerId);
  if (managerId !== undefined) query = query.where('manager_id', '=', managerId);
  if (ownerId !== undefined && !ever) query = query.where('for_admins', 'is', null);
  if (forAdmins) query = query.where('for_admins', 'is not', null);
  return query;
};

/** A page of what is open, the oldest first: what stood for long is forgotten soonest. */
export async function listOpenItems(
  db: Db | Tx,
  tenantId: string,
  list: ListOf,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly DecidedItem[]> {
  const rows = await itemsOf(db, tenantId, list)
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('first_seen_at')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toItem);
}

/** All of a list in pages, by id: for the result. */
export async function* eachItem(db: Db, tenantId: string, list: ListOf, pageSize = 500): AsyncGenerator<DecidedItem> {
  for (let after = 0; ; ) {
    const rows = await itemsOf(db, tenantId, list)
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(pageSize)
      .execute();
    yield* rows.map(toItem);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

export async function countItems(
  db: Db | Tx,
  tenantId: string,
  list: ListOf,
): Promise<Readonly<Partial<Record<ItemState, number>>>> {
  const rows = await itemsOf(db, tenantId, list)
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** What waits for admins, by reason. */
export async function countForAdmins(db: Db | Tx, tenantId: string, reviewId: string) {
  const rows = await itemsOf(db, tenantId, { reviewId, forAdmins: true })
    .select(['for_admins as reason', sql<number>`count(*)::int`.as('count')])
    .where('state', '=', 'open')
    .groupBy('for_admins')
    .execute();
  return rows.flatMap(({ reason, count }) => (reason === null ? [] : [{ reason, count }]));
}

/** Open ones that a manager was asked about. */
export async function countForManagers(db: Db | Tx, tenantId: string, reviewId: string): Promise<number> {
  const row = await itemsOf(db, tenantId, { reviewId })
    .select(sql<number>`count(*)::int`.as('count'))
    .where('state', '=', 'open')
    .where('manager_id', 'is not', null)
    .where('for_admins', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** How many are links, people and guests' accounts, in whatever state. */
export async function countKinds(
  db: Db | Tx,
  tenantId: string,
  list: ListOf,
): Promise<Readonly<Record<ReviewedKind, number>>> {
  const rows = await itemsOf(db, tenantId, list)
    .select(['scope', sql<number>`count(*)::int`.as('count')])
    .groupBy('scope')
    .execute();
  const of = (kind: ReviewedKind): number =>
    rows.filter((row) => kindOf(row) === kind).reduce((sum, { count }) => sum + count, 0);
  return { link: of('link'), person: of('person'), guest: of('guest') };
}

/** Those of these that stand on the list, in whatever state; with no ids, all that are open. */
export async function listItems(
  db: Db | Tx,
  tenantId: string,
  list: ListOf,
  ids: readonly number[] | 'all',
): Promise<readonly DecidedItem[]> {
  const query = itemsOf(db, tenantId, list).selectAll();
  const rows = await (ids === 'all' ? query.where('state', '=', 'open') : query.where('id', 'in', ids))
    .orderBy('id')
    .execute();
  return rows.map(toItem);
}
