import type { DigestNumbers } from '../model/digest';
import type { Db, Tx } from './db';

/** What stands in `numbers` was put there by `insertDigest`. */
const numbersOf = (row: { numbers: unknown }): DigestNumbers => row.numbers as DigestNumbers;

/** @returns false when this route has one for this period already */
export async function insertDigest(
  tx: Tx,
  tenantId: string,
  digest: {
    readonly id: string;
    readonly conversationId: string;
    readonly period: string;
    readonly numbers: DigestNumbers;
  },
): Promise<boolean> {
  const { id, conversationId, period, numbers } = digest;
  const row = await tx
    .insertInto('digests')
    .values({
      tenant_id: tenantId,
      id,
      conversation_id: conversationId,
      period,
      from_at: numbers.fromAt,
      until_at: numbers.untilAt,
      numbers: JSON.stringify(numbers),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'conversation_id', 'period']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findDigest(db: Db, tenantId: string, id: string): Promise<DigestNumbers | undefined> {
  const row = await db
    .selectFrom('digests')
    .select('numbers')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && numbersOf(row);
}

/** The last one of this route, told or not. */
export async function findLastDigest(
  db: Db,
  tenantId: string,
  conversationId: string,
): Promise<{ readonly period: string; readonly numbers: DigestNumbers } | undefined> {
  const row = await db
    .selectFrom('digests')
    .select(['period', 'numbers'])
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .orderBy('until_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { period: row.period, numbers: numbersOf(row) };
}
