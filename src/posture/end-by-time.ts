import { type LifeKind, limits } from '../model/life';
import type { Tx } from '../store/db';
import { closeExceptions, listAskedTooLong } from '../store/exceptions';
import { appendLife } from '../store/finding-events';
import { listEnded, listUntouched, touchFindings } from '../store/finding-times';
import { lockFindings, moveFindings } from '../store/findings';
import { appendJournal, type JournalEntry } from '../store/journal';
import type { LifeDeps } from './life-deps';

/** What time alone does: snoozes and acceptances end, requests lapse, and what nobody touched is said once more. */
export async function endByTime(deps: LifeDeps): Promise<void> {
  const at = deps.now().toISOString();
  const { db, tenantId } = deps;
  const ended = await inTurns(
    () => listEnded(db, tenantId, at),
    (keys) => transact(deps, (tx) => wakeIn(deps, tx, keys, at)),
  );
  const lapsed = await inTurns(
    () => listAskedTooLong(db, tenantId, at),
    (keys) =>
      transact(deps, async (tx) => {
        const known = await lockFindings(tx, tenantId, keys);
        await closeExceptions(tx, tenantId, keys);
        await deps.onChanged(tx, [...known.values()], at);
        return [{ kind: 'risk.lapsed', at, body: { keys } }];
      }),
  );
  let overdue = false;
  for (const { severity, ms } of limits) {
    const before = new Date(Date.parse(at) - ms).toISOString();
    const found = await inTurns(
      () => listUntouched(db, tenantId, severity, before),
      (keys) => transact(deps, (tx) => remindIn(deps, tx, keys, at)),
    );
    overdue ||= found;
  }
  if (ended || lapsed || overdue) deps.wake('deliver');
}

/** Some at a time, until there are none or the same come again. @returns whether there were any */
async function inTurns(
  list: () => Promise<readonly string[]>,
  work: (keys: readonly string[]) => Promise<void>,
): Promise<boolean> {
  const seen = new Set<string>();
  for (;;) {
    const keys = (await list()).filter((key) => !seen.has(key));
    if (keys.length === 0) return seen.size > 0;
    await work(keys);
    for (const key of keys) seen.add(key);
  }
}

async function wakeIn(deps: LifeDeps, tx: Tx, keys: readonly string[], at: string): Promise<readonly JournalEntry[]> {
  const known = await lockFindings(tx, deps.tenantId, keys);
  // Somebody gave it more time a moment ago.
  const over = [...known.values()].filter(({ until }) => until !== null && until <= at);
  const moved = await moveFindings(tx, deps.tenantId, over, { event: 'wake', at });
  const accepted = over.filter(({ state }) => state === 'accepted').map(({ key }) => key);
  await closeExceptions(tx, deps.tenantId, accepted);
  await deps.onChanged(tx, moved, at);
  const snoozed = moved.map(({ key }) => key).filter((key) => !accepted.includes(key));
  return [...entry('snooze.ended', snoozed, at), ...entry('risk.ended', accepted, at)];
}

async function remindIn(deps: LifeDeps, tx: Tx, keys: readonly string[], at: string): Promise<readonly JournalEntry[]> {
  const known = await lockFindings(tx, deps.tenantId, keys);
  const late = [...known.values()].filter(({ state, assignee }) => state === 'open' && assignee === null);
  const lateKeys = late.map(({ key }) => key);
  const kind: LifeKind = 'overdue';
  await touchFindings(tx, deps.tenantId, lateKeys, at);
  await appendLife(
    tx,
    deps.tenantId,
    lateKeys.map((key) => ({ key, at, kind, by: null, note: null })),
  );
  await deps.onChanged(tx, late, at);
  return entry('finding.overdue', lateKeys, at);
}

const entry = (kind: string, keys: readonly string[], at: string): readonly JournalEntry[] =>
  keys.length === 0 ? [] : [{ kind, at, body: { keys } }];

const transact = (deps: LifeDeps, work: (tx: Tx) => Promise<readonly JournalEntry[]>): Promise<void> =>
  deps.db.transaction().execute(async (tx) => appendJournal(tx, deps.tenantId, await work(tx)));
