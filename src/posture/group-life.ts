import { longestSnoozeDays, refuseEnd } from '../model/life';
import { appendLife } from '../store/finding-events';
import { findGroup, listGroupKeys } from '../store/finding-groups';
import { moveFindings } from '../store/finding-moves';
import { assignFindings } from '../store/finding-times';
import { lockFindings } from '../store/findings';
import { appendJournal } from '../store/journal';
import { done, type LifeAnswer, type LifeDeps, type Person, refused } from './life-deps';

const notKnown = refused('I do not know this group. The card may be from another time; ask me for "posture".');
const nothingLeft = refused('None of these can be put off any more: look at the newest card. Nothing was changed.');

/** Puts off everything in a group that still stands. */
export async function snoozeGroup(deps: LifeDeps, groupId: string, until: string, by: Person): Promise<LifeAnswer> {
  const now = deps.now();
  const why = refuseEnd(until, now, longestSnoozeDays);
  if (why) return refused(why);
  const at = now.toISOString();
  const answer = await deps.db.transaction().execute(async (tx) => {
    if (!(await findGroup(tx, deps.tenantId, groupId))) return notKnown;
    const keys = await listGroupKeys(tx, deps.tenantId, groupId, ['open', 'failed', 'unverified']);
    const locked = await lockFindings(tx, deps.tenantId, keys);
    const standing = [...locked.values()].filter(({ state }) => state !== 'snoozed');
    const moved = await moveFindings(tx, deps.tenantId, standing, { event: 'snooze', at, by, until, note: until });
    if (moved.length === 0) return nothingLeft;
    await deps.onChanged(tx, moved, at);
    await appendJournal(tx, deps.tenantId, [
      {
        kind: 'group.snoozed',
        at,
        body: { groupId, until, by: by.id, count: moved.length, keys: moved.map(({ key }) => key) },
        personal: { byName: by.name },
      },
    ]);
    return done;
  });
  if (answer.ok) deps.wake('deliver');
  return answer;
}

/** Gives everything in a group that still stands to one person. */
export async function assignGroup(deps: LifeDeps, groupId: string, to: Person, by: Person): Promise<LifeAnswer> {
  const at = deps.now().toISOString();
  const answer = await deps.db.transaction().execute(async (tx) => {
    if (!(await findGroup(tx, deps.tenantId, groupId))) return notKnown;
    const states = ['open', 'failed', 'unverified', 'snoozed', 'fix-asked', 'fixing'] as const;
    const keys = await listGroupKeys(tx, deps.tenantId, groupId, states);
    const locked = await lockFindings(tx, deps.tenantId, keys);
    const given = [...locked.values()].filter(({ assignee }) => assignee?.id !== to.id);
    if (locked.size === 0) return nothingLeft;
    if (given.length === 0) return done;
    const givenKeys = given.map(({ key }) => key);
    await assignFindings(tx, deps.tenantId, givenKeys, to, at);
    await appendLife(
      tx,
      deps.tenantId,
      givenKeys.map((key) => ({ key, at, kind: 'assigned', by, note: to.name })),
    );
    await deps.onChanged(tx, given, at);
    await appendJournal(tx, deps.tenantId, [
      {
        kind: 'group.assigned',
        at,
        body: { groupId, to: to.id, by: by.id, count: given.length, keys: givenKeys },
        personal: { toName: to.name, byName: by.name },
      },
    ]);
    return done;
  });
  if (answer.ok) deps.wake('deliver');
  return answer;
}
