import { sql } from 'kysely';
import type { Db, Tx } from './db';

/** A card about critical findings that nobody touched, since the first of them, and where it stands. */
export interface Untouched {
  readonly subjectKind: 'finding' | 'group';
  readonly subjectId: string;
  readonly since: string;
  readonly places: readonly string[];
}

const untouched = sql<boolean>`f.state = 'open' and f.severity = 'critical' and f.assignee_id is null
  and not exists (select 1 from approvals a where a.tenant_id = f.tenant_id and a.finding_key = f.key and a.asked_at >= f.first_seen_at)`;
const most = 200;

/** Cards about critical findings that stand open, of which nobody has heard on another route yet. */
export async function listUntouched(db: Db, tenantId: string): Promise<readonly Untouched[]> {
  const { rows: findings } = await sql<Untouched>`
    select 'finding' as "subjectKind", f.key as "subjectId", f.first_seen_at as since, array_agg(d.conversation_id) as places
    from findings f
    join deliveries d on d.tenant_id = f.tenant_id and d.subject_kind = 'finding' and d.subject_id = f.key
    where f.tenant_id = ${tenantId} and ${untouched}
      and not exists (select 1 from group_members m where m.tenant_id = f.tenant_id and m.key = f.key)
      and not exists (select 1 from escalations e where e.tenant_id = f.tenant_id and e.finding_key = f.key and e.since = f.first_seen_at)
    group by f.key, f.first_seen_at order by f.first_seen_at limit ${most}`.execute(db);
  const { rows: groups } = await sql<Untouched>`
    select 'group' as "subjectKind", g.id as "subjectId", min(f.first_seen_at) as since,
      (select array_agg(d.conversation_id) from deliveries d
        where d.tenant_id = g.tenant_id and d.subject_kind = 'group' and d.subject_id = g.id) as places
    from finding_groups g
    join group_members m on m.tenant_id = g.tenant_id and m.group_id = g.id
    join findings f on f.tenant_id = g.tenant_id and f.key = m.key
    where g.tenant_id = ${tenantId} and ${untouched}
      and exists (select 1 from deliveries d where d.tenant_id = g.tenant_id and d.subject_kind = 'group' and d.subject_id = g.id)
      and not exists (select 1 from escalations e where e.tenant_id = g.tenant_id and e.finding_key = g.id and e.since >= f.first_seen_at)
    group by g.tenant_id, g.id order by since limit ${most}`.execute(db);
  return [...findings, ...groups];
}

/** @returns false when somebody has done it already */
export async function insertEscalation(
  tx: Tx,
  tenantId: string,
  one: { readonly key: string; readonly since: string; readonly to: string | null; readonly at: string },
): Promise<boolean> {
  const row = await tx
    .insertInto('escalations')
    .values({ tenant_id: tenantId, finding_key: one.key, since: one.since, to_conversation_id: one.to, at: one.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('finding_key')
    .executeTakeFirst();
  return row !== undefined;
}
