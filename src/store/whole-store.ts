import { sql } from 'kysely';
import { genesisHash } from '../model/chain';
import { AppError } from '../model/errors';
import { keepUntilOf } from '../model/keep';
import type { Db, Tx } from './db';
import type { JournalHead, StoredEntry } from './journal';

/** The chain is written as itself; packs are made anew, and who is asked for what is pg-boss's own. */
const apart = new Set(['journal', 'journal_heads', 'journal_personal', 'packs', 'pack_parts', 'pack_links']);
/** Tables of older stores; what they held stands elsewhere in the same file. */
const replaced = new Set(['policy_versions']);
const rowsAtOnce = 200;

/** A row as PostgreSQL writes it in JSON: the same on both engines. */
export type StoreRow = Readonly<Record<string, unknown>>;

/** What the store was made by. */
export async function listMigrations(db: Db | Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** Every table of ours, by name: they all carry the tenant. */
async function listTables(db: Db | Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'tenant_id' order by table_name`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !apart.has(name));
}

async function keyOf(tx: Tx, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select k.column_name as name from information_schema.table_constraints c
    join information_schema.key_column_usage k using (constraint_schema, constraint_name, table_name)
    where c.table_schema = 'public' and c.table_name = ${table} and c.constraint_type = 'PRIMARY KEY'
    order by k.ordinal_position`.execute(tx);
  return rows.map(({ name }) => name);
}

/** Everything but the chain, table by table, in the order of its key, some rows at a time. */
export async function* eachStoreRows(
  tx: Tx,
  tenantId: string,
): AsyncGenerator<{ readonly table: string; readonly rows: readonly StoreRow[] }> {
  for (const table of await listTables(tx)) {
    const key = await keyOf(tx, table);
    const order = key.length > 0 ? sql.join(key.map((column) => sql.ref(column))) : sql`to_jsonb(t)::text`;
    // A cursor: the server holds the place, and nobody the table.
    await sql`declare store_rows no scroll cursor for select to_jsonb(t) as row from ${sql.table(table)} t
      where tenant_id = ${sql.lit(tenantId)} order by ${order}`.execute(tx);
    for (;;) {
      const { rows } = await sql<{ row: StoreRow }>`fetch ${sql.lit(rowsAtOnce)} from store_rows`.execute(tx);
      if (rows.length === 0) break;
      yield { table, rows: rows.map(({ row }) => row) };
    }
    await sql`close store_rows`.execute(tx);
  }
}

/** Tables that hold anything, of any tenant. */
export async function listFilled(tx: Tx): Promise<readonly string[]> {
  const filled: string[] = [];
  for (const table of ['journal', ...(await listTables(tx))]) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
    if (rows.length > 0) filled.push(table);
  }
  return filled;
}

/** @throws AppError 'bad-input' for a table or a column that this store does not have, or a row of another tenant */
export async function insertStoreRows(
  tx: Tx,
  tenantId: string,
  table: string,
  rows: readonly StoreRow[],
): Promise<void> {
  if (rows.some((row) => row.tenant_id !== tenantId))
    throw new AppError('bad-input', `The file holds rows of another tenant (${table}). Nothing was taken from it.`);
  if (replaced.has(table)) return;
  const columns = Object.keys(rows[0] ?? {});
  const known = await columnsOf(tx, table);
  const strange = columns.filter((column) => !known.has(column));
  if (apart.has(table) || known.size === 0 || strange.length > 0)
    throw new AppError(
      'bad-input',
      `This store has no ${[table, ...strange].join('.')}: the file is of a newer Keyholder.`,
    );
  const list = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  );
}

async function columnsOf(tx: Tx, table: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table}`.execute(tx);
  return new Set(rows.map(({ name }) => name));
}

/** Entries of a chain that was verified, as they were. */
export async function insertEntries(tx: Tx, tenantId: string, entries: readonly StoredEntry[]): Promise<void> {
  const rows = entries.map(({ seq, at, kind, body, prevHash, hash }) => ({
    tenant_id: tenantId,
    seq,
    at,
    kind,
    body,
    prev_hash: prevHash,
    hash,
  }));
  await tx.insertInto('journal').values(rows).execute();
  const personal = entries.flatMap(({ seq, at, kind, personal: values }) =>
    values.map((one) => ({ tenant_id: tenantId, seq, ...one, keep_until: keepUntilOf(kind, at) })),
  );
  if (personal.length > 0) await tx.insertInto('journal_personal').values(personal).execute();
}

/** The chain's end, and the numbers that go on from what was brought in. */
export async function finishImport(tx: Tx, tenantId: string, head: JournalHead): Promise<void> {
  if (head.hash !== genesisHash(tenantId))
    await tx
      .insertInto('journal_heads')
      .values({ tenant_id: tenantId, ...head })
      .execute();
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and (column_default like 'nextval(%' or is_identity = 'YES')`.execute(tx);
  for (const { table, column } of rows)
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}),
      greatest(coalesce((select max(${sql.ref(column)}) from ${sql.table(table)}), 0), 1))`.execute(tx);
}
