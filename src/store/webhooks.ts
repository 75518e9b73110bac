import type { Db, Tx } from './db';

/** A listener outside Teams. `url` may hold a secret of its own: it is never logged or journaled. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly createdAt: string;
}

const columns = ['id', 'url', 'secret', 'created_at as createdAt'] as const;

export async function insertWebhook(tx: Tx, tenantId: string, webhook: Webhook, by: string): Promise<void> {
  const { id, url, secret, createdAt } = webhook;
  await tx
    .insertInto('webhooks')
    .values({ tenant_id: tenantId, id, url, secret, created_by: by, created_at: createdAt })
    .execute();
}

/** Those that are alive. */
export const listWebhooks = (db: Db | Tx, tenantId: string): Promise<readonly Webhook[]> =>
  db
    .selectFrom('webhooks')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('dead_at', 'is', null)
    .orderBy('created_at')
    .execute();

export async function findWebhook(db: Db, tenantId: string, id: string): Promise<Webhook | undefined> {
  return db
    .selectFrom('webhooks')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('dead_at', 'is', null)
    .executeTakeFirst();
}

/** @returns false when it was dead already */
export async function markWebhookDead(tx: Tx, tenantId: string, id: string, at: string): Promise<boolean> {
  const row = await tx
    .updateTable('webhooks')
    // What signs nothing any more is not kept.
    .set({ dead_at: at, secret: '' })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('dead_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
