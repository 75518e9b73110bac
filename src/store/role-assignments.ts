import type { RoleAssignment } from '../model/tenant';
import type { Db, Tx } from './db';
import { inParts } from './in-parts';

/** Puts what Graph says now in place of what stood. @returns principals whose roles changed */
export async function replaceRoleAssignments(
  tx: Tx,
  tenantId: string,
  now: readonly RoleAssignment[],
): Promise<ReadonlySet<string>> {
  const before = await tx.selectFrom('role_assignments').selectAll().where('tenant_id', '=', tenantId).execute();
  const nowIds = new Set(now.map(({ id }) => id));
  const beforeIds = new Set(before.map(({ id }) => id));
  const added = now.filter(({ id }) => !beforeIds.has(id));
  const removed = before.filter(({ id }) => !nowIds.has(id));
  await saveRoleAssignments(tx, tenantId, added);
  for (const some of inParts(removed.map(({ id }) => id)))
    await tx.deleteFrom('role_assignments').where('tenant_id', '=', tenantId).where('id', 'in', some).execute();
  return new Set([...added.map(({ principalId }) => principalId), ...removed.map((row) => row.principal_id)]);
}

export async function saveRoleAssignments(tx: Tx, tenantId: string, rows: readonly RoleAssignment[]): Promise<void> {
  for (const some of inParts(rows)) {
    await tx
      .insertInto('role_assignments')
      .values(
        some.map((row) => ({
          tenant_id: tenantId,
          id: row.id,
          principal_id: row.principalId,
          role_definition_id: row.roleDefinitionId,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function listRoleHolders(db: Db | Tx, tenantId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('role_assignments')
    .select('principal_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .execute();
  return new Set(rows.map((row) => row.principal_id));
}
