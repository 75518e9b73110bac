import { sql } from 'kysely';
import { type FindingFact, type FindingState, restingStates, type Severity, severities } from '../model/finding';
import type { FindingFilter, ListedFinding } from '../model/listing';
import type { Db } from './db';
import { isAdmin } from './is-admin';
import { likeOf } from './like';

const standing = (db: Db, tenantId: string, filter: FindingFilter) => {
  let query = db
    .selectFrom('findings')
    .where('tenant_id', '=', tenantId)
    .where('state', 'not in', ['fixed', 'dismissed', 'pending']);
  if (filter.checkIds) query = query.where('check_id', 'in', filter.checkIds);
  if (filter.severity)
    query = query.where('severity', 'in', severities.slice(0, severities.indexOf(filter.severity) + 1));
  if (filter.since) query = query.where('first_seen_at', '>=', filter.since);
  if (filter.seenAfter) query = query.where('is_baseline', '=', false);
  if (filter.until) query = query.where('first_seen_at', '<', filter.until);
  if (filter.isResting) query = query.where('state', 'in', restingStates);
  if (filter.adminsOnly)
    query = query.where('subject_id', 'in', () =>
      db.selectFrom('users').select('users.id').where('users.tenant_id', '=', tenantId).where(isAdmin),
    );
  if (filter.subjectId !== undefined) query = query.where('subject_id', '=', filter.subjectId);
  if (filter.name !== undefined) query = query.where('subject', 'ilike', likeOf(filter.name));
  return query;
};

const shown = ['key', 'check_id', 'state', 'subject', 'severity', 'because', 'facts', 'first_seen_at'] as const;
const toListed = (row: {
  key: string;
  check_id: string;
  state: FindingState;
  subject: string;
  severity: Severity;
  because: string;
  facts: unknown;
  first_seen_at: string;
}): ListedFinding => ({
  key: row.key,
  checkId: row.check_id,
  state: row.state,
  subject: row.subject,
  severity: row.severity,
  because: row.because,
  facts: row.facts as readonly FindingFact[],
  firstSeenAt: row.first_seen_at,
});

export async function countFindingsBy(db: Db, tenantId: string, filter: FindingFilter): Promise<number> {
  const { count } = await standing(db, tenantId, filter)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Standing findings, the worst first, then the newest. */
export async function listFindingsBy(
  db: Db,
  tenantId: string,
  filter: FindingFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly ListedFinding[]> {
  const rows = await standing(db, tenantId, filter)
    .select(shown)
    .orderBy(sql`array_position(array['critical', 'high', 'medium', 'low'], severity)`)
    .orderBy('first_seen_at', 'desc')
    .orderBy('key')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toListed);
}

/** All of them, a page at a time, by key. */
export async function* eachFinding(
  db: Db,
  tenantId: string,
  filter: FindingFilter,
  pageSize = 1000,
): AsyncGenerator<readonly ListedFinding[]> {
  let after = '';
  for (;;) {
    const rows = await standing(db, tenantId, filter)
      .select(shown)
      .where('key', '>', after)
      .orderBy('key')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(toListed);
    after = rows.at(-1)?.key ?? after;
  }
}

/** Which of these keys are findings that stand. */
export async function listStandingKeys(
  db: Db,
  tenantId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await standing(db, tenantId, {}).select('key').where('key', 'in', keys).execute();
  return new Set(rows.map(({ key }) => key));
}
