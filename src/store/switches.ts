import type { Person } from '../model/person';
import type { Db, Tx } from './db';

/** `fixes`: whether anything is changed in the tenant. `self-approval`: what the configuration said when it was last journaled. `ask-managers`: whether the manager of an owner who does not answer a review is asked; off until an admin says so. */
export type SwitchName = 'fixes' | 'self-approval' | 'ask-managers';

export interface Switch {
  readonly isOn: boolean;
  readonly by: Person;
  readonly at: string;
}

/** Undefined: nobody has touched it. */
export async function findSwitch(db: Db | Tx, tenantId: string, name: SwitchName): Promise<Switch | undefined> {
  const row = await db
    .selectFrom('switches')
    .select(['is_on', 'by_id', 'by_name', 'at'])
    .where('tenant_id', '=', tenantId)
    .where('name', '=', name)
    .executeTakeFirst();
  return row && { isOn: row.is_on, by: { id: row.by_id, name: row.by_name }, at: row.at };
}

export async function saveSwitch(tx: Tx, tenantId: string, name: SwitchName, { isOn, by, at }: Switch): Promise<void> {
  const values = { is_on: isOn, by_id: by.id, by_name: by.name, at };
  await tx
    .insertInto('switches')
    .values({ tenant_id: tenantId, name, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'name']).doUpdateSet(values))
    .execute();
}
