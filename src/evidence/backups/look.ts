import { defaultObjectiveHours } from '../../model/backup-facts';
import { dayMs } from '../../model/durations';
import { deleteOldReports } from '../../store/backup-reports';
import { findCollection, saveCollection } from '../../store/collections';
import type { Tx } from '../../store/db';
import { appendJournal, type JournalEntry } from '../../store/journal';
import { countObjects, saveObjects } from '../../store/objects';
import { findLastTests, findObjectiveHours } from '../../store/restore-tests';
import { deleteVersionsBefore } from '../../store/versions';
import type { BackupDeps } from './deps';

const keepRequestsMs = dayMs;
/** As long as a pack of a year may ask for, and a month. */
const keepReportsMs = 400 * dayMs;
/** As long as names beside the journal. */
const keepVersionsMs = 3 * 365 * dayMs;

/** Both are ours, not Graph's: always readable, from the first look on. */
const ours = ['reported-backups', 'backup-record'] as const;

/** What people set and recorded, as checks see it. */
export async function saveRecord(tx: Tx, tenantId: string, at: string): Promise<void> {
  const { last, lastGood } = await findLastTests(tx, tenantId);
  const objectiveHours = (await findObjectiveHours(tx, tenantId)) ?? defaultObjectiveHours;
  const record = { id: 'record', objectiveHours, lastTest: last, lastGoodTest: lastGood };
  await saveObjects(tx, tenantId, 'backup-record', [record], at);
}

/** Runs the checks that rest on what is reported and recorded. The first look is the baseline. */
export async function judgeBackups(
  tx: Tx,
  { tenantId, onFound }: Pick<BackupDeps, 'tenantId' | 'onFound'>,
  at: string,
): Promise<readonly JournalEntry[]> {
  await saveRecord(tx, tenantId, at);
  const since = (await findCollection(tx, tenantId, ours[0])).readAt;
  for (const name of ours)
    await saveCollection(tx, tenantId, name, {
      readAt: at,
      triedAt: at,
      outcome: { kind: 'ran' },
      items: await countObjects(tx, tenantId, name),
    });
  const entries: JournalEntry[] = [];
  for (const collection of ours)
    entries.push(...(await onFound(tx, { per: 'tenant', collection, at, since, isBaseline: since === null })));
  return entries;
}

/** Time alone makes a copy old: looked at every quarter of an hour. */
export async function lookAtBackups(deps: BackupDeps): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const found = await db.transaction().execute(async (tx) => {
    const entries = await judgeBackups(tx, deps, at);
    await appendJournal(tx, tenantId, entries);
    return entries.length;
  });
  if (found > 0) deps.wake('deliver');
}

/** Removes what was kept long enough. */
export async function forgetOldReports({
  db,
  tenantId,
  now,
}: Pick<BackupDeps, 'db' | 'tenantId' | 'now'>): Promise<void> {
  const before = (ms: number): string => new Date(now().getTime() - ms).toISOString();
  await db.transaction().execute(async (tx) => {
    await deleteOldReports(tx, tenantId, { requests: before(keepRequestsMs), reports: before(keepReportsMs) });
    await deleteVersionsBefore(tx, tenantId, before(keepVersionsMs));
  });
}
