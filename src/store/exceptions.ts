import type { Selectable } from 'kysely';
import type { Person } from '../model/person';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

/** A finding whose risk somebody asked to accept, or accepted, until a date. */
export interface Exception {
  readonly id: string;
  readonly findingKey: string;
  readonly reason: string;
  readonly until: string;
  /** `moot`: the finding went away before it was decided. */
  readonly state: 'asked' | 'accepted' | 'declined' | 'ended' | 'moot';
  readonly askedBy: Person;
  readonly askedAt: string;
  readonly decidedBy: Person | null;
  readonly decidedAt: string | null;
}

const toException = (row: Selectable<Tables['exceptions']>): Exception => ({
  id: row.id,
  findingKey: row.finding_key,
  reason: row.reason,
  until: row.until,
  state: row.state,
  askedBy: { id: row.asked_by, name: row.asked_by_name },
  askedAt: row.asked_at,
  decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decided_by_name ?? '' },
  decidedAt: row.decided_at,
});

export async function insertException(tx: Tx, tenantId: string, one: Exception): Promise<void> {
  await tx
    .insertInto('exceptions')
    .values({
      tenant_id: tenantId,
      id: one.id,
      finding_key: one.findingKey,
      reason: one.reason,
      until: one.until,
      state: one.state,
      asked_by: one.askedBy.id,
      asked_by_name: one.askedBy.name,
      asked_at: one.askedAt,
      decided_by: one.decidedBy?.id ?? null,
      decided_by_name: one.decidedBy?.name ?? null,
      decided_at: one.decidedAt,
    })
    .execute();
}

export async function findException(db: Db | Tx, tenantId: string, id: string): Promise<Exception | undefined> {
  const row = await db
    .selectFrom('exceptions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toException(row);
}

/** The newest exception of a finding, whatever became of it. */
export async function findLatestException(
  db: Db | Tx,
  tenantId: string,
  findingKey: string,
): Promise<Exception | undefined> {
  const row = await db
    .selectFrom('exceptions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('finding_key', '=', findingKey)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toException(row);
}

/** Decides once. @returns false when it was not asked any more */
export async function decideException(
  tx: Tx,
  tenantId: string,
  id: string,
  decision: { state: 'accepted' | 'declined'; by: Person; at: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('exceptions')
    .set({
      state: decision.state,
      decided_by: decision.by.id,
      decided_by_name: decision.by.name,
      decided_at: decision.at,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The finding is over, or its acceptance is: what was asked is moot, what was accepted has ended. */
export async function closeExceptions(tx: Tx, tenantId: string, findingKeys: readonly string[]): Promise<void> {
  if (findingKeys.length === 0) return;
  await tx
    .updateTable('exceptions')
    .set((is) => ({
      state: is
        .case()
        .when('state', '=', 'asked')
        .then('moot' as const)
        .else('ended' as const)
        .end(),
    }))
    .where('tenant_id', '=', tenantId)
    .where('finding_key', 'in', findingKeys)
    .where('state', 'in', ['asked', 'accepted'])
    .execute();
}

/** Accepted risks, those that end first in front; and what waits for a decision. */
export async function listExceptions(
  db: Db,
  tenantId: string,
  state: 'asked' | 'accepted',
  limit: number,
): Promise<readonly Exception[]> {
  const rows = await db
    .selectFrom('exceptions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', '=', state)
    .orderBy('until')
    .limit(limit)
    .execute();
  return rows.map(toException);
}

/** Findings whose request was not decided before the end it asked for. */
export async function listAskedTooLong(db: Db, tenantId: string, at: string, limit = 200): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('exceptions')
    .select('finding_key')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'asked')
    .where('until', '<=', at)
    .limit(limit)
    .execute();
  return rows.map((row) => row.finding_key);
}
