import type { ConditionalAccessPolicy } from '../model/objects/access';
import type { Db, Tx } from './db';

/** So many of each policy: enough to see through a few changes in a row. */
const mostVersions = 20;

/** A policy as it stood from `at` on. */
export interface PolicyVersion {
  readonly policy: ConditionalAccessPolicy;
  readonly at: string;
}

/** Keeps how these policies stand now, in the transaction that stores them. */
export async function keepVersions(
  tx: Tx,
  tenantId: string,
  policies: readonly ConditionalAccessPolicy[],
  at: string,
): Promise<void> {
  if (policies.length === 0) return;
  await tx
    .insertInto('policy_versions')
    .values(
      policies.map((policy) => ({ tenant_id: tenantId, policy_id: policy.id, object: JSON.stringify(policy), at })),
    )
    .execute();
  for (const { id } of policies) {
    const kept = tx
      .selectFrom('policy_versions')
      .select('seq')
      .where('tenant_id', '=', tenantId)
      .where('policy_id', '=', id)
      .orderBy('seq', 'desc')
      .limit(mostVersions);
    await tx
      .deleteFrom('policy_versions')
      .where('tenant_id', '=', tenantId)
      .where('policy_id', '=', id)
      .where('seq', 'not in', kept)
      .execute();
  }
}

/** Newest first: those in force at `since`, and all that came after it. */
export async function listVersions(
  db: Db | Tx,
  tenantId: string,
  policyId: string,
  since: string,
): Promise<readonly PolicyVersion[]> {
  const rows = await db
    .selectFrom('policy_versions')
    .select(['object', 'at'])
    .where('tenant_id', '=', tenantId)
    .where('policy_id', '=', policyId)
    .orderBy('seq', 'desc')
    .execute();
  const last = rows.findIndex(({ at }) => at <= since);
  const within = last === -1 ? rows : rows.slice(0, last + 1);
  return within.map(({ object, at }) => ({ policy: object as ConditionalAccessPolicy, at })); // written above
}
