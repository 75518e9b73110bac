import { canonical, type Json, sha256 } from '../model/canonical';
import { isTracked, nameOf } from '../model/configuration';
import type { ObjectCollection, Objects } from '../model/objects';
import type { Tx } from '../store/db';
import type { JournalEntry } from '../store/journal';
import { insertVersions } from '../store/versions';

type Fields = Readonly<Record<string, unknown>>;
const fields = (object: object | null): Fields | null => object as Fields | null;

/** Keeps what a reading found changed in what somebody sets, in the transaction that saves it. Its hashes go to the journal. */
export async function keepChanges<N extends ObjectCollection>(
  tx: Tx,
  tenantId: string,
  collection: N,
  found: {
    readonly changed: readonly { readonly now: Objects[N]; readonly was: Objects[N] | null }[];
    readonly gone: readonly Objects[N][];
  },
  when: { readonly at: string; readonly since: string | null },
): Promise<readonly JournalEntry[]> {
  // What was there at the first reading did not change.
  if (!isTracked(collection) || when.since === null) return [];
  const states = [
    ...found.changed.map(({ was, now }) => ({ id: now.id, before: fields(was), after: fields(now) })),
    ...found.gone.map((was) => ({ id: was.id, before: fields(was), after: null })),
  ];
  if (states.length === 0) return [];
  const versions = states.map(({ id, before, after }) => ({
    collection,
    objectId: id,
    name: nameOf(collection, after ?? before ?? {}),
    before,
    after,
    ...when,
  }));
  await insertVersions(tx, tenantId, versions);
  const hashOf = (state: Fields | null): string | null => state && sha256(canonical(state as Json));
  const changes = states.map(({ id, before, after }) => ({ id, before: hashOf(before), after: hashOf(after) }));
  return [{ kind: 'configuration.changed', at: when.at, body: { collection, changes } }];
}
