import type { Severity } from '../model/finding';
import type { Db, Tx } from './db';

/** Severities that somebody set for a whole check, in place of what the check itself says. */
export async function mapSeverities(db: Db | Tx, tenantId: string): Promise<ReadonlyMap<string, Severity>> {
  const rows = await db
    .selectFrom('check_severities')
    .select(['check_id', 'severity'])
    .where('tenant_id', '=', tenantId)
    .execute();
  return new Map(rows.map((row) => [row.check_id, row.severity]));
}

export async function saveSeverity(
  tx: Tx,
  tenantId: string,
  set: {
    checkId: string;
    severity: Severity;
    reason: string;
    by: { readonly id: string; readonly name: string };
    at: string;
  },
): Promise<void> {
  const values = { severity: set.severity, reason: set.reason, by_id: set.by.id, by_name: set.by.name, at: set.at };
  await tx
    .insertInto('check_severities')
    .values({ tenant_id: tenantId, check_id: set.checkId, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'check_id']).doUpdateSet(values))
    .execute();
}

/** @returns false when none was set */
export async function deleteSeverity(tx: Tx, tenantId: string, checkId: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('check_severities')
    .where('tenant_id', '=', tenantId)
    .where('check_id', '=', checkId)
    .returning('check_id')
    .executeTakeFirst();
  return row !== undefined;
}
