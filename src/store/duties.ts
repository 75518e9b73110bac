import type { Duty, HeldDuty, Scope } from '../model/duty';
import type { Db, Tx } from './db';
import { listProviders } from './people';

/** Asks somebody. Whoever was asked for the same before and has not answered is not asked any more. @returns ids of those */
export async function insertDuty(
  tx: Tx,
  tenantId: string,
  duty: Omit<Duty, 'state' | 'decidedAt'>,
): Promise<readonly string[]> {
  const replaced = await replace(tx, tenantId, duty.scope, 'asked', duty.namedAt);
  await tx
    .insertInto('duties')
    .values({
      tenant_id: tenantId,
      id: duty.id,
      scope: duty.scope,
      person_id: duty.personId,
      named_by: duty.namedBy.id,
      named_by_name: duty.namedBy.name,
      named_at: duty.namedAt,
      state: 'asked',
    })
    .execute();
  return replaced;
}

async function replace(
  tx: Tx,
  tenantId: string,
  scope: Scope,
  state: 'asked' | 'confirmed',
  at: string,
): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('duties')
    .set({ state: 'replaced', ...(state === 'asked' ? { decided_at: at } : {}) })
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', scope)
    .where('state', '=', state)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Decides once. A confirmation takes the place of the one before. @returns ids of duties that changed; empty when it was not open */
export async function decideDuty(
  tx: Tx,
  tenantId: string,
  duty: Pick<Duty, 'id' | 'scope'>,
  state: 'confirmed' | 'declined',
  at: string,
): Promise<readonly string[]> {
  const open = await tx
    .selectFrom('duties')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', duty.id)
    .where('state', '=', 'asked')
    .forUpdate()
    .executeTakeFirst();
  if (!open) return [];
  const replaced = state === 'confirmed' ? await replace(tx, tenantId, duty.scope, 'confirmed', at) : [];
  await tx
    .updateTable('duties')
    .set({ state, decided_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', duty.id)
    .execute();
  return [duty.id, ...replaced];
}

/** Duties with the people who hold them: one by id, or those of these states. */
export async function listDuties(
  db: Db | Tx,
  tenantId: string,
  which: { readonly id: string } | { readonly states: readonly Duty['state'][]; readonly scopes?: readonly Scope[] },
): Promise<readonly HeldDuty[]> {
  let query = db
    .selectFrom('duties')
    .leftJoin('users', (join) =>
      join.onRef('users.tenant_id', '=', 'duties.tenant_id').onRef('users.id', '=', 'duties.person_id'),
    )
    .selectAll('duties')
    .select(['display_name', 'user_principal_name', 'account_enabled', 'removed_at'])
    .where('duties.tenant_id', '=', tenantId);
  if ('id' in which) query = query.where('duties.id', '=', which.id);
  else {
    query = query.where('state', 'in', which.states);
    if (which.scopes) query = query.where('scope', 'in', which.scopes);
  }
  const rows = await query.orderBy('named_at', 'desc').execute();
  const hasStrangers = rows.some((row) => row.account_enabled === null);
  const providers = new Map(
    (hasStrangers ? await listProviders(db, tenantId) : []).map((provider) => [provider.id, provider.name]),
  );
  return rows.map((row) => ({
    id: row.id,
    scope: row.scope as Scope,
    personId: row.person_id,
    namedBy: { id: row.named_by, name: row.named_by_name },
    namedAt: row.named_at,
    state: row.state,
    decidedAt: row.decided_at,
    name: row.display_name ?? providers.get(row.person_id) ?? 'somebody who left',
    upn: row.user_principal_name ?? '',
    isHere: (row.account_enabled === true && row.removed_at === null) || providers.has(row.person_id),
  }));
}

/** What each scope's owner confirmed. */
export async function mapConfirmed(
  db: Db | Tx,
  tenantId: string,
  scopes?: readonly Scope[],
): Promise<ReadonlyMap<Scope, HeldDuty>> {
  const rows = await listDuties(db, tenantId, { states: ['confirmed'], ...(scopes ? { scopes } : {}) });
  return new Map(rows.map((one) => [one.scope, one]));
}
