import { randomUUID } from 'node:crypto';
import { appendJournal } from '../../store/journal';
import { insertRestoreTest, type RecordedTest, saveObjective } from '../../store/restore-tests';
import type { BackupDeps } from './deps';
import { judgeBackups } from './look';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** A person says that a restore was tried, and how it went. */
export async function recordTest(
  deps: BackupDeps,
  given: Omit<RecordedTest, 'id' | 'at' | 'by'>,
  by: Person,
): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const test = { ...given, id: randomUUID(), by, at };
  await db.transaction().execute(async (tx) => {
    await insertRestoreTest(tx, tenantId, test);
    const { id, workload, testedOn, minutes, result } = test;
    const entries = await judgeBackups(tx, deps, at);
    const body = { test: id, workload, testedOn, minutes, result, by: by.id };
    const personal = { byName: by.name, testedBy: test.testedBy, what: test.what, note: test.note };
    await appendJournal(tx, tenantId, [{ kind: 'restore-test.recorded', at, body, personal }, ...entries]);
  });
  deps.wake('deliver');
}

export async function setObjective(deps: BackupDeps, hours: number, by: Person): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  await db.transaction().execute(async (tx) => {
    await saveObjective(tx, tenantId, hours, by, at);
    const entries = await judgeBackups(tx, deps, at);
    const body = { hours, by: by.id };
    await appendJournal(tx, tenantId, [
      { kind: 'backup.objective-set', at, body, personal: { byName: by.name } },
      ...entries,
    ]);
  });
  deps.wake('deliver');
}
