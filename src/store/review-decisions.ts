import { sql } from 'kysely';
import type { AdminReason, ItemState } from '../model/review';
import type { Db, Tx } from './db';
import { inParts } from './in-parts';
import { type DecidedItem, toItem } from './review-items';

/** Decides those that are open, once. @returns those that it decided */
export async function decideItems(
  tx: Tx,
  tenantId: string,
  ids: readonly number[],
  decision: {
    readonly state: 'kept' | 'limiting' | 'removing';
    readonly until: string | null;
    readonly reason: string | null;
    readonly by: { readonly id: string; readonly name: string };
    readonly at: string;
  },
): Promise<readonly DecidedItem[]> {
  const decided: DecidedItem[] = [];
  for (const some of inParts(ids)) {
    const rows = await tx
      .updateTable('review_items')
      .set({
        state: decision.state,
        until: decision.until,
        reason: decision.reason,
        decided_by: decision.by.id,
        decided_by_name: decision.by.name,
        decided_at: decision.at,
        approval_id: null,
        note: null,
      })
      .where('tenant_id', '=', tenantId)
      .where('id', 'in', some)
      .where('state', '=', 'open')
      .returningAll()
      .execute();
    decided.push(...rows.map(toItem));
  }
  return decided;
}

/** Decided and not yet seen done. The oldest answers first. */
export async function listWorking(db: Db, tenantId: string, after: number, limit: number) {
  const rows = await db
    .selectFrom('review_items')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', 'in', ['limiting', 'removing'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toItem);
}

export async function noteApproval(db: Db | Tx, tenantId: string, id: number, approvalId: string): Promise<void> {
  await db
    .updateTable('review_items')
    .set({ approval_id: approvalId })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', 'in', ['limiting', 'removing'])
    .execute();
}

/** What became of an answer. @returns false when it was settled before */
export async function settleItem(
  tx: Tx,
  tenantId: string,
  { id, state }: Pick<DecidedItem, 'id' | 'state'>,
  to: { readonly state: ItemState; readonly note: string | null; readonly at: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('review_items')
    .set({ state: to.state, note: to.note, ...(to.state === 'open' ? { approval_id: null } : {}), decided_at: to.at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', state)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** What an item is about still stood when it was last read: the link, the person's access, the finding of a guest. */
const stands = sql<boolean>`case i.scope
  when 'person' then exists (select 1 from outside_grants g where g.tenant_id = i.tenant_id and g.drive_id = i.drive_id
    and g.item_id = i.item_id and g.permission_id = i.link_id and g.who = i.who)
  when 'guest' then exists (select 1 from findings f where f.tenant_id = i.tenant_id and f.key = i.finding_key
    and f.state not in ('fixed', 'dismissed'))
  else exists (select 1 from sharing_links l where l.tenant_id = i.tenant_id and l.drive_id = i.drive_id
    and l.item_id = i.item_id and l.id = i.link_id) end`;

export async function isStanding(db: Db | Tx, tenantId: string, { id }: Pick<DecidedItem, 'id'>): Promise<boolean> {
  const row = await db
    .selectFrom('review_items as i')
    .select('i.id')
    .where('i.tenant_id', '=', tenantId)
    .where('i.id', '=', id)
    .where(stands)
    .executeTakeFirst();
  return row !== undefined;
}

/** Open ones that stand no more: nobody need answer. */
export async function takeGone(tx: Tx, tenantId: string, at: string, limit: number): Promise<readonly DecidedItem[]> {
  const rows = await tx
    .updateTable('review_items')
    .set({ state: 'gone', decided_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', (from) =>
      from
        .selectFrom('review_items as i')
        .select('i.id')
        .where('i.tenant_id', '=', tenantId)
        .where('i.state', '=', 'open')
        .where(({ not }) => not(stands))
        .orderBy('i.id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .where('state', '=', 'open')
    .returningAll()
    .execute();
  return rows.map(toItem);
}

/** What is open there waits for admins from now on; of one owner, of some, or of all. */
export async function giveToAdmins(
  tx: Tx,
  tenantId: string,
  list: { readonly reviewId: string; readonly ownerId?: string | readonly string[] },
  reason: AdminReason,
): Promise<void> {
  const { reviewId, ownerId } = list;
  const open = tx
    .updateTable('review_items')
    .set({ for_admins: reason })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('state', '=', 'open')
    .where('for_admins', 'is', null);
  if (ownerId === undefined) await open.execute();
  else for (const some of inParts([ownerId].flat())) await open.where('owner_id', 'in', some).execute();
}
