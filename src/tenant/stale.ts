import { collections } from '../graph/collections';
import { findSource } from '../graph/sources';
import { listCollections } from '../store/collections';
import type { TenantDeps } from './deps';

/** Something that could be read, and has not been for longer than it should. */
export interface Stale {
  readonly name: string;
  readonly label: string;
  readonly readAt: string;
  readonly everyS: number;
}

/** A reading may fail once or twice before anybody need know. */
const intervals = 3;
/** Long readings go before short ones now and then. */
const leastS = 600;
/** What is read by delta, each by a job of its own. */
const apartEveryS: Readonly<Record<string, number>> = { users: 600, registrations: 1800, groups: 1800 };

/** What stands still. What cannot be seen at all is no trouble of ours: the card of what cannot be seen says so. */
export async function listStale({
  db,
  tenantId,
  now,
}: Pick<TenantDeps, 'db' | 'tenantId' | 'now'>): Promise<readonly Stale[]> {
  const every = new Map<string, number>(collections.map(({ name, everyS }) => [name, everyS]));
  const at = now().getTime();
  return (await listCollections(db, tenantId)).flatMap(({ name, readAt, outcome }) => {
    const everyS = every.get(name) ?? apartEveryS[name];
    if (everyS === undefined || readAt === null || outcome.kind === 'skipped') return [];
    if (Date.parse(readAt) + intervals * Math.max(everyS, leastS) * 1000 > at) return [];
    return [{ name, label: findSource(name)?.label ?? name, readAt, everyS }];
  });
}
