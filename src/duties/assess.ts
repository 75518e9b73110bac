import { areas } from '../knowledge/areas';
import { type DutyArea, type HeldDuty, isOurs, ownerOf, type Scope } from '../model/duty';
import type { Topic } from '../model/topic';
import { findCollection, saveCollection } from '../store/collections';
import type { Tx } from '../store/db';
import { mapConfirmed } from '../store/duties';
import { appendJournal, type JournalEntry } from '../store/journal';
import type { DutiesDeps } from './deps';

/** How each area's duties are covered. Pure. */
export function coverageOf(
  topics: readonly Topic[],
  confirmed: ReadonlyMap<Scope, HeldDuty>,
  at: string,
): readonly DutyArea[] {
  return areas.flatMap(({ id, title }) => {
    const states = topics
      .filter((topic) => topic.area === id && isOurs(topic))
      .map((topic) => ownerOf(topic, confirmed, at).state);
    const count = (state: string): number => states.filter((one) => one === state).length;
    const found = { nobody: count('nobody'), left: count('left'), old: count('old') };
    return states.length === 0 ? [] : [{ areaId: id, title, duties: states.length, ...found }];
  });
}

/** Looks for duties without an owner, in the caller's transaction. The first look is the baseline and alarms nobody. */
export async function assessIn(tx: Tx, deps: DutiesDeps, at: string): Promise<readonly JournalEntry[]> {
  const { tenantId, topics } = deps;
  const since = (await findCollection(tx, tenantId, 'duties')).readAt;
  const standing = coverageOf(topics, await mapConfirmed(tx, tenantId), at);
  await saveCollection(tx, tenantId, 'duties', { readAt: at, outcome: { kind: 'ran' }, items: standing.length });
  return deps.onFound(tx, { per: 'duty', standing, goneIds: [], at, since, isBaseline: since === null });
}

/** The daily look: people leave, and confirmations grow old. */
export async function assessDuties(deps: DutiesDeps): Promise<void> {
  const at = deps.now().toISOString();
  const found = await deps.db.transaction().execute(async (tx) => {
    const entries = await assessIn(tx, deps, at);
    await appendJournal(tx, deps.tenantId, entries);
    return entries.length;
  });
  if (found > 0) deps.wake('deliver');
}
