import { sql } from 'kysely';
import type { HeardKind } from '../model/life';
import type { Db, Tx } from './db';

/** One thing to be heard in the thread of one card. `count`: of how many findings, where the card stands for many. */
export interface Reply {
  readonly deliveryId: number;
  readonly seq: number;
  readonly kind: HeardKind;
  readonly count: number;
}

/**
 * Wants a reply under each card of the subject that stands in a route, or is on its way there: what it says was read
 * already. A card that nobody has taken up yet says it by coming.
 */
export async function wantReply(
  tx: Tx,
  tenantId: string,
  reply: { subjectKind: 'finding' | 'group'; subjectId: string; seq: number; kind: HeardKind; count: number },
): Promise<void> {
  const cards = await tx
    .selectFrom('deliveries')
    .innerJoin('routes', (join) =>
      join
        .onRef('routes.tenant_id', '=', 'deliveries.tenant_id')
        .onRef('routes.conversation_id', '=', 'deliveries.conversation_id'),
    )
    .select('deliveries.id')
    .where('deliveries.tenant_id', '=', tenantId)
    .where('subject_kind', '=', reply.subjectKind)
    .where('subject_id', '=', reply.subjectId)
    .where('deliveries.conversation_id', 'not like', 'webhook:%')
    .where((is) => is.or([is('activity_id', 'is not', null), is('lease_until', 'is not', null)]))
    .execute();
  for (const { id } of cards) {
    // Several of a kind that wait together are one reply.
    const waiting = await tx
      .updateTable('replies')
      .set({ count: sql<number>`count + ${reply.count}` })
      .where('tenant_id', '=', tenantId)
      .where('delivery_id', '=', id)
      .where('kind', '=', reply.kind)
      .where('sent_at', 'is', null)
      .returning('seq')
      .executeTakeFirst();
    if (waiting) continue;
    await tx
      .insertInto('replies')
      .values({ tenant_id: tenantId, delivery_id: id, seq: reply.seq, kind: reply.kind, count: reply.count })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The card that is made now says it all. */
export async function forgetReplies(db: Db, tenantId: string, deliveryId: number): Promise<void> {
  await db
    .deleteFrom('replies')
    .where('tenant_id', '=', tenantId)
    .where('delivery_id', '=', deliveryId)
    .where('sent_at', 'is', null)
    .execute();
}

export async function listWaitingReplies(db: Db, tenantId: string, deliveryId: number): Promise<readonly Reply[]> {
  const rows = await db
    .selectFrom('replies')
    .select(['delivery_id', 'seq', 'kind', 'count'])
    .where('tenant_id', '=', tenantId)
    .where('delivery_id', '=', deliveryId)
    .where('sent_at', 'is', null)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ deliveryId: row.delivery_id, seq: row.seq, kind: row.kind, count: row.count }));
}

/** Teams has it, or it is true no more. */
export async function noteReplied(db: Db, tenantId: string, { deliveryId, seq }: Reply, at: string): Promise<void> {
  await db
    .updateTable('replies')
    .set({ sent_at: at })
    .where('tenant_id', '=', tenantId)
    .where('delivery_id', '=', deliveryId)
    .where('seq', '=', seq)
    .execute();
}
