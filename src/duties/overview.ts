import { areas, findArea } from '../knowledge/areas';
import { type HeldDuty, isOurs, type Scope } from '../model/duty';
import type { Topic } from '../model/topic';
import { listDuties } from '../store/duties';
import type { DutiesDeps } from './deps';

export interface OwnerRow {
  readonly scope: Scope;
  readonly title: string;
  readonly confirmed: HeldDuty | null;
  /** Asked and not answered yet, or declined since. */
  readonly pending: HeldDuty | null;
}

/** What a scope is called, and the duties of ours in it; undefined when there are none. */
export function scopeTitle(
  scope: string,
  topics: readonly Topic[],
): { readonly title: string; readonly duties: readonly Topic[] } | undefined {
  const [kind, id] = [scope.slice(0, scope.indexOf(':')), scope.slice(scope.indexOf(':') + 1)];
  const duties = topics.filter((one) => isOurs(one) && (kind === 'area' ? one.area === id : one.id === id));
  const title = kind === 'area' ? findArea(id)?.title : kind === 'topic' ? duties[0]?.title : undefined;
  return title === undefined || duties.length === 0 ? undefined : { title, duties };
}

/** Every area, and every topic that somebody was asked for by itself. */
export async function listOwners({
  db,
  tenantId,
  topics,
}: Pick<DutiesDeps, 'db' | 'tenantId' | 'topics'>): Promise<readonly OwnerRow[]> {
  const held = await listDuties(db, tenantId, { states: ['asked', 'confirmed', 'declined'] });
  const scopes = new Set<Scope>([...areas.map(({ id }): Scope => `area:${id}`), ...held.map(({ scope }) => scope)]);
  return [...scopes].flatMap((scope) => {
    const found = scopeTitle(scope, topics);
    if (!found) return [];
    const own = held.filter((one) => one.scope === scope);
    const confirmed = own.find(({ state }) => state === 'confirmed') ?? null;
    const latest = own.find(({ state }) => state !== 'confirmed') ?? null;
    const pending = latest && latest.namedAt > (confirmed?.decidedAt ?? '') ? latest : null;
    return [{ scope, title: found.title, confirmed, pending }];
  });
}
