import type { Db, Tx } from './db';

/** What the set-up cards show; undefined: nobody was shown one yet. */
export async function findSetupShown(db: Db | Tx, tenantId: string): Promise<string | undefined> {
  const row = await db.selectFrom('setup_states').select('shown').where('tenant_id', '=', tenantId).executeTakeFirst();
  return row?.shown;
}

export async function saveSetupShown(tx: Tx, tenantId: string, shown: string, at: string): Promise<void> {
  await tx
    .insertInto('setup_states')
    .values({ tenant_id: tenantId, shown, at })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ shown, at }))
    .execute();
}
