import { sql } from 'kysely';
import type { Db, Tx } from './db';
import { isHolderGone } from './holder';
import type { SubjectKind } from './tables/alerts';

/** One card that should stand in one conversation. `wanted` counts its changes; `shown` is the one Teams has. */
export interface Delivery {
  readonly id: number;
  readonly conversationId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly wanted: number;
  readonly threadId: string | null;
  readonly activityId: string | null;
  readonly tries: number;
  /** Ours until then. */
  readonly leaseUntil: string;
}

/** Takes cards that are due, oldest first, for as long as the lease lasts and its holder lives; no two instances take the same. */
export async function claimDeliveries(
  db: Db,
  tenantId: string,
  at: string,
  leaseUntil: string,
  limit: number,
  heldBy: number | null = null,
  to: 'teams' | 'webhooks' = 'teams',
): Promise<readonly Delivery[]> {
  return db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('deliveries')
      .select(['id', 'conversation_id', 'subject_kind', 'subject_id', 'wanted', 'thread_id', 'activity_id', 'tries'])
      .where('tenant_id', '=', tenantId)
      .whereRef('wanted', '>', 'shown')
      .where('conversation_id', to === 'webhooks' ? 'like' : 'not like', 'webhook:%')
      .where('gave_up', 'is', null)
      .where('next_try_at', '<=', at)
      .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<', at), isHolderGone]))
      .orderBy('next_try_at')
      .orderBy('id')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute();
    if (rows.length === 0) return [];
    await tx
      .updateTable('deliveries')
      .set({ lease_until: leaseUntil, held_by: heldBy })
      .where('tenant_id', '=', tenantId)
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
    return rows.map((row) => ({
      id: row.id,
      conversationId: row.conversation_id,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      wanted: row.wanted,
      threadId: row.thread_id,
      activityId: row.activity_id,
      tries: row.tries,
      leaseUntil,
    }));
  });
}

/** Holds it longer. @returns false when it is not ours any more */
export async function renewDelivery(
  db: Db,
  tenantId: string,
  { id, leaseUntil }: Delivery,
  until: string,
): Promise<boolean> {
  const row = await db
    .updateTable('deliveries')
    .set({ lease_until: until })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('lease_until', '=', leaseUntil)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Cards that were posted and do not stand in the journal yet; each is given once. */
export async function takeUnjournaled(tx: Tx, tenantId: string, limit: number) {
  const rows = await tx
    .selectFrom('deliveries')
    .select(['id', 'conversation_id', 'subject_kind', 'subject_id'])
    .where('tenant_id', '=', tenantId)
    .where('is_unjournaled', '=', true)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  await tx
    .updateTable('deliveries')
    .set({ is_unjournaled: false })
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute();
  return rows.map((row) => ({ to: row.conversation_id, kind: row.subject_kind, subject: row.subject_id }));
}

/** Teams has this state of the card; if it changed meanwhile, it stays due. A new place is one for the journal. */
export async function noteShown(
  db: Db,
  tenantId: string,
  id: number,
  shown: { wanted: number; threadId: string | null; activityId: string | null; at: string },
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({
      shown: shown.wanted,
      thread_id: shown.threadId,
      activity_id: shown.activityId,
      lease_until: null,
      tries: 0,
      posted_at: sql`coalesce(posted_at, ${shown.at})`,
      shown_at: shown.at,
      failure: null,
      is_unjournaled: sql<boolean>`is_unjournaled or activity_id is distinct from ${shown.activityId}`,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    // Somebody else showed a newer state meanwhile: theirs stands.
    .where('shown', '<', shown.wanted)
    .execute();
}

interface NotShown {
  readonly nextTryAt: string;
  readonly tries: number;
  readonly gaveUp: string | null;
  readonly failure?: string;
  readonly at?: string;
}

export async function noteNotShown(db: Db | Tx, tenantId: string, id: number, why: NotShown): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({
      lease_until: null,
      next_try_at: why.nextTryAt,
      tries: why.tries,
      gave_up: why.gaveUp,
      ...(why.failure ? { failure: why.failure, failed_at: why.at ?? null } : {}),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

/** As long as its conversation is closed. @returns false when somebody speaks there again */
export async function giveUpWhileClosed(
  db: Db,
  tenantId: string,
  { id, conversationId }: Pick<Delivery, 'id' | 'conversationId'>,
  why: NotShown,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const conversation = await tx
      .selectFrom('conversations')
      .select('dead_at')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', conversationId)
      .forShare()
      .executeTakeFirst();
    const isOpen = conversation !== undefined && conversation.dead_at === null;
    await noteNotShown(tx, tenantId, id, isOpen ? { ...why, gaveUp: null } : why);
    return !isOpen;
  });
}

/** Nothing goes to this conversation before then. */
export async function holdConversation(db: Db, tenantId: string, conversationId: string, until: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ next_try_at: until })
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .whereRef('wanted', '>', 'shown')
    .where('gave_up', 'is', null)
    .where('next_try_at', '<', until)
    .execute();
}

/** When the next card that waits is due, after this time; what is due before it is somebody's already. */
export async function nextDeliveryAt(db: Db, tenantId: string, after: string): Promise<string | null> {
  const row = await db
    .selectFrom('deliveries')
    .select('next_try_at')
    .where('tenant_id', '=', tenantId)
    .whereRef('wanted', '>', 'shown')
    .where('gave_up', 'is', null)
    .where('next_try_at', '>', after)
    .orderBy('next_try_at')
    .limit(1)
    .executeTakeFirst();
  return row?.next_try_at ?? null;
}
