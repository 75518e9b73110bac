import { sql } from 'kysely';
import type { Period } from '../model/period';
import type { GraphCall, Plan } from '../model/remedy';
import type { CheckDay } from './check-days';
import type { Db } from './db';

/** Rows at a time. */
export const pageSize = 500;

/** Pages by a key that only grows: each page begins after the last row of the one before. */
export async function* pages<R>(page: (after: R | undefined) => Promise<readonly R[]>): AsyncGenerator<readonly R[]> {
  for (let last: R | undefined; ; ) {
    const rows = await page(last);
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    last = rows.at(-1);
  }
}

/** Findings that stood at some time in the period, by key; what still waits in its grace, or is not known yet, is none, unless it was found before and has come back. */
export const eachFindingIn = (db: Db, tenantId: string, { from, until }: Period) =>
  pages((last?: { readonly key: string }) =>
    db
      .selectFrom('findings')
      .select(['key', 'check_id', 'subject', 'severity', 'because', 'state', 'is_baseline', 'first_seen_after'])
      .select(['first_seen_at', 'found_at', 'closed_at', 'assignee_id', 'assignee_name', 'until', 'regressions'])
      .where('tenant_id', '=', tenantId)
      .where('key', '>', last?.key ?? '')
      .where('first_seen_at', '<', until)
      .where((is) => is.or([is('closed_at', 'is', null), is('closed_at', '>=', from)]))
      .where((is) => is.or([is('state', 'not in', ['dismissed', 'pending']), is('regressions', '>', 0)]))
      .orderBy('key')
      .limit(pageSize)
      .execute(),
  );

/** What happened to findings in the period, in order. */
export const eachLifeIn = (db: Db, tenantId: string, { from, until }: Period) =>
  pages((last?: { readonly seq: number }) =>
    db
      .selectFrom('finding_events')
      .select(['seq', 'key', 'at', 'kind', 'by_id', 'by_name', 'note'])
      .where('tenant_id', '=', tenantId)
      .where('seq', '>', last?.seq ?? 0)
      .where('at', '>=', from)
      .where('at', '<', until)
      .orderBy('seq')
      .limit(pageSize)
      .execute(),
  );

export interface FixRow {
  readonly id: string;
  readonly finding_key: string;
  readonly plan: Plan;
  readonly plan_hash: string;
  readonly state: string;
  readonly asked_by: string;
  readonly asked_by_name: string;
  readonly asked_at: string;
  readonly decided_by: string | null;
  readonly decided_by_name: string | null;
  readonly decided_at: string | null;
  readonly decided_as: string | null;
  readonly reason: string | null;
  readonly fix_state: string | null;
  readonly note: string | null;
  readonly finished_at: string | null;
  /** Everybody who approved, where it took several. */
  readonly votes: readonly { readonly id: string; readonly name: string }[] | null;
  readonly steps: readonly { readonly call: GraphCall; readonly status: number | null }[] | null;
}

/** Plans that were asked for before the period's end and not over before it began, by id. */
export const eachFixIn = (db: Db, tenantId: string, { from, until }: Period): AsyncGenerator<readonly FixRow[]> =>
  pages(async (last?: FixRow) => {
    const { rows } = await sql<FixRow>`
      select a.id, a.finding_key, a.plan, a.plan_hash, a.state, a.asked_by, a.asked_by_name, a.asked_at, a.decided_by,
        a.decided_by_name, a.decided_at, a.decided_as, a.reason, f.state as fix_state, f.note, f.finished_at,
        (select jsonb_agg(jsonb_build_object('id', v.user_id, 'name', v.user_name) order by v.at, v.user_id)
          from approval_votes v where v.tenant_id = a.tenant_id and v.approval_id = a.id) as votes,
        (select jsonb_agg(jsonb_build_object('call', s.call, 'status', s.status) order by s.n)
          from fix_steps s where s.tenant_id = a.tenant_id and s.fix_id = f.id) as steps
      from approvals a left join fixes f on f.tenant_id = a.tenant_id and f.approval_id = a.id
      where a.tenant_id = ${tenantId} and a.id > ${last?.id ?? ''} and a.asked_at < ${until}
        and coalesce(f.finished_at, a.decided_at, 'infinity') >= ${from}
      order by a.id limit ${sql.lit(pageSize)}`.execute(db);
    return rows;
  });

/** Acceptances of risk that were asked for before the period's end and end after its beginning, by id. */
export const eachExceptionIn = (db: Db, tenantId: string, { from, until }: Period) =>
  pages((last?: { readonly id: string }) =>
    db
      .selectFrom('exceptions')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('id', '>', last?.id ?? '')
      .where('asked_at', '<', until)
      .where('until', '>=', from)
      .orderBy('id')
      .limit(pageSize)
      .execute(),
  );

/** Entries of the journal whose kind begins with one of these words, in the period. */
export const eachEntryIn = (db: Db, tenantId: string, { from, until }: Period, kinds: readonly string[]) =>
  pages((last?: { readonly seq: number }) =>
    db
      .selectFrom('journal')
      .select(['seq', 'at', 'kind', 'body'])
      .where('tenant_id', '=', tenantId)
      .where('seq', '>', last?.seq ?? 0)
      .where('at', '>=', from)
      .where('at', '<', until)
      .where(sql<string>`split_part(kind, '.', 1)`, 'in', kinds)
      .orderBy('seq')
      .limit(pageSize)
      .execute(),
  );

export interface KeptDay {
  readonly day: string;
  readonly checks: readonly CheckDay[];
}

/** How the checks stood on each day of the period, a day at a time. */
export async function* eachCheckDay(db: Db, tenantId: string, { from, until }: Period): AsyncGenerator<KeptDay> {
  const days = await db
    .selectFrom('check_days')
    .select('day')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where('day', '>=', from.slice(0, 10))
    .where('day', '<', new Date(Date.parse(until) + 86_399_999).toISOString().slice(0, 10))
    .orderBy('day')
    .execute();
  for (const { day } of days) {
    const checks = await db
      .selectFrom('check_days')
      .select(['check_id as checkId', 'result', 'standing', 'unjudged'])
      .where('tenant_id', '=', tenantId)
      .where('day', '=', day)
      .orderBy('check_id')
      .execute();
    yield { day, checks };
  }
}

/** What people are called; of those who left, what they were called. */
export async function mapNames(db: Db, tenantId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('users')
    .select(['id', 'display_name'])
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.display_name]));
}
