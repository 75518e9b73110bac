import { sql } from 'kysely';
import { type Burst, noBurst, tellIn } from '../model/burst';
import type { Finding, FindingState, Severity } from '../model/finding';
import type { Db, Tx } from './db';

/** Which of these findings stand in a group's card, and in which. */
export async function mapGroups(
  tx: Tx,
  tenantId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await tx
    .selectFrom('group_members')
    .select(['key', 'group_id'])
    .where('tenant_id', '=', tenantId)
    .where('key', 'in', keys)
    .execute();
  return new Map(rows.map((row) => [row.key, row.group_id]));
}

/** Decides for each new finding whether it stands alone or with others of its check. Held per check until the transaction ends. @returns the groups of those that stand in one */
export async function groupNew(
  tx: Tx,
  tenantId: string,
  fresh: readonly Pick<Finding, 'key' | 'checkId'>[],
  at: string,
): Promise<ReadonlyMap<string, string>> {
  const groupOf = new Map<string, string>();
  const byCheck = [...Map.groupBy(fresh, ({ checkId }) => checkId)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [checkId, findings] of byCheck) {
    let burst = await lockBurst(tx, tenantId, checkId);
    const members: { tenant_id: string; key: string; group_id: string }[] = [];
    for (const { key } of findings) {
      burst = tellIn(burst, checkId, at);
      if (burst.groupId === null) continue;
      groupOf.set(key, burst.groupId);
      members.push({ tenant_id: tenantId, key, group_id: burst.groupId });
    }
    await tx
      .updateTable('alert_bursts')
      .set({ recent: JSON.stringify(burst.recent), group_id: burst.groupId })
      .where('tenant_id', '=', tenantId)
      .where('check_id', '=', checkId)
      .execute();
    const ids = new Set(members.map((one) => one.group_id));
    for (const id of ids) {
      await tx
        .insertInto('finding_groups')
        .values({ tenant_id: tenantId, id, check_id: checkId, began_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    if (members.length > 0) await tx.insertInto('group_members').values(members).execute();
  }
  return groupOf;
}

async function lockBurst(tx: Tx, tenantId: string, checkId: string): Promise<Burst> {
  await tx
    .insertInto('alert_bursts')
    .values({ tenant_id: tenantId, check_id: checkId, recent: JSON.stringify(noBurst.recent), group_id: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tx
    .selectFrom('alert_bursts')
    .select(['recent', 'group_id'])
    .where('tenant_id', '=', tenantId)
    .where('check_id', '=', checkId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { recent: row.recent as readonly string[], groupId: row.group_id };
}

export interface FindingGroup {
  readonly id: string;
  readonly checkId: string;
  readonly beganAt: string;
  readonly counts: Partial<Record<FindingState, number>>;
}

/** A group and how its findings stand, counted in the store. */
export async function findGroup(db: Db | Tx, tenantId: string, id: string): Promise<FindingGroup | undefined> {
  const group = await db
    .selectFrom('finding_groups')
    .select(['check_id', 'began_at'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!group) return undefined;
  const rows = await members(db, tenantId, id)
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .groupBy('state')
    .execute();
  const counts = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  return { id, checkId: group.check_id, beganAt: group.began_at, counts };
}

const members = (db: Db | Tx, tenantId: string, groupId: string) =>
  db
    .selectFrom('group_members')
    .innerJoin('findings', (join) =>
      join.onRef('findings.tenant_id', '=', 'group_members.tenant_id').onRef('findings.key', '=', 'group_members.key'),
    )
    .where('group_members.tenant_id', '=', tenantId)
    .where('group_members.group_id', '=', groupId);

export interface GroupRow {
  readonly key: string;
  readonly subject: string;
  readonly because: string;
  readonly state: FindingState;
  readonly assigneeName: string | null;
}

/** One page of a group's findings: what stands comes first, then by name. */
export async function listGroupRows(
  db: Db,
  tenantId: string,
  groupId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly GroupRow[]> {
  const rows = await members(db, tenantId, groupId)
    .select(['findings.key', 'subject', 'because', 'state', 'assignee_name'])
    .orderBy(sql`array_position(array['fixed', 'dismissed'], state) is not null`)
    .orderBy(sql`array_position(array['critical', 'high', 'medium', 'low'], severity)`)
    .orderBy('subject')
    .orderBy('findings.key')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(({ assignee_name, ...row }) => ({ ...row, assigneeName: assignee_name }));
}

/** Keys of a group's findings in these states. */
export async function listGroupKeys(
  tx: Tx,
  tenantId: string,
  groupId: string,
  states: readonly FindingState[],
): Promise<readonly string[]> {
  const rows = await members(tx, tenantId, groupId).select('findings.key').where('state', 'in', states).execute();
  return rows.map(({ key }) => key);
}

/** Groups in which something stands, the newest first, with the worst of it: what a new route is told of. */
export async function listStandingGroups(
  tx: Tx,
  tenantId: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly checkId: string; readonly severity: Severity }[]> {
  const worst = sql<Severity>`(array['critical', 'high', 'medium', 'low'])[min(array_position(array['critical', 'high', 'medium', 'low'], f.severity))]`;
  return tx
    .selectFrom('finding_groups as g')
    .innerJoin('group_members as m', (join) =>
      join.onRef('m.tenant_id', '=', 'g.tenant_id').onRef('m.group_id', '=', 'g.id'),
    )
    .innerJoin('findings as f', (join) => join.onRef('f.tenant_id', '=', 'm.tenant_id').onRef('f.key', '=', 'm.key'))
    .select(['g.id', 'g.check_id as checkId', worst.as('severity')])
    .where('g.tenant_id', '=', tenantId)
    .where('f.state', 'not in', ['fixed', 'dismissed', 'snoozed', 'accepted'])
    .groupBy(['g.id', 'g.check_id', 'g.began_at'])
    .orderBy('g.began_at', 'desc')
    .limit(limit)
    .execute();
}
