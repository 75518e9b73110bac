import { sql } from 'kysely';
import type { Finding } from '../model/finding';
import type { Db, Tx } from './db';

/** Critical findings that stand open, of which nobody has heard on another route yet, with where their cards are. */
export async function listUntouched(
  db: Db,
  tenantId: string,
): Promise<
  readonly (Pick<Finding, 'key' | 'checkId' | 'severity' | 'firstSeenAt'> & { readonly places: readonly string[] })[]
> {
  return db
    .selectFrom('findings')
    .innerJoin('deliveries', (join) =>
      join
        .onRef('deliveries.tenant_id', '=', 'findings.tenant_id')
        .onRef('deliveries.subject_id', '=', 'findings.key')
        .on('deliveries.subject_kind', '=', 'finding'),
    )
    .select([
      'findings.key',
      'findings.check_id as checkId',
      'findings.severity',
      'findings.first_seen_at as firstSeenAt',
      sql<string[]>`array_agg(deliveries.conversation_id)`.as('places'),
    ])
    .where('findings.tenant_id', '=', tenantId)
    .where('findings.state', '=', 'open')
    .where('findings.severity', '=', 'critical')
    .where('findings.assignee_id', 'is', null)
    .where(
      sql<boolean>`not exists (select 1 from approvals a where a.tenant_id = findings.tenant_id
        and a.finding_key = findings.key and a.asked_at >= findings.first_seen_at)`,
    )
    .where(
      sql<boolean>`not exists (select 1 from escalations e where e.tenant_id = findings.tenant_id
        and e.finding_key = findings.key and e.since = findings.first_seen_at)`,
    )
    .groupBy(['findings.key', 'findings.check_id', 'findings.severity', 'findings.first_seen_at'])
    .orderBy('findings.first_seen_at')
    .limit(200)
    .execute();
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
