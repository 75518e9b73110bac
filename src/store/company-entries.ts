import type { CompanyEntry } from '../model/expert-question';
import type { Db, Tx } from './db';

const toEntry = (row: {
  topic_id: string;
  text: string;
  by_id: string;
  by_name: string;
  at: string;
}): CompanyEntry => ({
  topicId: row.topic_id,
  text: row.text,
  by: { id: row.by_id, name: row.by_name },
  at: row.at,
});

export async function findCompanyEntry(
  db: Db | Tx,
  tenantId: string,
  topicId: string,
): Promise<CompanyEntry | undefined> {
  const row = await db
    .selectFrom('company_entries')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('topic_id', '=', topicId)
    .executeTakeFirst();
  return row && toEntry(row);
}

/** Every topic has at most one, so the whole is small. */
export async function listCompanyEntries(db: Db | Tx, tenantId: string): Promise<readonly CompanyEntry[]> {
  const rows = await db.selectFrom('company_entries').selectAll().where('tenant_id', '=', tenantId).execute();
  return rows.map(toEntry);
}

/** One for each topic: the newest stands. */
export async function saveCompanyEntry(tx: Tx, tenantId: string, entry: CompanyEntry): Promise<void> {
  const row = { text: entry.text, by_id: entry.by.id, by_name: entry.by.name, at: entry.at };
  await tx
    .insertInto('company_entries')
    .values({ tenant_id: tenantId, topic_id: entry.topicId, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'topic_id']).doUpdateSet(row))
    .execute();
}

/** @returns false when there was none */
export async function deleteCompanyEntry(tx: Tx, tenantId: string, topicId: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('company_entries')
    .where('tenant_id', '=', tenantId)
    .where('topic_id', '=', topicId)
    .returning('topic_id')
    .executeTakeFirst();
  return row !== undefined;
}
