import type { Group } from '../model/tenant';
import type { Tx } from './db';

/** Puts the group and its members as Graph shows them now in place of what stood. */
export async function replaceGroup(
  tx: Tx,
  tenantId: string,
  group: Group,
  memberIds: readonly string[],
): Promise<void> {
  const row = {
    display_name: group.displayName,
    is_assignable_to_role: group.isAssignableToRole,
    has_membership_rule: group.hasMembershipRule,
    member_ids: JSON.stringify(memberIds.toSorted()),
  };
  await tx
    .insertInto('groups')
    .values({ tenant_id: tenantId, id: group.id, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(row))
    .execute();
}
