import { longestSnoozeDays, refuseEnd } from '../model/life';
import { closeExceptions } from '../store/exceptions';
import { moveFinding } from '../store/finding-moves';
import { lockFindings } from '../store/findings';
import { appendJournal } from '../store/journal';
import { done, type LifeAnswer, type LifeDeps, notKnown, notNow, type Person, refused } from './life-deps';

/** Two presses of one button are one wish. */
const sameMs = 60_000;

/** Puts a finding off until then; it comes back by itself. */
export async function snooze(deps: LifeDeps, findingKey: string, until: string, by: Person): Promise<LifeAnswer> {
  const now = deps.now();
  const why = refuseEnd(until, now, longestSnoozeDays);
  if (why) return refused(why);
  const at = now.toISOString();
  const answer = await deps.db.transaction().execute(async (tx) => {
    const finding = (await lockFindings(tx, deps.tenantId, [findingKey])).get(findingKey);
    if (!finding) return notKnown;
    const stands = finding.state === 'snoozed' && finding.until !== null ? Date.parse(finding.until) : 0;
    if (Math.abs(stands - Date.parse(until)) < sameMs) return done;
    const moved = await moveFinding(tx, deps.tenantId, findingKey, { event: 'snooze', at, by, until, note: until });
    if (!moved) return notNow(finding.state);
    await deps.onChanged(tx, [moved], at);
    await appendJournal(tx, deps.tenantId, [
      {
        kind: 'finding.snoozed',
        at,
        body: { key: findingKey, until, by: by.id },
        personal: { byName: by.name },
      },
    ]);
    return done;
  });
  if (answer.ok) deps.wake('deliver');
  return answer;
}

/** Ends a snooze or an acceptance before its time. */
export async function wakeByHand(deps: LifeDeps, findingKey: string, by: Person): Promise<LifeAnswer> {
  const at = deps.now().toISOString();
  const answer = await deps.db.transaction().execute(async (tx) => {
    const finding = (await lockFindings(tx, deps.tenantId, [findingKey])).get(findingKey);
    if (!finding) return notKnown;
    if (finding.state === 'open') return done;
    const moved = await moveFinding(tx, deps.tenantId, findingKey, { event: 'wake', at, by });
    if (!moved) return notNow(finding.state);
    if (finding.state === 'accepted') await closeExceptions(tx, deps.tenantId, [findingKey]);
    await deps.onChanged(tx, [moved], at);
    await appendJournal(tx, deps.tenantId, [
      {
        kind: finding.state === 'accepted' ? 'risk.ended' : 'finding.woken',
        at,
        body: { key: findingKey, by: by.id },
        personal: { byName: by.name },
      },
    ]);
    return done;
  });
  if (answer.ok) deps.wake('deliver');
  return answer;
}
