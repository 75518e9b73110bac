import { type Selectable, sql } from 'kysely';
import type { ApprovalState, DecidedAs } from '../model/approval';
import type { Person } from '../model/person';
import type { Plan } from '../model/remedy';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

export interface Approval {
  readonly id: string;
  readonly findingKey: string;
  readonly plan: Plan;
  readonly planHash: string;
  readonly state: ApprovalState;
  readonly askedBy: Person;
  readonly askedAt: string;
  /** Not decided by then, or not begun, it lapses. */
  readonly expiresAt: string | null;
  readonly decidedBy: Person | null;
  readonly decidedAt: string | null;
  readonly decidedAs: DecidedAs | null;
  /** What the one who decided gave as the reason. */
  readonly reason: string | null;
  /** The approval whose plan had changed before it ran. */
  readonly replaces: string | null;
  /** It is one of many that are decided together. */
  readonly bulkId: string | null;
  /** What it is about where no finding stands. */
  readonly target: Target | null;
}

/** A thing of somebody's own that is narrowed. */
export interface Target {
  readonly subjectId: string;
  readonly subject: string;
}

type Asked = Pick<Approval, 'id' | 'findingKey' | 'plan' | 'planHash' | 'askedBy' | 'askedAt' | 'expiresAt'> &
  Partial<Pick<Approval, 'replaces' | 'bulkId' | 'target'>>;

const toApproval = (row: Selectable<Tables['approvals']>): Approval => ({
  id: row.id,
  findingKey: row.finding_key,
  plan: row.plan as Plan,
  planHash: row.plan_hash,
  state: row.state,
  askedBy: { id: row.asked_by, name: row.asked_by_name },
  askedAt: row.asked_at,
  expiresAt: row.expires_at,
  decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decided_by_name ?? '' },
  decidedAt: row.decided_at,
  decidedAs: row.decided_as,
  reason: row.reason,
  replaces: row.replaces,
  bulkId: row.bulk_id,
  target: row.target as Target | null,
});

const asRow = (tenantId: string, approval: Asked) => ({
  tenant_id: tenantId,
  id: approval.id,
  finding_key: approval.findingKey,
  plan: JSON.stringify(approval.plan),
  plan_hash: approval.planHash,
  state: 'asked' as const,
  asked_by: approval.askedBy.id,
  asked_by_name: approval.askedBy.name,
  asked_at: approval.askedAt,
  expires_at: approval.expiresAt,
  replaces: approval.replaces ?? null,
  bulk_id: approval.bulkId ?? null,
  target: approval.target ? JSON.stringify(approval.target) : null,
});

export async function insertApproval(tx: Tx, tenantId: string, approval: Asked): Promise<void> {
  await insertApprovals(tx, tenantId, [approval]);
}

export async function insertApprovals(tx: Tx, tenantId: string, approvals: readonly Asked[]): Promise<void> {
  if (approvals.length === 0) return;
  await tx
    .insertInto('approvals')
    .values(approvals.map((one) => asRow(tenantId, one)))
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

export interface Decided {
  readonly state: 'approved' | 'declined';
  readonly by: Person;
  readonly at: string;
  readonly as: DecidedAs;
  readonly reason: string | null;
}

const decidedRow = ({ state, by, at, as, reason }: Decided) => ({
  state,
  decided_by: by.id,
  decided_by_name: by.name,
  decided_at: at,
  decided_as: as,
  reason,
});

/** Decides once: of two leads who press together, one wins. @returns false when it was not open any more */
export async function decideApproval(tx: Tx, tenantId: string, id: string, decision: Decided): Promise<boolean> {
  const row = await tx
    .updateTable('approvals')
    .set(decidedRow(decision))
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
  state: 'stale' | 'moot' | 'lapsed',
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

/** It ends without its fix: the plan is not what was approved any more, or its time ran out. Other plans of the finding stay as they are. */
export async function endApproval(tx: Tx, tenantId: string, id: string, state: 'stale' | 'lapsed'): Promise<void> {
  await tx.updateTable('approvals').set({ state }).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** What waits for a decision, one by one; what is decided together is listed with its bulk. */
export async function listAskedApprovals(db: Db, tenantId: string, limit = 20): Promise<readonly Approval[]> {
  const rows = await db
    .selectFrom('approvals')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'asked')
    .where('bulk_id', 'is', null)
    .orderBy('asked_at')
    .limit(limit)
    .execute();
  return rows.map(toApproval);
}
