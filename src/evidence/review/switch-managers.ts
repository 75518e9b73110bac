import type { Person } from '../../model/person';
import { appendJournal } from '../../store/journal';
import { forgetManagers, listRunning } from '../../store/reviews';
import { findSwitch, saveSwitch } from '../../store/switches';
import { wantCardAgain } from '../../store/wanted-cards';
import type { ReviewDeps } from './deps';

/** null: they are not asked, as long as no admin says otherwise. */
export async function managersAskedSince({
  db,
  tenantId,
}: Pick<ReviewDeps, 'db' | 'tenantId'>): Promise<string | null> {
  const held = await findSwitch(db, tenantId, 'ask-managers');
  return held?.isOn ? held.at : null;
}

export interface Switched {
  /** false: it stood so already. */
  readonly isNew: boolean;
  /** A review runs whose owners were told something else; it goes on as they were told. */
  readonly runsWithout: boolean;
}

/**
 * Whether the manager of an owner who does not answer is asked, from the next review on; to switch it off holds at once.
 * Only for admins: the caller has asked Graph.
 */
export async function switchManagers(deps: ReviewDeps, isOn: boolean, by: Person): Promise<Switched> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const switched = await db.transaction().execute(async (tx) => {
    const [running] = await listRunning(tx, tenantId, { kind: 'campaign', limit: 1 });
    const runsWithout = running !== undefined && !running.asksManagers;
    if (((await findSwitch(tx, tenantId, 'ask-managers'))?.isOn ?? false) === isOn)
      return { isNew: false, runsWithout };
    await saveSwitch(tx, tenantId, 'ask-managers', { isOn, by, at });
    // What is on cards already says so, too.
    if (!isOn)
      for (const reviewId of await forgetManagers(tx, tenantId))
        await wantCardAgain(tx, tenantId, 'review', { reviewId }, at);
    await appendJournal(tx, tenantId, [
      { kind: `ask-managers.${isOn ? 'on' : 'off'}`, at, body: { by: by.id }, personal: { byName: by.name } },
    ]);
    return { isNew: true, runsWithout };
  });
  // What waits for managers goes to admins.
  if (switched.isNew && !isOn) {
    deps.wake('reviews');
    deps.wake('deliver');
  }
  return switched;
}
