import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Finding, FindingFact, FindingState, Severity } from '../model/finding';
import type { Db, Tx } from './db';
import { inParts } from './in-parts';
import type { Tables } from './tables';

const toFinding = (row: Selectable<Tables['findings']>): Finding => ({
  key: row.key,
  checkId: row.check_id,
  subjectId: row.subject_id,
  subject: row.subject,
  severity: row.severity,
  because: row.because,
  facts: row.facts as readonly FindingFact[],
  url: row.url,
  state: row.state,
  isBaseline: row.is_baseline,
  firstSeenAfter: row.first_seen_after,
  firstSeenAt: row.first_seen_at,
  dueAt: row.due_at,
  closedAt: row.closed_at,
  assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
  until: row.until,
  regressions: row.regressions,
});

export async function findFinding(db: Db | Tx, tenantId: string, key: string): Promise<Finding | undefined> {
  const row = await db
    .selectFrom('findings')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && toFinding(row);
}

/** Findings of a check that stand in these drives; a link's subject begins with its drive. */
export async function listStandingIn(
  db: Db,
  tenantId: string,
  checkId: string,
  driveIds: readonly string[],
  limit: number,
): Promise<readonly Finding[]> {
  if (driveIds.length === 0) return [];
  const rows = await db
    .selectFrom('findings')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('check_id', '=', checkId)
    .where('state', 'not in', ['fixed', 'dismissed', 'pending'])
    .where(sql`split_part(subject_id, '/', 1)`, 'in', driveIds.map(encodeURIComponent))
    .orderBy('key')
    .limit(limit)
    .execute();
  return rows.map(toFinding);
}

/** Findings about this very thing, whatever check they are of. */
export async function findFindingsOf(db: Db | Tx, tenantId: string, subjectId: string): Promise<readonly Finding[]> {
  const rows = await db
    .selectFrom('findings')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', subjectId)
    .execute();
  return rows.map(toFinding);
}

/** Findings of these keys, locked until the transaction ends: whoever comes second sees what the first one did. */
export const lockFindings = (tx: Tx, tenantId: string, keys: readonly string[]) =>
  findingsOf(tx, tenantId, keys, (rows) => rows.forUpdate());

/** Findings of these keys as they stand, for whoever holds already what those who change one wait for. */
export const readFindings = (tx: Tx, tenantId: string, keys: readonly string[]) =>
  findingsOf(tx, tenantId, keys, (rows) => rows);

const allOf = (tx: Tx, tenantId: string) => tx.selectFrom('findings').selectAll().where('tenant_id', '=', tenantId);
type Rows = ReturnType<typeof allOf>;

async function findingsOf(
  tx: Tx,
  tenantId: string,
  keys: readonly string[],
  how: (rows: Rows) => Rows,
): Promise<ReadonlyMap<string, Finding>> {
  const found = new Map<string, Finding>();
  for (const some of inParts(keys.toSorted())) {
    const rows = await how(allOf(tx, tenantId)).where('key', 'in', some).orderBy('key').execute();
    for (const row of rows) found.set(row.key, toFinding(row));
  }
  return found;
}

/** Subjects of a check's findings that are not over. */
export async function listStandingIds(tx: Tx, tenantId: string, checkId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('findings')
    .select('subject_id')
    .where('tenant_id', '=', tenantId)
    .where('check_id', '=', checkId)
    .where('state', 'not in', ['fixed', 'dismissed'])
    .orderBy('subject_id')
    .execute();
  return rows.map(({ subject_id }) => subject_id);
}

/** Inserts the finding or writes what was seen of it now; state and first sighting stay unless given anew. */
export async function saveFinding(tx: Tx, tenantId: string, finding: Finding): Promise<void> {
  const changing = {
    subject: finding.subject,
    severity: finding.severity,
    because: finding.because,
    facts: JSON.stringify(finding.facts),
    url: finding.url,
    state: finding.state,
    is_baseline: finding.isBaseline,
    first_seen_after: finding.firstSeenAfter,
    first_seen_at: finding.firstSeenAt,
    due_at: finding.dueAt,
    closed_at: finding.closedAt,
    assignee_id: finding.assignee?.id ?? null,
    assignee_name: finding.assignee?.name ?? null,
    until: finding.until,
    regressions: finding.regressions,
  };
  await tx
    .insertInto('findings')
    .values({
      tenant_id: tenantId,
      key: finding.key,
      check_id: finding.checkId,
      subject_id: finding.subjectId,
      found_at: finding.firstSeenAt,
      ...changing,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doUpdateSet(changing))
    .execute();
}

/** Findings whose grace has ended. */
export async function listDueFindings(db: Db, tenantId: string, at: string, limit = 200): Promise<readonly Finding[]> {
  const rows = await db
    .selectFrom('findings')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'pending')
    .where('due_at', '<=', at)
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.map(toFinding);
}

export interface FindingCount {
  readonly checkId: string;
  readonly state: FindingState;
  readonly count: number;
}

export async function countFindings(db: Db, tenantId: string): Promise<readonly FindingCount[]> {
  const rows = await db
    .selectFrom('findings')
    .select(['check_id', 'state', sql<number>`count(*)::int`.as('count')])
    .where('tenant_id', '=', tenantId)
    .groupBy(['check_id', 'state'])
    .execute();
  return rows.map((row) => ({ checkId: row.check_id, state: row.state, count: row.count }));
}

const mostOfOneCheck = 5;

/** Standing findings that a new route must be told of, the newest first. */
export async function listUntold(
  tx: Db | Tx,
  tenantId: string,
  which: { isBaseline: boolean; severity: 'critical' | null; limit: number },
): Promise<readonly Pick<Finding, 'key' | 'checkId' | 'severity'>[]> {
  return tx
    .selectFrom((from) => {
      // What stands in a group's card is told by that; of one check only so many stand alone.
      const query = from
        .selectFrom('findings')
        .select(['key', 'check_id as checkId', 'severity', 'first_seen_at'])
        .select(sql<number>`row_number() over (partition by check_id order by first_seen_at desc, key)`.as('n'))
        .where('tenant_id', '=', tenantId)
        .where('is_baseline', '=', which.isBaseline)
        .where('state', 'not in', ['fixed', 'dismissed', 'pending', 'snoozed', 'accepted'])
        .where(
          sql<boolean>`not exists (select 1 from group_members m where m.tenant_id = findings.tenant_id and m.key = findings.key)`,
        );
      return (which.severity ? query.where('severity', '=', which.severity) : query).as('untold');
    })
    .select(['key', 'checkId', 'severity'])
    .where('n', '<=', mostOfOneCheck)
    .orderBy('first_seen_at', 'desc')
    .orderBy('key')
    .limit(which.limit)
    .execute();
}

/** Gives a check's standing findings this severity. @returns those that had another */
export async function moveSeverity(
  tx: Tx,
  tenantId: string,
  checkId: string,
  severity: Severity,
): Promise<readonly Finding[]> {
  const rows = await tx
    .updateTable('findings')
    .set({ severity })
    .where('tenant_id', '=', tenantId)
    .where('check_id', '=', checkId)
    .where('severity', '<>', severity)
    .where('state', 'not in', ['fixed', 'dismissed'])
    .returningAll()
    .execute();
  return rows.map(toFinding);
}
