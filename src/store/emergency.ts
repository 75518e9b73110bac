import type { Selectable } from 'kysely';
import type { Nomination } from '../model/emergency';
import type { Person } from '../model/person';
import type { Db, Tx } from './db';
import type { Tables } from './tables';

const toNomination = (row: Selectable<Tables['emergency_nominations']>): Nomination => ({
  id: row.id,
  people: row.people as Nomination['people'], // written by `insertNomination`
  state: row.state,
  askedBy: { id: row.asked_by, name: row.asked_by_name },
  askedAt: row.asked_at,
  decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decided_by_name ?? '' },
  decidedAt: row.decided_at,
  whyNot: row.why_not,
});

const nominations = (db: Db | Tx, tenantId: string) =>
  db.selectFrom('emergency_nominations').selectAll().where('tenant_id', '=', tenantId);

export async function findNomination(db: Db | Tx, tenantId: string, id: string): Promise<Nomination | undefined> {
  const row = await nominations(db, tenantId).where('id', '=', id).executeTakeFirst();
  return row && toNomination(row);
}

/** The one that stands, or the one that waits for a decision. */
export async function findNominationIn(
  db: Db | Tx,
  tenantId: string,
  state: 'asked' | 'approved',
): Promise<Nomination | undefined> {
  const row = await nominations(db, tenantId).where('state', '=', state).executeTakeFirst();
  return row && toNomination(row);
}

/** Ids of the accounts that were approved; none where nobody was named yet. */
export async function listEmergencyIds(db: Db | Tx, tenantId: string): Promise<readonly string[]> {
  return (await findNominationIn(db, tenantId, 'approved'))?.people.map(({ id }) => id) ?? [];
}

async function replace(tx: Tx, tenantId: string, state: 'asked' | 'approved'): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('emergency_nominations')
    .set({ state: 'replaced' })
    .where('tenant_id', '=', tenantId)
    .where('state', '=', state)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Puts two accounts forward. What was put forward before and not decided is not asked any more. @returns ids of those */
export async function insertNomination(
  tx: Tx,
  tenantId: string,
  nomination: Pick<Nomination, 'id' | 'people' | 'askedBy' | 'askedAt'>,
): Promise<readonly string[]> {
  const replaced = await replace(tx, tenantId, 'asked');
  await tx
    .insertInto('emergency_nominations')
    .values({
      tenant_id: tenantId,
      id: nomination.id,
      people: JSON.stringify(nomination.people),
      state: 'asked',
      asked_by: nomination.askedBy.id,
      asked_by_name: nomination.askedBy.name,
      asked_at: nomination.askedAt,
    })
    .execute();
  return replaced;
}

/** Decides once; an approved one takes the place of the one before. @returns ids that changed; empty: it was not open any more */
export async function decideNomination(
  tx: Tx,
  tenantId: string,
  id: string,
  decision: {
    readonly state: 'approved' | 'declined';
    readonly whyNot: string | null;
    readonly by: Person;
    readonly at: string;
  },
): Promise<readonly string[]> {
  const { state, whyNot, by, at } = decision;
  const open = await tx
    .selectFrom('emergency_nominations')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .forUpdate()
    .executeTakeFirst();
  if (!open) return [];
  const replaced = state === 'approved' ? await replace(tx, tenantId, 'approved') : [];
  await tx
    .updateTable('emergency_nominations')
    .set({ state, decided_by: by.id, decided_by_name: by.name, decided_at: at, why_not: whyNot })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
  return [id, ...replaced];
}
