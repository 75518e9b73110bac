import type { Selectable } from 'kysely';
import type { Outcome } from '../model/tenant';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

/** How far a collection has been read. `cursor` is Graph's own link: of the next page, or of the next delta. */
export interface CollectionState {
  readonly cursor: string | null;
  readonly readAt: string | null;
  readonly notifiedAt: string | null;
  /** When it was last asked for, whatever came of it. */
  readonly triedAt: string | null;
  /** It changed, and not everything that leans on it was judged since. */
  readonly judgeAgain: boolean;
  readonly outcome: Outcome;
}

const never: CollectionState = {
  cursor: null,
  readAt: null,
  notifiedAt: null,
  triedAt: null,
  judgeAgain: false,
  outcome: { kind: 'skipped', reason: 'no-data', detail: 'not read yet' },
};

const toState = (row: Selectable<Tables['collections']>): CollectionState => ({
  cursor: row.cursor,
  readAt: row.read_at,
  notifiedAt: row.notified_at,
  triedAt: row.tried_at,
  judgeAgain: row.judge_again,
  outcome: row.outcome as Outcome,
});

export async function findCollection(db: Db | Tx, tenantId: string, name: string): Promise<CollectionState> {
  const row = await db
    .selectFrom('collections')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('name', '=', name)
    .executeTakeFirst();
  if (!row) return never;
  return toState(row);
}

export async function saveCollection(
  tx: Db | Tx,
  tenantId: string,
  name: string,
  state: {
    cursor?: string | null;
    readAt?: string;
    triedAt?: string | null;
    judgeAgain?: boolean;
    outcome?: Outcome;
    items?: number;
  },
): Promise<void> {
  const change = {
    ...(state.cursor === undefined ? {} : { cursor: state.cursor }),
    ...(state.readAt === undefined ? {} : { read_at: state.readAt }),
    ...(state.outcome === undefined ? {} : { outcome: JSON.stringify(state.outcome) }),
    ...(state.triedAt === undefined ? {} : { tried_at: state.triedAt }),
    ...(state.judgeAgain === undefined ? {} : { judge_again: state.judgeAgain }),
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
    ...toState(row),
  }));
}
