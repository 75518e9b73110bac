import { type Selectable, sql } from 'kysely';
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
  /** Why it was declined. */
  readonly whyNot: string | null;
  /** null: it is for this finding only. Else for all that its check finds on the thing, later too. */
  readonly thing: Thing | null;
}

export interface Thing {
  readonly checkId: string;
  readonly id: string;
  /** A folder's page: what lies below it is meant too. */
  readonly belowUrl: string | null;
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
  whyNot: row.why_not,
  thing:
    row.scope === 'thing' && row.check_id !== null && row.thing !== null
      ? { checkId: row.check_id, id: row.thing, belowUrl: row.below_url }
      : null,
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
      ...(one.thing
        ? { scope: 'thing' as const, check_id: one.thing.checkId, thing: one.thing.id, below_url: one.thing.belowUrl }
        : {}),
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
  decision: { state: 'accepted' | 'declined'; by: Person; at: string; whyNot: string | null },
): Promise<boolean> {
  const row = await tx
    .updateTable('exceptions')
    .set({
      state: decision.state,
      decided_by: decision.by.id,
      decided_by_name: decision.by.name,
      decided_at: decision.at,
      why_not: decision.whyNot,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The finding is over, or its acceptance is: what was asked is moot, what was accepted has ended. `of`: what was accepted for a thing outlives a finding. */
export async function closeExceptions(
  tx: Tx,
  tenantId: string,
  findingKeys: readonly string[],
  of: 'finding' | 'any' = 'any',
): Promise<void> {
  if (findingKeys.length === 0) return;
  const query = tx
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
    .where('state', 'in', ['asked', 'accepted']);
  await (of === 'any'
    ? query
    : query.where((is) => is.or([is('scope', '=', 'finding'), is('state', '=', 'asked')]))
  ).execute();
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

export interface ThingException {
  readonly thing: string;
  readonly belowUrl: string | null;
  readonly until: string;
  readonly reason: string;
}

/** Risks of this check that are accepted for a thing, and hold at this time. */
export async function listThingExceptions(
  tx: Tx,
  tenantId: string,
  checkId: string,
  at: string,
): Promise<readonly ThingException[]> {
  const rows = await tx
    .selectFrom('exceptions')
    .select(['thing', 'below_url as belowUrl', 'until', 'reason'])
    .where('tenant_id', '=', tenantId)
    .where('check_id', '=', checkId)
    .where('scope', '=', 'thing')
    .where('state', '=', 'accepted')
    .where('until', '>', at)
    .orderBy('until', 'desc')
    .execute();
  return rows.flatMap(({ thing, ...row }) => (thing === null ? [] : [{ thing, ...row }]));
}

/** What was accepted for a thing ends by its date, whether a finding stands or not. */
export async function endThingExceptions(tx: Tx, tenantId: string, at: string): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('exceptions')
    .set({ state: 'ended' })
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'thing')
    .where('state', '=', 'accepted')
    .where('until', '<=', at)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Accepted risks that end before `soon`, were accepted for longer than so many days, and of which nobody was told yet: each is given once. */
export async function takeEndingSoon(
  tx: Tx,
  tenantId: string,
  { at, soon, longerThanDays }: { readonly at: string; readonly soon: string; readonly longerThanDays: number },
): Promise<readonly { readonly findingKey: string; readonly until: string }[]> {
  return tx
    .updateTable('exceptions')
    .set({ noticed_at: at })
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'accepted')
    .where('until', '>', at)
    .where('until', '<=', soon)
    .where(sql<boolean>`decided_at < until - make_interval(days => ${longerThanDays})`)
    .where('noticed_at', 'is', null)
    .returning(['finding_key as findingKey', 'until'])
    .execute();
}
