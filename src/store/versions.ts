import type { ObjectCollection, Objects } from '../model/objects';
import type { Db, Tx } from './db';

/** One object of a collection as it was before and after a change; `null`: there was none. */
export interface Version {
  readonly seq: number;
  readonly collection: ObjectCollection;
  readonly objectId: string;
  readonly name: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** The reading before; it changed between that and `at`. */
  readonly since: string | null;
  readonly at: string;
  /** As the directory's log says; `null`: not known. */
  readonly by: { readonly id: string; readonly name: string } | null;
}

export async function insertVersions(
  tx: Tx,
  tenantId: string,
  versions: readonly Omit<Version, 'seq' | 'by'>[],
): Promise<void> {
  if (versions.length === 0) return;
  const rows = versions.map(({ collection, objectId, name, before, after, since, at }) => ({
    tenant_id: tenantId,
    collection,
    object_id: objectId,
    name,
    kind: before === null ? ('added' as const) : after === null ? ('removed' as const) : ('changed' as const),
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    since,
    at,
  }));
  await tx.insertInto('versions').values(rows).execute();
}

/** Newest first. */
export async function listVersions(
  db: Db | Tx,
  tenantId: string,
  { from, until }: { readonly from: string; readonly until: string },
  most = 2000,
): Promise<readonly Version[]> {
  const rows = await db
    .selectFrom('versions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('at', '>=', from)
    .where('at', '<', until)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    collection: row.collection as ObjectCollection,
    objectId: row.object_id,
    name: row.name,
    before: row.before as Version['before'],
    after: row.after as Version['after'],
    since: row.since,
    at: row.at,
    by: row.by_id === null ? null : { id: row.by_id, name: row.by_name ?? row.by_id },
  }));
}

/**
 * How one object stood, newest first: as it was in force at `since`, and each state that came after it.
 * @param most enough to see through a few changes in a row
 */
export async function listStates<N extends ObjectCollection>(
  db: Db | Tx,
  tenantId: string,
  collection: N,
  { objectId, since }: { readonly objectId: string; readonly since: string },
  most = 20,
): Promise<readonly Objects[N][]> {
  const rows = await db
    .selectFrom('versions')
    .select(['before', 'after'])
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .where('object_id', '=', objectId)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();
  if (rows.length === 0) return keptState(db, tenantId, collection, objectId);
  const states = [...rows.map(({ after }) => after), rows.at(-1)?.before];
  return states.flatMap((state) => (state ? [state as Objects[N]] : [])); // kept of this collection
}

/** It has not changed since: it stands as it was last read. */
async function keptState<N extends ObjectCollection>(
  db: Db | Tx,
  tenantId: string,
  collection: N,
  id: string,
): Promise<readonly Objects[N][]> {
  const rows = await db
    .selectFrom('objects')
    .select('object')
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .where('id', '=', id)
    .execute();
  return rows.map(({ object }) => object as Objects[N]); // written by `saveObjects` for this collection
}

/** Those of which the directory's log was not asked to the end. */
export const listUnnamed = (
  db: Db,
  tenantId: string,
): Promise<readonly { seq: number; objectId: string; since: string | null; at: string }[]> =>
  db
    .selectFrom('versions')
    .select(['seq', 'object_id as objectId', 'since', 'at'])
    .where('tenant_id', '=', tenantId)
    .where('looked_at', 'is', null)
    .orderBy('seq')
    .limit(200)
    .execute();

/** `by` null: the log was asked and names nobody. */
export async function nameChanger(
  tx: Tx,
  tenantId: string,
  seq: number,
  by: { readonly id: string; readonly name: string } | null,
  at: string,
): Promise<void> {
  await tx
    .updateTable('versions')
    .set({ by_id: by?.id ?? null, by_name: by?.name ?? null, looked_at: at })
    .where('tenant_id', '=', tenantId)
    .where('seq', '=', seq)
    .execute();
}

export async function deleteVersionsBefore(tx: Tx, tenantId: string, at: string): Promise<void> {
  await tx.deleteFrom('versions').where('tenant_id', '=', tenantId).where('at', '<', at).execute();
}
