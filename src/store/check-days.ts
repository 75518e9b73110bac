import type { Db, Tx } from './db';

export type CheckResult = 'passed' | 'failed' | 'skipped';

export interface CheckDay {
  readonly checkId: string;
  readonly result: CheckResult;
  readonly standing: number;
  /** Things it looked at and could not judge; null: that was not kept yet. */
  readonly unjudged: number | null;
}

/** Writes how the checks stand on this day (`YYYY-MM-DD`, UTC); the last word of a day stays. */
export async function saveCheckDay(
  tx: Db | Tx,
  tenantId: string,
  day: string,
  checks: readonly CheckDay[],
): Promise<void> {
  if (checks.length === 0) return;
  await tx
    .insertInto('check_days')
    .values(
      checks.map(({ checkId, result, standing, unjudged }) => ({
        tenant_id: tenantId,
        day,
        check_id: checkId,
        result,
        standing,
        unjudged,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'day', 'check_id']).doUpdateSet((excluded) => ({
        result: excluded.ref('excluded.result'),
        standing: excluded.ref('excluded.standing'),
        unjudged: excluded.ref('excluded.unjudged'),
      })),
    )
    .execute();
}

/** The latest day before this one that was kept, whole; undefined: there is none. */
export async function findCheckDayBefore(
  db: Db,
  tenantId: string,
  day: string,
): Promise<{ readonly day: string; readonly checks: readonly CheckDay[] } | undefined> {
  const last = await db
    .selectFrom('check_days')
    .select('day')
    .where('tenant_id', '=', tenantId)
    .where('day', '<', day)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) return undefined;
  const rows = await db
    .selectFrom('check_days')
    .select(['check_id as checkId', 'result', 'standing', 'unjudged'])
    .where('tenant_id', '=', tenantId)
    .where('day', '=', last.day)
    .execute();
  return { day: last.day, checks: rows };
}

/** Every day from this one on that was kept, oldest first. */
export async function listCheckDays(
  db: Db,
  tenantId: string,
  from: string,
): Promise<ReadonlyMap<string, readonly Pick<CheckDay, 'checkId' | 'result'>[]>> {
  const rows = await db
    .selectFrom('check_days')
    .select(['day', 'check_id as checkId', 'result'])
    .where('tenant_id', '=', tenantId)
    .where('day', '>=', from)
    .orderBy('day')
    .execute();
  return Map.groupBy(rows, ({ day }) => day);
}
