import { sql } from 'kysely';
import type { GraphCall } from '../model/remedy';
import type { Db, Tx } from './db';
import { isHolderGone } from './holder';

export type FixState = 'due' | 'done' | 'failed' | 'unverified' | 'stale';

export interface Fix {
  readonly id: string;
  readonly approvalId: string;
  readonly state: FixState;
  readonly note: string | null;
  readonly finishedAt: string | null;
}

/** A fix that was taken; ours until `leaseUntil`. */
export interface ClaimedFix extends Fix {
  readonly leaseUntil: string;
}

/** One call of a fix. An intent without a result: the process ended in between, so the world is looked at first. */
export interface FixStep {
  readonly n: number;
  readonly call: GraphCall;
  readonly intentAt: string;
  /** null: no answer was recorded; 0: none came. */
  readonly status: number | null;
  readonly requestId: string | null;
  readonly resultAt: string | null;
  /** Graph's code and words for a refusal. */
  readonly code: string | null;
  readonly words: string | null;
  /** How often it was begun. */
  readonly tries: number;
}

const columns = ['id', 'approval_id', 'state', 'note', 'finished_at'] as const;
const toFix = (row: {
  id: string;
  approval_id: string;
  state: FixState;
  note: string | null;
  finished_at: string | null;
}): Fix => ({
  id: row.id,
  approvalId: row.approval_id,
  state: row.state,
  note: row.note,
  finishedAt: row.finished_at,
});

export async function insertFix(tx: Tx, tenantId: string, fix: { id: string; approvalId: string }): Promise<void> {
  await insertFixes(tx, tenantId, [fix]);
}

export async function insertFixes(
  tx: Tx,
  tenantId: string,
  fixes: readonly { readonly id: string; readonly approvalId: string }[],
): Promise<void> {
  if (fixes.length === 0) return;
  await tx
    .insertInto('fixes')
    .values(
      fixes.map(({ id, approvalId }) => ({ tenant_id: tenantId, id, approval_id: approvalId, state: 'due' as const })),
    )
    .execute();
}

export async function findFix(db: Db | Tx, tenantId: string, approvalId: string): Promise<Fix | undefined> {
  const row = await db
    .selectFrom('fixes')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('approval_id', '=', approvalId)
    .executeTakeFirst();
  return row && toFix(row);
}

export async function findFixById(db: Db | Tx, tenantId: string, id: string): Promise<Fix | undefined> {
  const row = await db
    .selectFrom('fixes')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toFix(row);
}

/** Takes one fix that is due, for as long as the lease lasts and its holder lives; no two instances take the same. */
export async function claimFix(
  db: Db,
  tenantId: string,
  at: string,
  leaseUntil: string,
  heldBy: number | null = null,
): Promise<ClaimedFix | undefined> {
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('fixes')
      .select(columns)
      .where('tenant_id', '=', tenantId)
      .where('state', '=', 'due')
      .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<', at), isHolderGone]))
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!row) return undefined;
    await tx
      .updateTable('fixes')
      .set({ lease_until: leaseUntil, held_by: heldBy })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', row.id)
      .execute();
    return { ...toFix(row), leaseUntil };
  });
}

/** Whether it is still ours; locks it until the transaction ends. */
export async function isFixHeld(tx: Tx, tenantId: string, fix: ClaimedFix): Promise<boolean> {
  const row = await tx
    .selectFrom('fixes')
    .select('lease_until')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', fix.id)
    .where('state', '=', 'due')
    .forUpdate()
    .executeTakeFirst();
  return row?.lease_until === fix.leaseUntil;
}

/** Ends a fix once. @returns false when it had ended before */
export async function finishFix(
  tx: Tx,
  tenantId: string,
  id: string,
  end: { state: Exclude<FixState, 'due'>; note: string | null; at: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('fixes')
    .set({ state: end.state, note: end.note, finished_at: end.at, lease_until: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'due')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a fix back, to be taken again after `at`. */
export async function releaseFix(db: Db, tenantId: string, id: string, at: string): Promise<void> {
  await db
    .updateTable('fixes')
    .set({ lease_until: at, held_by: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'due')
    .execute();
}

export async function listFixSteps(db: Db | Tx, tenantId: string, fixId: string): Promise<readonly FixStep[]> {
  const rows = await db
    .selectFrom('fix_steps')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('fix_id', '=', fixId)
    .orderBy('n')
    .execute();
  return rows.map((row) => ({
    n: row.n,
    call: row.call as GraphCall,
    intentAt: row.intent_at,
    status: row.status,
    requestId: row.request_id,
    resultAt: row.result_at,
    code: row.code,
    words: row.words,
    tries: row.tries,
  }));
}

export async function recordIntent(
  tx: Tx,
  tenantId: string,
  fixId: string,
  n: number,
  call: GraphCall,
  at: string,
): Promise<void> {
  await tx
    .insertInto('fix_steps')
    .values({ tenant_id: tenantId, fix_id: fixId, n, call: JSON.stringify(call), intent_at: at })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'fix_id', 'n']).doUpdateSet({
        intent_at: at,
        status: null,
        result_at: null,
        tries: sql`fix_steps.tries + 1`,
      }),
    )
    .execute();
}

export async function recordResult(
  tx: Tx,
  tenantId: string,
  fixId: string,
  n: number,
  result: {
    readonly status: number;
    readonly requestId: string | null;
    readonly code: string | null;
    readonly words: string | null;
    readonly at: string;
  },
): Promise<void> {
  const { status, requestId, code, words, at } = result;
  await tx
    .updateTable('fix_steps')
    .set({ status, request_id: requestId, code, words, result_at: at })
    .where('tenant_id', '=', tenantId)
    .where('fix_id', '=', fixId)
    .where('n', '=', n)
    .execute();
}

/** Leases of a process that was killed: the only process of an embedded store frees them when it starts. */
export async function freeLeases(db: Db, tenantId: string): Promise<void> {
  for (const table of ['fixes', 'deliveries', 'packs'] as const) {
    await sql`update ${sql.table(table)} set lease_until = null where tenant_id = ${tenantId}`.execute(db);
  }
}
