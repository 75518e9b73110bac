import { sql } from 'kysely';
import { verifyStore } from '../../src/evidence/journal-file';
import { openStore, type Store } from '../../src/store/db';
import { appendJournal } from '../../src/store/journal';
import { migrate, migrationNames } from '../../src/store/migrate';
import { at, openTestDb } from '../open-test-db';

/*
 * A store as each earlier release left it, with a full row and a bare row in every table it had, is brought up to date.
 * Rows are made from the tables themselves, so that a table of tomorrow is tried too.
 */
interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  /** The database numbers its rows. */
  readonly isNumbered: boolean;
}
type Row = Readonly<Record<string, unknown>>;

/** The chain has rules of its own, and is written the way it always was. */
const ofJournal = new Set(['journal_heads', 'journal', 'journal_personal']);
/** Tables that a later release took away, with where their rows went tested below. */
const gone = new Set(['policy_versions']);

let store: Store;
beforeAll(async () => {
  // In memory where it can be: tables are made twenty times.
  store = process.env.TEST_DATABASE_URL ? await openTestDb() : await openStore({ databaseUrl: null, dataDir: null });
});
afterAll(() => store.close());

const empty = async (): Promise<void> => {
  await sql`drop schema public cascade`.execute(store.db);
  await sql`create schema public`.execute(store.db);
};

async function columnsOf(): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select table_name as table, column_name as name, data_type as type, is_nullable = 'YES' as "isNullable",
      coalesce(is_identity = 'YES' or column_default like 'nextval%', false) as "isNumbered"
    from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%'
    order by table_name, column_name`.execute(store.db);
  return rows.filter(({ table }) => !ofJournal.has(table));
}

const tenants = ['full', 'bare', 'older, full', 'older, bare'];
const values: Readonly<Record<string, (column: Column, tenant: string) => unknown>> = {
  text: ({ name }, tenant) => `${name} of ${tenant}`,
  // Some keys are numbers without the tenant.
  integer: (_column, tenant) => tenants.indexOf(tenant),
  bigint: (_column, tenant) => tenants.indexOf(tenant),
  'double precision': () => 7.5,
  boolean: () => true,
  'timestamp with time zone': () => at(7),
  jsonb: ({ name }) => JSON.stringify({ name }),
  bytea: () => Buffer.from('bytes'),
};

/** One row in each table, of a tenant of its own; `isFull`: with everything that may be left out. */
async function fill(columns: readonly Column[], tenant: string, isFull: boolean): Promise<void> {
  for (const [table, its] of Map.groupBy(columns, (column) => column.table)) {
    const given = its.filter(({ isNullable, isNumbered }) => !isNumbered && (isFull || !isNullable));
    const row = given.map((column) => (column.name === 'tenant_id' ? tenant : values[column.type]?.(column, tenant)));
    const names = sql.join(given.map(({ name }) => sql.id(name)));
    await sql`insert into ${sql.table(table)} (${names}) values (${sql.join(row)})`.execute(store.db);
  }
}

/** What stands in these columns, table by table. */
async function rowsIn(
  columns: readonly Column[],
  whose: readonly string[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const all = new Map<string, readonly Row[]>();
  for (const [table, its] of Map.groupBy(columns, (column) => column.table)) {
    const names = sql.join(its.map(({ name }) => sql.id(name)));
    const { rows } = await sql<Row>`select ${names} from ${sql.table(table)}
      where tenant_id in (${sql.join(whose)}) order by tenant_id`.execute(store.db);
    all.set(table, rows);
  }
  return all;
}

/** Tables, columns and indexes, as a comparison can say what differs. */
async function shape(): Promise<readonly string[]> {
  const columns = await sql<Row>`select table_name, column_name, data_type, is_nullable, column_default
    from information_schema.columns where table_schema = 'public' order by table_name, column_name`.execute(store.db);
  const indexes = await sql<Row>`select indexdef from pg_indexes where schemaname = 'public' order by indexdef`.execute(
    store.db,
  );
  return [...columns.rows, ...indexes.rows].map((row) => JSON.stringify(row));
}

it.each(migrationNames)('a store of %s keeps its rows, and its journal is whole', async (name) => {
  const fresh = await shape();
  await empty();
  await migrate(store.db, name);
  const columns = await columnsOf();
  await fill(columns, 'full', true);
  await fill(columns, 'bare', false);
  const write = (n: number) =>
    store.db
      .transaction()
      .execute((tx) =>
        appendJournal(tx, 'full', [{ kind: 'test', at: at(n), body: { n }, personal: { who: 'Adam' } }]),
      );
  await write(1);
  const kept = columns.filter(({ table }) => !gone.has(table));
  const before = await rowsIn(kept, ['full', 'bare']);

  await migrate(store.db);

  expect(await rowsIn(kept, ['full', 'bare'])).toEqual(before);
  expect([...before.values()].every((rows) => rows.length === 2)).toBe(true);
  expect(await shape()).toEqual(fresh);
  await write(2);
  expect(await verifyStore(store.db, 'full')).toMatchObject({ whole: true, entries: 2 });
  // What an instance of that release, which still runs beside the newer one, writes is taken.
  await fill(kept, 'older, full', true);
  await fill(kept, 'older, bare', false);
});

it('what only the older memory of policies knew is in the one that stayed', async () => {
  await empty();
  await migrate(store.db, '020-homes');
  for (const [n, state] of ['enabled', 'disabled', 'enabled'].entries())
    await sql`insert into policy_versions (tenant_id, policy_id, object, at) values
      ('t', 'p', ${JSON.stringify({ displayName: 'MFA for all', state })}, ${at(n)})`.execute(store.db);

  await migrate(store.db);

  const { rows } = await sql`select name, kind, before ->> 'state' as before, after ->> 'state' as after, since, at
    from versions where tenant_id = 't' order by at`.execute(store.db);
  expect(rows).toEqual([
    { name: 'MFA for all', kind: 'changed', before: 'enabled', after: 'disabled', since: at(0), at: at(1) },
    { name: 'MFA for all', kind: 'changed', before: 'disabled', after: 'enabled', since: at(1), at: at(2) },
  ]);
});

it('a store that a newer release had is left alone, and that is said', async () => {
  await sql`insert into kysely_migration (name, timestamp) values ('999-later', 'then')`.execute(store.db);
  const before = await shape();

  await expect(migrate(store.db)).rejects.toMatchObject({
    code: 'store-newer',
    message: expect.stringContaining('999-later'),
  });
  expect(await shape()).toEqual(before);
});
