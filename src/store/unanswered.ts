import type { Db } from './db';

/** What was asked and not answered. Nobody's name, and not who asked. */
export interface Unanswered {
  readonly id: string;
  readonly text: string;
  readonly at: string;
}

export async function insertUnanswered(db: Db, tenantId: string, one: Unanswered): Promise<void> {
  await db
    .insertInto('unanswered')
    .values({ tenant_id: tenantId, ...one })
    .execute();
}

/** It was answered after all. */
export async function deleteUnanswered(db: Db, tenantId: string, id: string): Promise<void> {
  await db.deleteFrom('unanswered').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

export async function deleteUnansweredBefore(db: Db, tenantId: string, before: string): Promise<void> {
  await db.deleteFrom('unanswered').where('tenant_id', '=', tenantId).where('at', '<', before).execute();
}

/** From `since`, before `until`; the newest when there are very many. */
export async function listUnanswered(
  db: Db,
  tenantId: string,
  since: string,
  until: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('unanswered')
    .select('text')
    .where('tenant_id', '=', tenantId)
    .where('at', '>=', since)
    .where('at', '<', until)
    .orderBy('at', 'desc')
    .limit(2000)
    .execute();
  return rows.map(({ text }) => text);
}
