import { dayMs } from '../model/durations';
import { acceptanceNoticeDays, type LifeKind, limits } from '../model/life';
import type { Tx } from '../store/db';
import { closeExceptions, endThingExceptions, listAskedTooLong, takeEndingSoon } from '../store/exceptions';
import { appendLife } from '../store/finding-events';
import { moveFindings } from '../store/finding-moves';
import { listEnded, listUntouched, touchFindings } from '../store/finding-times';
import { lockFindings } from '../store/findings';
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
  const told = await announceEnds(deps, at);
  await transact(deps, async (tx) => {
    const ids = await endThingExceptions(tx, tenantId, at);
    return ids.length === 0 ? [] : [{ kind: 'risk.ended', at, body: { exceptionIds: ids } }];
  });
  let overdue = false;
  for (const { severity, ms } of limits) {
    const before = new Date(Date.parse(at) - ms).toISOString();
    const found = await inTurns(
      () => listUntouched(db, tenantId, severity, before),
      (keys) => transact(deps, (tx) => remindIn(deps, tx, keys, at)),
    );
    overdue ||= found;
  }
  if (ended || lapsed || told || overdue) deps.wake('deliver');
}

/** A week before an accepted risk opens again it is said, once. @returns whether there were any */
async function announceEnds(deps: LifeDeps, at: string): Promise<boolean> {
  const soon = new Date(Date.parse(at) + acceptanceNoticeDays * dayMs).toISOString();
  let found = false;
  await transact(deps, async (tx) => {
    const longerThanDays = acceptanceNoticeDays;
    const ending = await takeEndingSoon(tx, deps.tenantId, { at, soon, longerThanDays });
    if (ending.length === 0) return [];
    found = true;
    const known = await lockFindings(
      tx,
      deps.tenantId,
      ending.map(({ findingKey }) => findingKey),
    );
    const standing = ending.filter(({ findingKey }) => known.get(findingKey)?.state === 'accepted');
    const kind: LifeKind = 'acceptance-ends';
    await appendLife(
      tx,
      deps.tenantId,
      standing.map(({ findingKey: key, until }) => ({ key, at, kind, by: null, note: until })),
    );
    await deps.onChanged(
      tx,
      standing.flatMap(({ findingKey }) => known.get(findingKey) ?? []),
      at,
    );
    return entry(
      'risk.ends-soon',
      ending.map(({ findingKey }) => findingKey),
      at,
    );
  });
  return found;
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
