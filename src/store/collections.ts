import type { Outcome } from '../model/tenant';
import type { Db, Tx } from './db';

/** How far a collection has been read. `cursor` is Graph's own link: of the next page, or of the next delta. */
export interface CollectionState {
  readonly cursor: string | null;
  readonly readAt: string | null;
  readonly notifiedAt: string | null;
  readonly outcome: Outcome;
}

const never: CollectionState = {
  cursor: null,
  readAt: null,
  notifiedAt: null,
  outcome: { kind: 'skipped', reason: 'no-data', detail: 'not read yet' },
};

export async function findCollection(db: Db | Tx, tenantId: string, name: string): Promise<CollectionState> {
  const row = await db
    .selectFrom('collections')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('name', '=', name)
    .executeTakeFirst();
  if (!row) return never;
  return { cursor: row.cursor, readAt: row.read_at, notifiedAt: row.notified_at, outcome: row.outcome as Outcome };
}

export async function saveCollection(
  tx: Db | Tx,
  tenantId: string,
  name: string,
  state: { cursor?: string | null; readAt?: string; outcome?: Outcome; items?: number },
): Promise<void> {
  const change = {
    ...(state.cursor === undefined ? {} : { cursor: state.cursor }),
    ...(state.readAt === undefined ? {} : { read_at: state.readAt }),
    ...(state.outcome === undefined ? {} : { outcome: JSON.stringify(state.outcome) }),
    ...(state.items === undefined ? {} : { items: state.items }),
  };
  await tx
    .insertInto('collections')
    .values({
      tenant_id: tenantId,
      name,
      outcome: JSON.stringify(state.outcome ?? never.outcome),
      items: 0,
      cursor: null,
      ...change,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'name']).doUpdateSet({ tenant_id: tenantId, ...change }))
    .execute();
}

/** What was read, when, and what could not be. */
export async function listCollections(
  db: Db,
  tenantId: string,
): Promise<readonly (CollectionState & { name: string; items: number })[]> {
  const rows = await db
    .selectFrom('collections')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    name: row.name,
    items: row.items,
    cursor: row.cursor,
    readAt: row.read_at,
    notifiedAt: row.notified_at,
    outcome: row.outcome as Outcome,
  }));
}
