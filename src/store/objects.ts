import { sql } from 'kysely';
import { canonical, type Json, sha256 } from '../model/canonical';
import type { Kept, ObjectCollection, Objects } from '../model/objects';
import type { Db, Tx } from './db';
import { endOf, type Key, type Page, pageSize } from './page';

/** Rows in one statement: PostgreSQL takes 65,535 parameters. */
const most = 1000;

/** Stands in the table for "there at the first reading". */
const fromTheStart = '1970-01-01T00:00:00.000Z';

interface Row {
  readonly object: unknown;
  readonly before: unknown;
  readonly first_seen_at: string;
  readonly changed_at: string;
}

// What stands in the table was put there by `saveObjects` for this collection.
const toKept = <N extends ObjectCollection>(row: Row): Kept<Objects[N]> => ({
  object: row.object as Objects[N],
  before: row.before as Objects[N] | null,
  firstSeenAt: row.first_seen_at === fromTheStart ? null : row.first_seen_at,
  changedAt: row.changed_at,
});

/**
 * Writes only what differs from what is kept.
 * @returns what came or changed, as it was before (`null`: it is new) and as it is now
 */
export async function saveObjects<N extends ObjectCollection>(
  tx: Tx,
  tenantId: string,
  collection: N,
  page: readonly Objects[N][],
  at: string,
  isBaseline = false,
): Promise<readonly { readonly now: Objects[N]; readonly was: Objects[N] | null }[]> {
  const changed: { now: Objects[N]; was: Objects[N] | null }[] = [];
  const newest = [...new Map(page.map((object) => [object.id, object])).values()];
  for (let from = 0; from < newest.length; from += most) {
    const some = newest.slice(from, from + most);
    const rows = await tx
      .selectFrom('objects')
      .select(['id', 'hash', 'object'])
      .where('tenant_id', '=', tenantId)
      .where('collection', '=', collection)
      .where(
        'id',
        'in',
        some.map(({ id }) => id),
      )
      .execute();
    const stored = new Map(rows.map((row) => [row.id, row]));
    const values = some.flatMap((object) => {
      const hash = sha256(canonical(object as unknown as Json));
      const was = stored.get(object.id);
      if (was?.hash === hash) return [];
      changed.push({ now: object, was: was ? (was.object as Objects[N]) : null });
      return [
        {
          tenant_id: tenantId,
          collection,
          id: object.id,
          hash,
          object: JSON.stringify(object),
          before: was ? JSON.stringify(was.object) : null,
          first_seen_at: isBaseline ? fromTheStart : at,
          changed_at: at,
        },
      ];
    });
    if (values.length === 0) continue;
    await tx
      .insertInto('objects')
      .values(values)
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'collection', 'id']).doUpdateSet((excluded) => ({
          hash: excluded.ref('excluded.hash'),
          object: excluded.ref('excluded.object'),
          before: excluded.ref('excluded.before'),
          changed_at: excluded.ref('excluded.changed_at'),
        })),
      )
      .execute();
  }
  return changed;
}

/** Takes out what a whole reading no longer named. @returns their ids */
export async function removeOtherObjects(
  tx: Tx,
  tenantId: string,
  collection: ObjectCollection,
  named: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('objects')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .execute();
  const gone = rows.map(({ id }) => id).filter((id) => !named.has(id));
  for (let from = 0; from < gone.length; from += most) {
    await tx
      .deleteFrom('objects')
      .where('tenant_id', '=', tenantId)
      .where('collection', '=', collection)
      .where('id', 'in', gone.slice(from, from + most))
      .execute();
  }
  return gone;
}

export async function findObject<N extends ObjectCollection>(
  db: Db | Tx,
  tenantId: string,
  collection: N,
  id: string,
): Promise<Objects[N] | undefined> {
  const row = await db
    .selectFrom('objects')
    .select('object')
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && (row.object as Objects[N]);
}

/** Takes out these, where they are kept. @returns their ids */
export async function removeObjects(
  tx: Tx,
  tenantId: string,
  collection: ObjectCollection,
  ids: readonly string[],
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (let from = 0; from < ids.length; from += most) {
    const rows = await tx
      .deleteFrom('objects')
      .where('tenant_id', '=', tenantId)
      .where('collection', '=', collection)
      .where('id', 'in', ids.slice(from, from + most))
      .returning('id')
      .execute();
    gone.push(...rows.map(({ id }) => id));
  }
  return gone;
}

export async function removeObject(tx: Tx, tenantId: string, collection: ObjectCollection, id: string): Promise<void> {
  await tx
    .deleteFrom('objects')
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .where('id', '=', id)
    .execute();
}

export async function hasObject(
  db: Db | Tx,
  tenantId: string,
  collection: ObjectCollection,
  id: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('objects')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function countObjects(db: Db | Tx, tenantId: string, collection: ObjectCollection): Promise<number> {
  const { count } = await db
    .selectFrom('objects')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .executeTakeFirstOrThrow();
  return count;
}

/** A small collection, whole. */
export async function listObjects<N extends ObjectCollection>(
  db: Db | Tx,
  tenantId: string,
  collection: N,
): Promise<readonly Kept<Objects[N]>[]> {
  const rows = await db
    .selectFrom('objects')
    .select(['object', 'before', 'first_seen_at', 'changed_at'])
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .orderBy('id')
    .execute();
  return rows.map((row) => toKept<N>(row));
}

/** A long collection in the order of its ids. */
export async function pageOfObjects<N extends ObjectCollection>(
  db: Db | Tx,
  tenantId: string,
  collection: N,
  [after = '']: Key,
  size = pageSize,
): Promise<Page<Objects[N]>> {
  const rows = await db
    .selectFrom('objects')
    .select(['id', 'object'])
    .where('tenant_id', '=', tenantId)
    .where('collection', '=', collection)
    .where('id', '>', after)
    .orderBy('id')
    .limit(size)
    .execute();
  return {
    things: rows.map((row) => row.object as Objects[N]),
    next: endOf(
      rows.map(({ id }) => [id]),
      size,
    ),
  };
}
