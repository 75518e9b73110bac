import { type Selectable, sql } from 'kysely';
import type { DecidedAs } from '../model/approval';
import type { Person } from '../model/person';
import type { Plan } from '../model/remedy';
import type { Decided } from './approvals';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

/** Many plans of one kind that are decided together; each runs, and ends, by itself. */
export interface Bulk {
  readonly id: string;
  readonly title: string;
  readonly remedyId: string;
  readonly checkId: string;
  /** The bulk that this one takes back. */
  readonly undoes: string | null;
  readonly planHash: string;
  readonly state: 'asked' | 'approved' | 'declined' | 'lapsed';
  readonly askedBy: Person;
  readonly askedAt: string;
  readonly expiresAt: string;
  readonly decidedBy: Person | null;
  readonly decidedAt: string | null;
  readonly decidedAs: DecidedAs | null;
  readonly reason: string | null;
  /** Findings that were meant and could not be planned. */
  readonly leftOut: number;
}

const toBulk = (row: Selectable<Tables['bulks']>): Bulk => ({
  id: row.id,
  title: row.title,
  remedyId: row.remedy_id,
  checkId: row.check_id,
  undoes: row.undoes,
  planHash: row.plan_hash,
  state: row.state,
  askedBy: { id: row.asked_by, name: row.asked_by_name },
  askedAt: row.asked_at,
  expiresAt: row.expires_at,
  decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decided_by_name ?? '' },
  decidedAt: row.decided_at,
  decidedAs: row.decided_as,
  reason: row.reason,
  leftOut: row.left_out,
});

type Asked = Omit<Bulk, 'state' | 'decidedBy' | 'decidedAt' | 'decidedAs' | 'reason'>;

export async function insertBulk(tx: Tx, tenantId: string, bulk: Asked): Promise<void> {
  await tx
    .insertInto('bulks')
    .values({
      tenant_id: tenantId,
      id: bulk.id,
      title: bulk.title,
      remedy_id: bulk.remedyId,
      check_id: bulk.checkId,
      undoes: bulk.undoes,
      plan_hash: bulk.planHash,
      state: 'asked',
      asked_by: bulk.askedBy.id,
      asked_by_name: bulk.askedBy.name,
      asked_at: bulk.askedAt,
      expires_at: bulk.expiresAt,
      left_out: bulk.leftOut,
    })
    .execute();
}

export async function findBulk(db: Db | Tx, tenantId: string, id: string): Promise<Bulk | undefined> {
  const row = await db
    .selectFrom('bulks')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toBulk(row);
}

/** The newest bulk that takes this one back. */
export async function findBulkUndo(db: Db | Tx, tenantId: string, id: string): Promise<Bulk | undefined> {
  const row = await db
    .selectFrom('bulks')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('undoes', '=', id)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toBulk(row);
}

export async function listAskedBulks(db: Db, tenantId: string): Promise<readonly Bulk[]> {
  const rows = await db
    .selectFrom('bulks')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'asked')
    .orderBy('asked_at')
    .execute();
  return rows.map(toBulk);
}

/** Ends the asking once: of two who come together one wins, and the time wins over both. @returns false when it was not open any more */
export async function endAsked(
  tx: Tx,
  tenantId: string,
  id: string,
  end: Decided | { readonly state: 'lapsed' },
): Promise<boolean> {
  const change =
    end.state === 'lapsed'
      ? { state: end.state }
      : {
          state: end.state,
          decided_by: end.by.id,
          decided_by_name: end.by.name,
          decided_at: end.at,
          decided_as: end.as,
          reason: end.reason,
        };
  const row = await tx
    .updateTable('bulks')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  await tx
    .updateTable('approvals')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('bulk_id', '=', id)
    .where('state', '=', 'asked')
    .execute();
  return true;
}

/** @returns false when somebody was reminded before */
export async function noteBulkReminded(tx: Tx, tenantId: string, id: string, at: string): Promise<boolean> {
  const row = await tx
    .updateTable('bulks')
    .set({ reminded_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .where('reminded_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** One of the many: its plan, and how far its fix has come. */
export interface BulkRow {
  readonly approvalId: string;
  readonly findingKey: string;
  readonly subject: string;
  readonly plan: Plan;
  readonly state: Tables['approvals']['state'];
  readonly fixId: string | null;
  readonly fixState: Tables['fixes']['state'] | null;
  readonly note: string | null;
}

const itemsOf = (db: Db | Tx, tenantId: string, bulkId: string) =>
  db
    .selectFrom('approvals as a')
    .leftJoin('fixes as f', (join) => join.onRef('f.tenant_id', '=', 'a.tenant_id').onRef('f.approval_id', '=', 'a.id'))
    .where('a.tenant_id', '=', tenantId)
    .where('a.bulk_id', '=', bulkId);

/** Its items, what needs a look first. */
export async function listBulkRows(
  db: Db | Tx,
  tenantId: string,
  bulkId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly BulkRow[]> {
  const rows = await itemsOf(db, tenantId, bulkId)
    .leftJoin('findings as d', (join) =>
      join.onRef('d.tenant_id', '=', 'a.tenant_id').onRef('d.key', '=', 'a.finding_key'),
    )
    .select([
      'a.id',
      'a.finding_key',
      'a.plan',
      'a.state',
      'f.id as fixId',
      'f.state as fixState',
      'f.note',
      'd.subject',
    ])
    .orderBy(sql`array_position(array['failed', 'unverified', 'stale', 'due', 'done'], f.state)`)
    .orderBy('d.subject')
    .orderBy('a.finding_key')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => ({
    approvalId: row.id,
    findingKey: row.finding_key,
    subject: row.subject ?? '',
    plan: row.plan as Plan,
    state: row.state,
    fixId: row.fixId,
    fixState: row.fixState,
    note: row.note,
  }));
}

export interface BulkCount {
  readonly state: BulkRow['state'];
  readonly fixState: BulkRow['fixState'];
  readonly count: number;
}

export async function countBulk(db: Db | Tx, tenantId: string, bulkId: string): Promise<readonly BulkCount[]> {
  return itemsOf(db, tenantId, bulkId)
    .select(['a.state', 'f.state as fixState', sql<number>`count(*)::int`.as('count')])
    .groupBy(['a.state', 'f.state'])
    .execute();
}
