import { differencesOf, labelOf } from '../../model/configuration';
import type { Db } from '../../store/db';
import { loadSnapshot } from '../../store/snapshot';
import { listVersions, type Version } from '../../store/versions';

interface ChangesDeps {
  readonly db: Db;
  readonly tenantId: string;
}

/** `each`: every change; `net`: how an object is now against how it was then. */
export type ChangesMode = 'each' | 'net';

/** What was changed in this time, newest first, in plain words. */
export async function changesIn(
  { db, tenantId }: ChangesDeps,
  { from, until, mode }: { readonly from: string; readonly until: string; readonly mode: ChangesMode },
) {
  const [versions, called] = await Promise.all([
    listVersions(db, tenantId, { from, until }),
    namesOf({ db, tenantId }),
  ]);
  return (mode === 'net' ? netOf(versions) : versions)
    .map((one) => ({
      label: labelOf(one.collection),
      name: one.name,
      kind: one.before === null ? ('added' as const) : one.after === null ? ('removed' as const) : ('changed' as const),
      since: one.since,
      at: one.at,
      by: one.by?.name ?? null,
      differences: one.before && one.after ? differencesOf(one.before, one.after, called) : [],
    }))
    .filter(({ kind, differences }) => kind !== 'changed' || differences.length > 0);
}

/** The first "before" and the last "after" of each object; what was put back does not count. Pure. */
export function netOf(versions: readonly Version[]): readonly Version[] {
  const byObject = Map.groupBy(versions, ({ collection, objectId }) => `${collection} ${objectId}`);
  return [...byObject.values()].flatMap((some) => {
    const sorted = some.toSorted((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last || JSON.stringify(first.before) === JSON.stringify(last.after)) return [];
    return [{ ...last, before: first.before, since: first.since }];
  });
}

/** What the ids in policies stand for. */
async function namesOf({ db, tenantId }: ChangesDeps): Promise<ReadonlyMap<string, string>> {
  const tenant = await loadSnapshot(db, tenantId, [
    'policy-users',
    'policy-groups',
    'named-locations',
    'authentication-strengths',
  ]);
  const names = [
    ...(tenant['policy-users'] ?? []),
    ...(tenant['policy-groups'] ?? []),
    ...(tenant['named-locations'] ?? []),
    ...(tenant['authentication-strengths'] ?? []),
  ];
  return new Map(names.flatMap(({ object }) => (object.displayName === null ? [] : [[object.id, object.displayName]])));
}
