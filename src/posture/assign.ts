import { isEndState } from '../model/finding';
import { appendLife } from '../store/finding-events';
import { assignFindings } from '../store/finding-times';
import { lockFindings } from '../store/findings';
import { appendJournal } from '../store/journal';
import { done, type LifeAnswer, type LifeDeps, notKnown, notNow, type Person } from './life-deps';

/** Says who looks after a finding; it stays in its state. Somebody else than the presser gets the card in their own chat. */
export async function assign(deps: LifeDeps, findingKey: string, to: Person, by: Person): Promise<LifeAnswer> {
  const at = deps.now().toISOString();
  const answer = await deps.db.transaction().execute(async (tx) => {
    const finding = (await lockFindings(tx, deps.tenantId, [findingKey])).get(findingKey);
    if (!finding) return notKnown;
    if (isEndState(finding.state) || finding.state === 'pending') return notNow(finding.state);
    if (finding.assignee?.id === to.id) return done;
    await assignFindings(tx, deps.tenantId, [findingKey], to, at);
    await appendLife(tx, deps.tenantId, [{ key: findingKey, at, kind: 'assigned', by, note: to.name }]);
    await deps.onChanged(tx, [{ ...finding, assignee: to }], at);
    if (to.id !== by.id) await deps.onAsked(tx, findingKey, [to.id], at);
    await appendJournal(tx, deps.tenantId, [
      {
        kind: 'finding.assigned',
        at,
        body: { key: findingKey, to: to.id, by: by.id },
        personal: { toName: to.name, byName: by.name },
      },
    ]);
    return done;
  });
  if (answer.ok) deps.wake('deliver');
  return answer;
}
