import { findCheck } from '../checks';
import { isEndState } from '../model/finding';
import { appendLife } from '../store/finding-events';
import { lockFindings } from '../store/findings';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';
import { readSoon } from './read-soon';
import { transact } from './transact';

/**
 * Somebody says they did by hand what the card's steps say. That ends nothing: what it is about is read again at once, and
 * that reading confirms it or shows that it still stands.
 */
export async function sayDone(deps: RemediationDeps, findingKey: string, by: Person): Promise<Answer> {
  let isTaken = false;
  await transact(deps, async (tx, at) => {
    const finding = (await lockFindings(tx, deps.tenantId, [findingKey])).get(findingKey);
    if (!finding || isEndState(finding.state) || finding.state === 'pending') return [];
    isTaken = true;
    await appendLife(tx, deps.tenantId, [{ key: findingKey, at, kind: 'done-by-hand', by, note: null }]);
    await deps.onChanged(tx, [finding], at);
    // Last, as a reading does: it holds its drive's row while it waits for nobody but the journal.
    await readSoon(tx, deps, findCheck(finding.checkId)?.reads ?? [], finding.subjectId, at);
    return [{ kind: 'finding.done-by-hand', at, body: { key: findingKey, by: by.id }, personal: { byName: by.name } }];
  });
  if (!isTaken) return refused('This is over already, or I do not know it. Look at the newest card.');
  deps.wake('deliver');
  for (const name of ['objects', 'drives', 'users', 'reports'] as const) deps.wake(name);
  return { ok: true, findingKey };
}
