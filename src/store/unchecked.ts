import { sql } from 'kysely';
import type { Db, Tx } from './db';
import { inParts } from './in-parts';

/** Notes of which things a check cannot say anything, and why; `null` takes a note back. */
export async function saveUnchecked(
  tx: Tx,
  tenantId: string,
  checkId: string,
  reasons: ReadonlyMap<string, string | null>,
): Promise<void> {
  for (const some of inParts([...reasons.keys()])) {
    await tx
      .deleteFrom('unchecked')
      .where('tenant_id', '=', tenantId)
      .where('check_id', '=', checkId)
      .where('subject_id', 'in', some)
      .execute();
  }
  const rows = [...reasons].flatMap(([subject_id, reason]) =>
    reason === null ? [] : [{ tenant_id: tenantId, check_id: checkId, subject_id, reason }],
  );
  for (const some of inParts(rows)) await tx.insertInto('unchecked').values(some).execute();
}

export interface UncheckedCount {
  readonly checkId: string;
  readonly reason: string;
  readonly count: number;
}

/** How many things each check could not judge, by reason. */
export async function countUnchecked(db: Db, tenantId: string): Promise<readonly UncheckedCount[]> {
  const rows = await db
    .selectFrom('unchecked')
    .select(['check_id', 'reason', sql<number>`count(*)::int`.as('count')])
    .where('tenant_id', '=', tenantId)
    .groupBy(['check_id', 'reason'])
    .orderBy('check_id')
    .execute();
  return rows.map((row) => ({ checkId: row.check_id, reason: row.reason, count: row.count }));
}

/** The id under which a check of the whole tenant notes that it cannot say anything. */
export const wholeTenant = 'tenant';

/** Which checks of the whole tenant could not say anything, and why. */
export async function mapUnjudged(db: Db, tenantId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('unchecked')
    .select(['check_id', 'reason'])
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', wholeTenant)
    .execute();
  return new Map(rows.map((row) => [row.check_id, row.reason]));
}
