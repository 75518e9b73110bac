import { sql } from 'kysely';
import type { Db, Tx } from './db';

/** What stands where a name was. */
export const erased = '(erased)';

/** Names of things, not of people. */
const ofThings = new Set(['site_name', 'item_name', 'file_name']);
/** What Graph shows now: it goes with the account. */
const asRead = new Set(['users', 'groups', 'objects', 'drives', 'sharing_links', 'unseen_items']);

interface NameColumn {
  readonly table: string;
  readonly name: string;
  /** The column that says whose name it is. */
  readonly id: string;
}

/** A column that is called so by itself: nothing in its name tells that it is a person's. */
const plainlyNamed: readonly NameColumn[] = [{ table: 'review_owners', name: 'name', id: 'owner_id' }];

/** Columns with somebody's name beside an id: `by_name` beside `by_id`, `asked_by_name` beside `asked_by`. */
export async function listNameColumns(
  db: Db | Tx,
): Promise<{ readonly found: readonly NameColumn[]; readonly alone: readonly string[] }> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'text' order by table_name, column_name`.execute(db);
  const all = new Set(rows.map(({ table, column }) => `${table}.${column}`));
  const named = rows.filter(
    ({ table, column }) => column.endsWith('_name') && !ofThings.has(column) && !asRead.has(table),
  );
  const pairs = named.map(({ table, column }) => {
    const stem = column.slice(0, -'_name'.length);
    const id = [stem, `${stem}_id`].find((one) => all.has(`${table}.${one}`));
    return { table, name: column, id };
  });
  return {
    found: [
      ...pairs.flatMap(({ table, name, id }) => (id === undefined ? [] : [{ table, name, id }])),
      ...plainlyNamed,
    ],
    alone: pairs.flatMap(({ table, name, id }) => (id === undefined ? [`${table}.${name}`] : [])),
  };
}

/** What this person is called here, wherever it stands. */
export async function findNames(tx: Tx, tenantId: string, personId: string): Promise<readonly string[]> {
  const names = new Set<string>();
  const account = await tx
    .selectFrom('users')
    .select(['display_name', 'user_principal_name'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', personId)
    .executeTakeFirst();
  if (account) {
    const { display_name, user_principal_name } = account;
    // People from outside stand on items by their sign-in name in small letters.
    for (const name of [display_name, user_principal_name, user_principal_name.toLowerCase()]) names.add(name);
  }
  for (const { table, name, id } of (await listNameColumns(tx)).found) {
    const { rows } = await sql<{
      name: string | null;
    }>`select distinct ${sql.ref(name)} as name from ${sql.table(table)}
      where tenant_id = ${tenantId} and ${sql.ref(id)} = ${personId}`.execute(tx);
    for (const row of rows) if (row.name) names.add(row.name);
  }
  return [...names].filter((name) => name !== '' && name !== erased);
}

/** Texts in which a name may stand, of what is over; what still runs is shown to those who decide on it. */
const texts: readonly { readonly table: string; readonly column: string; readonly over?: string }[] = [
  { table: 'findings', column: 'subject', over: "state in ('fixed', 'dismissed')" },
  { table: 'findings', column: 'because', over: "state in ('fixed', 'dismissed')" },
  { table: 'findings', column: 'facts', over: "state in ('fixed', 'dismissed')" },
  { table: 'finding_events', column: 'note' },
  { table: 'approvals', column: 'plan', over: "state not in ('asked', 'approved')" },
  { table: 'approvals', column: 'reason' },
  { table: 'exceptions', column: 'reason', over: "state in ('declined', 'ended', 'moot')" },
  { table: 'exceptions', column: 'why_not' },
  { table: 'emergency_nominations', column: 'why_not' },
  { table: 'expert_questions', column: 'text', over: 'answered_at is not null' },
  { table: 'notices', column: 'lines' },
  { table: 'restore_tests', column: 'tested_by' },
  { table: 'restore_tests', column: 'note' },
  { table: 'attestations', column: 'note' },
  { table: 'review_items', column: 'who', over: "state <> 'open'" },
  { table: 'review_items', column: 'who_name', over: "state <> 'open'" },
  { table: 'review_items', column: 'place', over: "state <> 'open'" },
  { table: 'review_items', column: 'reason' },
  { table: 'versions', column: 'before' },
  { table: 'versions', column: 'after' },
  { table: 'versions', column: 'name' },
];

/** A short word may be part of any other: only what cannot be anything else is looked for inside of texts. */
const isTelling = (name: string): boolean => name.length >= 5 && /[\s@]/.test(name);

/** Takes a person out of everything but the chain and what Graph shows now. @returns how many rows changed */
export async function eraseFromTables(
  tx: Tx,
  tenantId: string,
  personId: string,
  names: readonly string[],
): Promise<number> {
  let count = 0;
  const run = async (query: ReturnType<typeof sql>): Promise<void> => {
    count += Number((await query.execute(tx)).numAffectedRows ?? 0);
  };
  for (const { table, name, id } of (await listNameColumns(tx)).found)
    await run(sql`update ${sql.table(table)} set ${sql.ref(name)} = ${erased}
      where tenant_id = ${tenantId} and ${sql.ref(id)} = ${personId} and ${sql.ref(name)} <> ${erased}`);
  for (const name of names.filter(isTelling))
    for (const { table, column, over = 'true' } of texts) {
      const isJson = jsonColumns.has(`${table}.${column}`);
      const of = sql`${sql.ref(column)}::text`;
      const wanted = isJson ? JSON.stringify(name).slice(1, -1) : name;
      const value = sql`replace(${of}, ${wanted}, ${erased})`;
      await run(sql`update ${sql.table(table)} set ${sql.ref(column)} = ${isJson ? sql`${value}::jsonb` : value}
        where tenant_id = ${tenantId} and strpos(${of}, ${wanted}) > 0 and ${sql.raw(over)}`);
    }
  // A chat with somebody, and what they meant by their words, are nothing without them.
  for (const table of ['conversations', 'choices'] as const)
    await run(sql`delete from ${sql.table(table)} where tenant_id = ${tenantId} and user_id = ${personId}`);
  await run(sql`delete from users where tenant_id = ${tenantId} and id = ${personId} and removed_at is not null`);
  await run(sql`delete from registrations where tenant_id = ${tenantId} and user_id = ${personId}
    and not exists (select from users where users.tenant_id = ${tenantId} and users.id = ${personId})`);
  return count;
}

const jsonColumns = new Set(['findings.facts', 'approvals.plan', 'notices.lines', 'versions.before', 'versions.after']);

/** Personal values beside the chain that are, or hold, what the person is called; or their own id. @returns how many */
export async function eraseFromJournal(
  tx: Tx,
  tenantId: string,
  personId: string,
  names: readonly string[],
): Promise<number> {
  const exact = [personId, ...names];
  const inside = names.filter(isTelling);
  const { numAffectedRows } = await sql`delete from journal_personal where tenant_id = ${tenantId}
    and (value in (${sql.join(exact)}) ${sql.join(
      inside.map((name) => sql`or strpos(value, ${name}) > 0`),
      sql` `,
    )})`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Personal values whose time is over. @returns how many */
export async function deletePersonalBefore(tx: Tx, tenantId: string, at: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('journal_personal')
    .where('tenant_id', '=', tenantId)
    .where('keep_until', '<=', at)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Whether their account is still here: then it is read again. */
export async function hasAccount(tx: Tx, tenantId: string, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('users')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', personId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
