import fs from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { tenantTables, unboundIn } from '../tenant-bound';

/*
 * Nothing of one tenant shows in another's. Two looks at the same: here every query in the source, whether a test runs it or
 * not; and in `watchStatements` every statement that tests do run, as the database gets it.
 */
const folder = path.join(__dirname, '../../src/store');

type Node = { readonly type?: string; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What an insert writes is held to it by its type: every row of `Tables` has `tenant_id`. */
const begins: ReadonlySet<unknown> = new Set(['selectFrom', 'updateTable', 'deleteFrom']);

/** Whether calls are chained onto one that names a table. */
function isQuery(node: Node): boolean {
  for (let at: unknown = node; isNode(at) && at.type === 'CallExpression'; ) {
    const { callee } = at as { callee: Node };
    if (callee.type !== 'MemberExpression') return false;
    if (begins.has((callee.property as Node).value)) return true;
    at = callee.object;
  }
  return false;
}

/** Words that go into the statement: texts, templates, and the names of what is set. */
function wordsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (!isNode(node)) return [];
  const own = [
    ...(node.type === 'StringLiteral' ? [String(node.value)] : []),
    ...(node.type === 'TemplateElement' ? [String(node.raw)] : []),
  ];
  return [...own, ...Object.values(node).flatMap(wordsOf)];
}

/** Tables that a query names: what it begins with, what it joins, and what stands in its SQL. */
function tablesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(tablesIn);
  if (!isNode(node)) return [];
  const inner = Object.values(node).flatMap(tablesIn);
  if (node.type === 'TemplateElement')
    return [...String(node.raw).matchAll(/\b(?:from|join|update)\s+(\w+)/g)].map(([, name = '']) => name);
  if (node.type !== 'CallExpression') return inner;
  const { callee, arguments: given } = node as { callee: Node; arguments: readonly { expression: Node }[] };
  const method = String((callee.property as Node | undefined)?.value);
  if (!begins.has(method) && !method.endsWith('Join')) return inner;
  return [...inner, String(given[0]?.expression.value).split(' ')[0] ?? ''];
}

interface Query {
  readonly tables: readonly string[];
  readonly words: readonly string[];
}

/** Each query in a source that names tables of ours. */
function queriesIn(node: unknown): readonly Query[] {
  if (Array.isArray(node)) return node.flatMap(queriesIn);
  if (!isNode(node)) return [];
  if (!(node.type === 'CallExpression' && isQuery(node)) && node.type !== 'TaggedTemplateExpression')
    return Object.values(node).flatMap(queriesIn);
  const tables = tablesIn(node).filter((name) => tenantTables.has(name));
  return tables.length > 0 ? [{ tables, words: wordsOf(node) }] : [];
}

const parse = (source: string) => queriesIn(parseSync(source, { syntax: 'typescript' }));

/** Queries that name tables more often than they say whose rows are meant. */
const unboundQueriesIn = (source: string): readonly string[] =>
  parse(source).flatMap(({ tables, words }) => {
    const said = words.join(' ').match(/\btenant_id\b/g)?.length ?? 0;
    return tables.length > said ? [`${tables.join(', ')}: ${words.join(' ')}`] : [];
  });

const files = fs.readdirSync(folder).filter((file) => file.endsWith('.ts'));

it.each(files)('every query in %s says whose rows it means', (file) => {
  expect(unboundQueriesIn(fs.readFileSync(path.join(folder, file), 'utf8'))).toEqual([]);
});

it('there are queries to look at', () => {
  const all = files.flatMap((file) => parse(fs.readFileSync(path.join(folder, file), 'utf8')));

  expect(tenantTables.size).toBeGreaterThan(60);
  expect(all.length).toBeGreaterThan(250);
});

describe('the look at a source', () => {
  it.each([
    [`db.selectFrom('drives').selectAll().where('tenant_id', '=', t).execute()`, 0],
    [`db.selectFrom('drives').selectAll().where('id', '=', id).execute()`, 1],
    [`db.selectFrom('drives').innerJoin('users', 'users.id', 'drives.owner').where('drives.tenant_id', '=', t)`, 1],
    ['sql`delete from drives where id = ${id}`', 1],
    ['sql`delete from drives where tenant_id = ${t}`', 0],
  ])('%s', (source, count) => {
    expect(unboundQueriesIn(source)).toHaveLength(count);
  });
});

describe('the look at a statement', () => {
  it.each([
    ['select "id" from "drives" where "tenant_id" = $1', []],
    ['select "tenant_id" from "drives" where "id" = $1', ['drives']],
    ['update "drives" set "url" = $1 where "id" = $2', ['drives']],
    ['insert into "drives" ("tenant_id", "id") values ($1, $2)', []],
    ['insert into "drives" ("id") values ($1)', ['drives']],
    ['select * from drives d join users u on u.tenant_id = d.tenant_id where d.tenant_id = $1', []],
    ['select * from drives d join users u on u.id = d.id where d.tenant_id = $1', ['users']],
    ['select 1 from drives where tenant_id = $1 and exists (select 1 from users where id = $2)', ['users']],
    ['delete from "fixes" where ("tenant_id", "id") in (select "tenant_id", "id" from "drives")', ['drives']],
    ['select id from drives where tenant_id = $1 union select id from users where id = $2', ['users']],
    ['select is_unjournaled or activity_id is distinct from $9', []],
  ])('%s', (statement, tables) => {
    expect(unboundIn(statement)).toEqual(tables);
  });
});
