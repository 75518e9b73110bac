import type { Db, Tx } from './db';

export interface StoredSubscription {
  readonly id: string;
  readonly resource: string;
  /** A secret that Graph sends back with each notification. */
  readonly clientState: string;
  /** Our own address at the time: when that changes, Graph would call where nobody listens. */
  readonly notifyUrl: string;
  readonly expiresAt: string;
}

const toSubscription = (row: {
  id: string;
  resource: string;
  client_state: string;
  notify_url: string;
  expires_at: string;
}): StoredSubscription => ({
  id: row.id,
  resource: row.resource,
  clientState: row.client_state,
  notifyUrl: row.notify_url,
  expiresAt: row.expires_at,
});

export async function listSubscriptions(db: Db, tenantId: string): Promise<readonly StoredSubscription[]> {
  const rows = await db.selectFrom('subscriptions').selectAll().where('tenant_id', '=', tenantId).execute();
  return rows.map(toSubscription);
}

export async function findSubscriptions(
  db: Db,
  tenantId: string,
  ids: readonly string[],
): Promise<readonly StoredSubscription[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute();
  return rows.map(toSubscription);
}

/** One subscription a resource: a newer one takes the older one's place. */
export async function saveSubscription(db: Db, tenantId: string, one: StoredSubscription): Promise<void> {
  const row = { id: one.id, client_state: one.clientState, notify_url: one.notifyUrl, expires_at: one.expiresAt };
  await db
    .insertInto('subscriptions')
    .values({ tenant_id: tenantId, resource: one.resource, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'resource']).doUpdateSet(row))
    .execute();
}

export async function deleteSubscriptionRow(db: Db, tenantId: string, id: string): Promise<void> {
  await db.deleteFrom('subscriptions').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

export async function deleteSubscriptionOf(tx: Tx, tenantId: string, resource: string): Promise<void> {
  await tx.deleteFrom('subscriptions').where('tenant_id', '=', tenantId).where('resource', '=', resource).execute();
}

/** Lets it count as ended, so that it is renewed next. */
export async function expireSubscription(db: Db, tenantId: string, id: string, at: string): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ expires_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}
