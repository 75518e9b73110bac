import { sql } from 'kysely';
import type { FindingState, Severity } from '../model/finding';
import type { LifeKind } from '../model/life';
import type { Db, Tx } from './db';

const count = sql<number>`count(*)::int`.as('count');

export interface SeenCount {
  readonly checkId: string;
  readonly severity: Severity;
  readonly count: number;
}

export async function countFixed(
  db: Db | Tx,
  tenantId: string,
  from: string,
  until: string,
): Promise<readonly SeenCount[]> {
  return db
    .selectFrom('findings')
    .select(['check_id as checkId', 'severity', count])
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'fixed')
    .where('closed_at', '>=', from)
    .where('closed_at', '<', until)
    .groupBy(['check_id', 'severity'])
    .orderBy('check_id')
    .execute();
}

/** What is not over, by check, severity and state. */
export async function countWaiting(
  db: Db | Tx,
  tenantId: string,
): Promise<readonly (SeenCount & { readonly state: FindingState })[]> {
  return db
    .selectFrom('findings')
    .select(['check_id as checkId', 'severity', 'state', count])
    .where('tenant_id', '=', tenantId)
    .where('state', 'not in', ['fixed', 'dismissed', 'pending'])
    .groupBy(['check_id', 'severity', 'state'])
    .execute();
}

/** What the first reading found, and how much of it is not over. */
export async function countBacklog(
  db: Db | Tx,
  tenantId: string,
): Promise<readonly { readonly checkId: string; readonly total: number; readonly left: number }[]> {
  return db
    .selectFrom('findings')
    .select([
      'check_id as checkId',
      sql<number>`count(*)::int`.as('total'),
      sql<number>`(count(*) filter (where state not in ('fixed', 'dismissed')))::int`.as('left'),
    ])
    .where('tenant_id', '=', tenantId)
    .where('is_baseline', '=', true)
    .groupBy('check_id')
    .execute();
}

/** Snoozes and acceptances that end before then. */
export async function countEnding(
  db: Db | Tx,
  tenantId: string,
  before: string,
): Promise<readonly (SeenCount & { readonly state: FindingState })[]> {
  return db
    .selectFrom('findings')
    .select(['check_id as checkId', 'severity', 'state', count])
    .where('tenant_id', '=', tenantId)
    .where('state', 'in', ['snoozed', 'accepted'])
    .where('until', '<', before)
    .groupBy(['check_id', 'severity', 'state'])
    .execute();
}

/** How often findings of each check had this in their history, from then until then. */
export async function countLife(
  db: Db | Tx,
  tenantId: string,
  kind: LifeKind,
  from: string,
  until: string,
): Promise<readonly SeenCount[]> {
  return db
    .selectFrom('finding_events as e')
    .innerJoin('findings as f', (join) => join.onRef('f.tenant_id', '=', 'e.tenant_id').onRef('f.key', '=', 'e.key'))
    .select(['f.check_id as checkId', 'f.severity', count])
    .where('e.tenant_id', '=', tenantId)
    .where('e.kind', '=', kind)
    .where('e.at', '>=', from)
    .where('e.at', '<', until)
    .groupBy(['f.check_id', 'f.severity'])
    .orderBy('f.check_id')
    .execute();
}

/** What is left of the first reading, by check and by whom it was given to. */
export async function countBacklogOwners(
  db: Db | Tx,
  tenantId: string,
): Promise<readonly { readonly checkId: string; readonly assignee: string | null; readonly left: number }[]> {
  return db
    .selectFrom('findings')
    .select(['check_id as checkId', 'assignee_name as assignee', sql<number>`count(*)::int`.as('left')])
    .where('tenant_id', '=', tenantId)
    .where('is_baseline', '=', true)
    .where('state', 'not in', ['fixed', 'dismissed'])
    .groupBy(['check_id', 'assignee_name'])
    .execute();
}

/** How many findings of the first reading were over before the end of each of these days (UTC). */
export async function countBacklogLeft(
  db: Db | Tx,
  tenantId: string,
  days: readonly string[],
  checkIds: readonly string[],
): Promise<readonly { readonly day: string; readonly left: number }[]> {
  if (days.length === 0 || checkIds.length === 0) return [];
  const { rows } = await sql<{ day: string; left: number }>`
    select d.day, (count(f.key) filter (where f.closed_at is null or f.closed_at >= (d.day::date + 1)::timestamp at time zone 'utc'))::int as left
    from unnest(${[...days]}::text[]) as d (day)
    left join findings f on f.tenant_id = ${tenantId} and f.is_baseline and f.check_id = any(${[...checkIds]}::text[])
    group by d.day order by d.day`.execute(db);
  return rows;
}
