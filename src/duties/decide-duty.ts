import { decideDuty, listDuties } from '../store/duties';
import { appendJournal } from '../store/journal';
import { wantCardAgain } from '../store/wanted-cards';
import { assessIn } from './assess';
import type { DutiesDeps, Person } from './deps';

export type Decided = 'done' | 'unknown' | 'not-yours' | 'decided';

/** The person who was asked says yes or no; nobody else can. */
export async function decideOwnDuty(
  deps: DutiesDeps,
  dutyId: string,
  state: 'confirmed' | 'declined',
  by: Person,
): Promise<Decided> {
  const { db, tenantId } = deps;
  const [duty] = await listDuties(db, tenantId, { id: dutyId });
  if (!duty) return 'unknown';
  if (duty.personId !== by.id) return 'not-yours';
  const at = deps.now().toISOString();
  const changed = await db.transaction().execute(async (tx) => {
    const ids = await decideDuty(tx, tenantId, duty, state, at);
    if (ids.length === 0) return false;
    await wantCardAgain(tx, tenantId, 'duty', ids, at);
    const found = state === 'confirmed' ? await assessIn(tx, deps, at) : [];
    const body = { duty: dutyId, scope: duty.scope, by: by.id };
    await appendJournal(tx, tenantId, [
      ...found,
      { kind: `duty.${state}`, at, body, personal: { personName: duty.name } },
    ]);
    return true;
  });
  if (changed) deps.wake('deliver');
  return changed ? 'done' : 'decided';
}
