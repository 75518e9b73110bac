import fs from 'node:fs';
import path from 'node:path';
import { DefaultQueryCompiler } from 'kysely';

const folder = path.join(__dirname, '../src/store/tables');

/** Tables whose rows are of one tenant: all of ours, by the types that queries are checked against. */
export const tenantTables: ReadonlySet<string> = new Set(
  fs
    .readdirSync(folder)
    .flatMap((file) => [...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/^ {2}(\w+): Tenanted/gm)])
    .flatMap(([, name]) => name ?? []),
);

/** Statements over the rows of all tenants, and why they may be. */
const exceptions: readonly { readonly statement: RegExp; readonly why: string }[] = [
  { statement: /^select 1 from "\w+" limit 1$/, why: 'an export goes into a store that holds nothing, of anybody' },
  { statement: /^update \w+ set \w+ = \w+( \+ interval '[^']+')?$/, why: 'a migration changes a table as a whole' },
  { statement: /setval\(pg_get_serial_sequence/, why: 'numbers that are given out go on from the largest there is' },
];

/** Tables that a statement touches without saying whose rows it means. */
export function unboundIn(sql: string): readonly string[] {
  if (exceptions.some(({ statement }) => statement.test(sql))) return [];
  const found: string[] = [];
  const scopes: string[][] = [[]];
  for (const token of sql.match(/'[^']*'|"[^"]+"|[a-z_][a-z_0-9]*|\$\d+|\S/gi) ?? []) {
    const word = token.replaceAll('"', '').toLowerCase();
    if (word === '(') scopes.push([]);
    else if (word === ')') {
      const inner = scopes.pop() ?? [];
      // A query in brackets is judged for itself; other brackets belong to what is around them.
      if (inner[0] === 'select' || inner[0] === 'with') found.push(...judge(inner));
      else scopes.at(-1)?.push('(', ...inner, ')');
    } else scopes.at(-1)?.push(word);
  }
  return [...found, ...scopes.flatMap(judge)];
}

const leading = new Set(['from', 'join', 'update', 'into']);
const noAlias = new Set(['set', 'where', 'on', 'using', 'values', 'join', 'inner', 'left', 'order', 'group', 'limit']);

const judge = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word) => word === 'union' || word === 'except');
  return at < 0 ? judgeOne(words) : [...judgeOne(words.slice(0, at)), ...judge(words.slice(at + 1))];
};

function judgeOne(words: readonly string[]): readonly string[] {
  const places = words.flatMap((word, i) => (leading.has(word) && tenantTables.has(words[i + 1] ?? '') ? [i + 1] : []));
  const isInsert = words.includes('into');
  return places.flatMap((place) => {
    const table = words[place] ?? '';
    const next = words[place + 1] === 'as' ? words[place + 2] : words[place + 1];
    const name = next && /^[a-z_]\w*$/.test(next) && !noAlias.has(next) ? next : table;
    const isBound = words.some((word, i) => {
      if (word !== 'tenant_id') return false;
      if (words[i - 1] === '.') return words[i - 2] === name && isCompared(words, i);
      return (places.length === 1 && (isInsert || isCompared(words, i))) || words[i - 2] === 'using';
    });
    return isBound ? [] : [table];
  });
}

const isCompared = (words: readonly string[], i: number): boolean =>
  words[i + 1] === '=' || words[i - 3] === '=' || (words[i - 1] === '(' && words.slice(i, i + 12).includes('in'));

let apart: readonly string[] = [];
/** Statements about several of the tenants that were to be kept apart. */
export const together: string[] = [];
export function keepApart(...tenantIds: readonly string[]): void {
  apart = tenantIds;
}

/** Tests forge and peek as they like: what counts is what the program asks. */
function isAskedByTest(): boolean {
  const [asker = ''] = new Error().stack?.split('\n').filter((line) => ours.test(line)) ?? [];
  return asker.includes('/tests/');
}
const ours = /\/(src|tests)\/(?!tenant-bound)/;

/** Every statement that is made from now on is looked at, and the test file fails over those that are not bound. */
export function watchStatements(): void {
  const compile = DefaultQueryCompiler.prototype.compileQuery;
  const bound = new Set<string>();
  const unbound = new Set<string>();
  DefaultQueryCompiler.prototype.compileQuery = function (...given) {
    const compiled = compile.apply(this, given);
    const { sql, parameters } = compiled;
    if (apart.filter((one) => parameters.includes(one)).length > 1) together.push(sql);
    if (bound.has(sql)) return compiled;
    const tables = unboundIn(sql);
    if (tables.length === 0) bound.add(sql);
    else if (!isAskedByTest()) unbound.add(`${tables.join(', ')}: ${sql}`);
    return compiled;
  };
  afterAll(() => {
    // Suites of one worker share the compiler.
    DefaultQueryCompiler.prototype.compileQuery = compile;
    expect([...unbound]).toEqual([]);
  });
}
