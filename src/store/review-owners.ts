import { sql } from 'kysely';
import type { OwnerState } from '../model/review';
import type { Db, Tx } from './db';

/** Something of this owner is open, and not with the admins. */
export const hasOpen = sql<boolean>`exists (select 1 from review_items i where i.tenant_id = review_owners.tenant_id
  and i.review_id = review_owners.review_id and i.owner_id = review_owners.owner_id and i.for_admins is null and i.state = 'open')`;

export interface ReviewOwner {
  readonly reviewId: string;
  readonly ownerId: string;
  readonly name: string;
  readonly state: OwnerState;
  readonly reminders: number;
}

const columns = ['review_id as reviewId', 'owner_id as ownerId', 'name', 'state', 'reminders'] as const;

export async function insertOwners(
  tx: Tx,
  tenantId: string,
  reviewId: string,
  owners: readonly { readonly id: string; readonly name: string }[],
  asked: { readonly state: 'waiting' | 'asked'; readonly at: string | null },
): Promise<void> {
  if (owners.length === 0) return;
  await tx
    .insertInto('review_owners')
    .values(
      owners.map(({ id, name }) => ({
        tenant_id: tenantId,
        review_id: reviewId,
        owner_id: id,
        name,
        state: asked.state,
        asked_at: asked.at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findOwner(db: Db | Tx, tenantId: string, reviewId: string, ownerId: string) {
  return db
    .selectFrom('review_owners')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
}

/** Gives everybody a minute of their own to be asked in, so many people to a minute. */
export async function spreadOwners(tx: Tx, tenantId: string, reviewId: string, from: string, perMinute: number) {
  await sql`update review_owners o set ask_at = ${from}::timestamptz + ((n - 1) / ${perMinute}::int) * interval '1 minute'
    from (select owner_id, (row_number() over (order by owner_id))::int as n from review_owners
      where tenant_id = ${tenantId} and review_id = ${reviewId}) as numbered
    where o.tenant_id = ${tenantId} and o.review_id = ${reviewId} and o.owner_id = numbered.owner_id`.execute(tx);
}

/** People whose minute has come. Locked: two instances take different ones. */
export async function takeToAsk(tx: Tx, tenantId: string, at: string, limit: number): Promise<readonly ReviewOwner[]> {
  return tx
    .selectFrom('review_owners')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'waiting')
    .where('ask_at', '<=', at)
    .orderBy('ask_at')
    .orderBy('owner_id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** People who were asked, have something open, and are to be reminded now. */
export async function takeToRemind(
  tx: Tx,
  tenantId: string,
  at: string,
  { most, limit }: { readonly most: number; readonly limit: number },
): Promise<readonly (ReviewOwner & { readonly open: number })[]> {
  return tx
    .selectFrom('review_owners')
    .select(columns)
    .select(
      sql<number>`(select count(*)::int from review_items i where i.tenant_id = review_owners.tenant_id and i.review_id = review_owners.review_id
        and i.owner_id = review_owners.owner_id and i.for_admins is null and i.state = 'open')`.as('open'),
    )
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'asked')
    .where('reminders', '<', most)
    .where('remind_at', '<=', at)
    .orderBy('remind_at')
    .orderBy('owner_id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function saveOwner(
  tx: Tx,
  tenantId: string,
  { reviewId, ownerId }: Pick<ReviewOwner, 'reviewId' | 'ownerId'>,
  set: {
    readonly state?: OwnerState;
    readonly askedAt?: string;
    readonly remindAt?: string;
    readonly reminders?: number;
    readonly answeredAt?: string;
    readonly why?: string;
  },
): Promise<void> {
  await tx
    .updateTable('review_owners')
    .set({
      ...(set.state ? { state: set.state } : {}),
      ...(set.askedAt ? { asked_at: set.askedAt } : {}),
      ...(set.remindAt ? { remind_at: set.remindAt } : {}),
      ...(set.reminders === undefined ? {} : { reminders: set.reminders }),
      ...(set.answeredAt ? { answered_at: set.answeredAt } : {}),
      ...(set.why === undefined ? {} : { why: set.why }),
    })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('owner_id', '=', ownerId)
    .execute();
}

/** Those of a running review who have nothing open any more. `lateId`: who answers just now, and may have been taken for silent. */
export async function noteAnswered(
  tx: Tx,
  tenantId: string,
  reviewId: string,
  at: string,
  lateId: string | null = null,
): Promise<void> {
  await tx
    .updateTable('review_owners')
    .set({ state: 'answered', answered_at: at })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where((of) =>
      of.or([
        of('state', 'in', ['asked', 'waiting']),
        // What the manager or an admin answered is no answer of the owner's.
        of.and([of('state', '=', 'silent'), of('owner_id', '=', lateId)]),
      ]),
    )
    .where(sql<boolean>`not ${hasOpen}`)
    .execute();
}

/** What Teams would not take of a review's cards, each with the owner whose things it is about. */
export const unreachedCards = (tx: Tx, tenantId: string, card: 'list' | 'manager') =>
  tx
    .selectFrom('deliveries')
    .innerJoin('review_owners', (join) =>
      join
        .onRef('review_owners.tenant_id', '=', 'deliveries.tenant_id')
        .on(sql<boolean>`review_id = split_part(deliveries.subject_id, ':', 2)`)
        .on(sql<boolean>`owner_id = split_part(deliveries.subject_id, ':', 3)`),
    )
    .where('deliveries.tenant_id', '=', tenantId)
    .where('subject_kind', '=', 'review')
    .where('subject_id', 'like', `${card}:%`)
    .where('gave_up', 'is not', null)
    .orderBy('owner_id')
    .forUpdate('review_owners')
    .skipLocked();

/** Who was asked and whose card Teams would not take, with what Teams said. */
export async function takeUnreached(tx: Tx, tenantId: string, limit: number) {
  return unreachedCards(tx, tenantId, 'list')
    .leftJoin('unreachable', (join) =>
      join
        .onRef('unreachable.tenant_id', '=', 'review_owners.tenant_id')
        .onRef('unreachable.user_id', '=', 'review_owners.owner_id'),
    )
    .select([
      'review_id as reviewId',
      'owner_id as ownerId',
      'name',
      'review_owners.state',
      'reminders',
      'unreachable.why',
    ])
    .where('review_owners.state', '=', 'asked')
    .limit(limit)
    .execute();
}

export interface OwnerCount {
  readonly state: OwnerState;
  readonly count: number;
}

export async function countOwners(db: Db | Tx, tenantId: string, reviewId: string): Promise<readonly OwnerCount[]> {
  return db
    .selectFrom('review_owners')
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .groupBy('state')
    .execute();
}

/** Names of those in a state, for admins. */
export async function listOwnerNames(db: Db, tenantId: string, reviewId: string, state: OwnerState, limit: number) {
  return db
    .selectFrom('review_owners')
    .select(['name', 'why'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('state', '=', state)
    .orderBy('name')
    .limit(limit)
    .execute();
}

/** Of a review that has ended: who was asked and did not answer, be it that their time was over before. @returns their ids */
export async function silenceOwners(tx: Tx, tenantId: string, reviewId: string): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('review_owners')
    .set({ state: 'silent' })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('state', 'in', ['asked', 'waiting', 'silent'])
    .returning('owner_id')
    .execute();
  return rows.map((row) => row.owner_id);
}
