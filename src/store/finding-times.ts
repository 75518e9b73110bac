import type { Severity } from '../model/finding';
import type { Person } from '../model/person';
import type { Db, Tx } from './db';

/** Keys of findings whose snooze or acceptance has ended. */
export async function listEnded(db: Db, tenantId: string, at: string, limit = 200): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('findings')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where('state', 'in', ['snoozed', 'accepted'])
    .where('until', '<=', at)
    .orderBy('until')
    .limit(limit)
    .execute();
  return rows.map(({ key }) => key);
}

/** Keys of open findings that came up before then and that nobody did anything about. The first reading's are left to the backlog. */
export async function listUntouched(
  db: Db,
  tenantId: string,
  severity: Severity,
  before: string,
  limit = 200,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('findings')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'open')
    .where('is_baseline', '=', false)
    .where('severity', '=', severity)
    .where('assignee_id', 'is', null)
    .where('first_seen_at', '<=', before)
    .where((is) => is.or([is('touched_at', 'is', null), is('touched_at', '<', is.ref('first_seen_at'))]))
    .orderBy('first_seen_at')
    .limit(limit)
    .execute();
  return rows.map(({ key }) => key);
}

export async function touchFindings(tx: Tx, tenantId: string, keys: readonly string[], at: string): Promise<void> {
  if (keys.length === 0) return;
  await tx
    .updateTable('findings')
    .set({ touched_at: at })
    .where('tenant_id', '=', tenantId)
    .where('key', 'in', keys)
    .execute();
}

export async function assignFindings(
  tx: Tx,
  tenantId: string,
  keys: readonly string[],
  to: Person,
  at: string,
): Promise<void> {
  await tx
    .updateTable('findings')
    .set({ assignee_id: to.id, assignee_name: to.name, touched_at: at })
    .where('tenant_id', '=', tenantId)
    .where('key', 'in', keys)
    .execute();
}
