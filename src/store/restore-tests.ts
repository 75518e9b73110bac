import type { Workload } from '../model/objects/backup';
import type { Db, Tx } from './db';

/** A restore that was tried, as a person recorded it. */
export interface RecordedTest {
  readonly id: string;
  readonly workload: Workload;
  /** What was brought back. */
  readonly what: string;
  /** Who did it, in the recorder's words. */
  readonly testedBy: string;
  readonly testedOn: string;
  readonly minutes: number;
  readonly result: 'worked' | 'partly' | 'failed';
  readonly note: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
}

export async function insertRestoreTest(tx: Tx, tenantId: string, test: RecordedTest): Promise<void> {
  const { testedBy, testedOn, by, ...same } = test;
  await tx
    .insertInto('restore_tests')
    .values({ tenant_id: tenantId, tested_by: testedBy, tested_on: testedOn, by_id: by.id, by_name: by.name, ...same })
    .execute();
}

/** Newest first. */
export async function listRestoreTests(db: Db | Tx, tenantId: string, most = 500): Promise<readonly RecordedTest[]> {
  const rows = await db
    .selectFrom('restore_tests')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('tested_on', 'desc')
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id, workload, what, tested_by, tested_on, minutes, result, note, by_id, by_name, at }) => ({
    id,
    workload,
    what,
    testedBy: tested_by,
    testedOn: tested_on,
    minutes,
    result,
    note,
    by: { id: by_id, name: by_name },
    at,
  }));
}

/** The newest, and the newest that brought everything back. */
export async function findLastTests(tx: Tx, tenantId: string) {
  const newest = () =>
    tx
      .selectFrom('restore_tests')
      .select(['workload', 'tested_on as testedOn', 'result'])
      .where('tenant_id', '=', tenantId)
      .orderBy('tested_on', 'desc')
      .orderBy('at', 'desc')
      .limit(1);
  const last = await newest().executeTakeFirst();
  const lastGood = await newest().where('result', '=', 'worked').executeTakeFirst();
  return { last: last ?? null, lastGood: lastGood ?? null };
}

export async function findObjectiveHours(tx: Tx, tenantId: string): Promise<number | undefined> {
  const row = await tx
    .selectFrom('backup_objectives')
    .select('hours')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row?.hours;
}

export async function saveObjective(
  tx: Tx,
  tenantId: string,
  hours: number,
  by: { readonly id: string; readonly name: string },
  at: string,
): Promise<void> {
  const row = { hours, by_id: by.id, by_name: by.name, at };
  await tx
    .insertInto('backup_objectives')
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row))
    .execute();
}
