import { type Selectable, sql } from 'kysely';
import type { Person } from '../model/person';
import type { Plan } from '../model/remedy';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

export interface Approval {
  readonly id: string;
  readonly findingKey: string;
  readonly plan: Plan;
  readonly planHash: string;
  /** `stale`: the world changed before it ran. `moot`: the finding went away by itself. */
  readonly state: 'asked' | 'approved' | 'declined' | 'stale' | 'moot';
  readonly askedBy: Person;
  readonly askedAt: string;
  readonly decidedBy: Person | null;
  readonly decidedAt: string | null;
}

const toApproval = (row: Selectable<Tables['approvals']>): Approval => ({
  id: row.id,
  findingKey: row.finding_key,
  plan: row.plan as Plan,
  planHash: row.plan_hash,
  state: row.state,
  askedBy: { id: row.asked_by, name: row.asked_by_name },
  askedAt: row.asked_at,
  decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decided_by_name ?? '' },
  decidedAt: row.decided_at,
});

export async function insertApproval(
  tx: Tx,
  tenantId: string,
  approval: Omit<Approval, 'state' | 'decidedBy' | 'decidedAt'>,
): Promise<void> {
  await tx
    .insertInto('approvals')
    .values({
      tenant_id: tenantId,
      id: approval.id,
      finding_key: approval.findingKey,
      plan: JSON.stringify(approval.plan),
      plan_hash: approval.planHash,
      state: 'asked',
      asked_by: approval.askedBy.id,
      asked_by_name: approval.askedBy.name,
      asked_at: approval.askedAt,
    })
    .execute();
}

export async function findApproval(db: Db | Tx, tenantId: string, id: string): Promise<Approval | undefined> {
  const row = await db
    .selectFrom('approvals')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toApproval(row);
}

/** The newest plan to fix a finding, whatever became of it; not one that takes a fix back. */
export async function findLatestApproval(
  db: Db | Tx,
  tenantId: string,
  findingKey: string,
): Promise<Approval | undefined> {
  const row = await db
    .selectFrom('approvals')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('finding_key', '=', findingKey)
    .where(sql`plan->>'undoes'`, 'is', null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toApproval(row);
}

/** The plan of a finding that waits for a decision; there is one at most. */
export async function findAskedApproval(
  db: Db | Tx,
  tenantId: string,
  findingKey: string,
): Promise<Approval | undefined> {
  const row = await db
    .selectFrom('approvals')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('finding_key', '=', findingKey)
    .where('state', '=', 'asked')
    .executeTakeFirst();
  return row && toApproval(row);
}

/** The newest plan that takes a fix back, whatever became of it. */
export async function findLatestUndo(db: Db | Tx, tenantId: string, fixId: string): Promise<Approval | undefined> {
  const row = await db
    .selectFrom('approvals')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(sql`plan->>'undoes'`, '=', fixId)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toApproval(row);
}

/** Holds an open approval until the transaction ends. @returns false when it is not open any more */
export async function lockAsked(tx: Tx, tenantId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('approvals')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Decides once: of two leads who press together, one wins. @returns false when it was not open any more */
export async function decideApproval(
  tx: Tx,
  tenantId: string,
  id: string,
  decision: { state: 'approved' | 'declined'; by: Person; at: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('approvals')
    .set({
      state: decision.state,
      decided_by: decision.by.id,
      decided_by_name: decision.by.name,
      decided_at: decision.at,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Closes what can no longer run: the finding is gone, or the plan is not what was approved. @returns ids closed */
export async function closeApprovals(
  tx: Tx,
  tenantId: string,
  findingKey: string,
  from: 'asked' | 'approved',
  state: 'stale' | 'moot',
): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('approvals')
    .set({ state })
    .where('tenant_id', '=', tenantId)
    .where('finding_key', '=', findingKey)
    .where('state', '=', from)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The plan is not what was approved any more; what was done before under other plans of the finding stays approved. */
export async function markStale(tx: Tx, tenantId: string, id: string): Promise<void> {
  await tx
    .updateTable('approvals')
    .set({ state: 'stale' })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

export async function listAskedApprovals(db: Db, tenantId: string, limit = 20): Promise<readonly Approval[]> {
  const rows = await db
    .selectFrom('approvals')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'asked')
    .orderBy('asked_at')
    .limit(limit)
    .execute();
  return rows.map(toApproval);
}
