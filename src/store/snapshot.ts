import type { PolicyObjects, Snapshot } from '../model/objects';
import type { Outcome } from '../model/tenant';
import type { Db, Tx } from './db';
import { listObjects } from './objects';

/**
 * The named collections as last read, without those that could not be read. What is not licensed cannot be in force:
 * such a collection is empty, not absent.
 */
export async function loadSnapshot(
  db: Db | Tx,
  tenantId: string,
  names: readonly (keyof PolicyObjects)[],
): Promise<Snapshot> {
  if (names.length === 0) return {};
  const rows = await db
    .selectFrom('collections')
    .select(['name', 'outcome'])
    .where('tenant_id', '=', tenantId)
    .where('name', 'in', names)
    .execute();
  const snapshot: Partial<Record<keyof PolicyObjects, unknown>> = {};
  for (const { name, outcome } of rows as readonly { name: keyof PolicyObjects; outcome: Outcome }[]) {
    if (outcome.kind === 'ran') snapshot[name] = await listObjects(db, tenantId, name);
    else if (outcome.reason === 'not-licensed') snapshot[name] = [];
  }
  return snapshot as Snapshot; // each name was given its own collection's objects
}
