import type { Json, JsonObject } from '../json';
import { badRequest } from './answer';

type Test = (thing: JsonObject) => boolean;
type Cursor = { readonly words: string[]; at: number };

const WORD = /\s*(?:('(?:[^']|'')*')|([(),])|([^\s(),']+))/gy;

function wordsOf(text: string): string[] {
  const words = [...text.matchAll(WORD)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  if (
    words.join('').length !== text.replace(/'(?:[^']|'')*'|\s+/g, (part) => (part.startsWith("'") ? part : '')).length
  )
    throw unreadable(text);
  return words;
}
const unreadable = (text: string) => badRequest(`Invalid filter clause: '${text}'.`, 'BadRequest');

const fieldOf = (thing: JsonObject, path: string): Json | undefined =>
  path
    .split('/')
    .reduce<Json | undefined>(
      (value, name) =>
        value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject)[name] : undefined,
      thing,
    );

function literal(word: string): Json {
  if (word.startsWith("'")) return word.slice(1, -1).replaceAll("''", "'");
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
}

const folded = (value: Json | undefined): Json => (typeof value === 'string' ? value.toLowerCase() : (value ?? null));
const ordered = (a: Json, b: Json): number => (a === b ? 0 : a === null || b === null ? Number.NaN : a < b ? -1 : 1);
const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};
const FUNCTIONS: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  startswith: (value, wanted) => value.startsWith(wanted),
  endswith: (value, wanted) => value.endsWith(wanted),
};

const next = (cursor: Cursor): string => cursor.words[cursor.at++] ?? '';
function expect(cursor: Cursor, word: string): void {
  if (next(cursor).toLowerCase() !== word) throw unreadable(cursor.words.join(' '));
}

function readList(cursor: Cursor): readonly Json[] {
  const values: Json[] = [];
  expect(cursor, '(');
  do values.push(folded(literal(next(cursor))));
  while (next(cursor) === ',');
  return values;
}

/** `things/any(t:t/id eq 'x')`: the inner test sees each thing under the name given to it. */
function readAnyOf(cursor: Cursor, list: string): Test {
  expect(cursor, '(');
  const [name = '', rest = ''] = next(cursor).split(/:(.*)/s);
  if (rest !== '') {
    cursor.at -= 1;
    cursor.words[cursor.at] = rest;
  }
  const inner = readAny(cursor);
  expect(cursor, ')');
  return (thing) => {
    const things = fieldOf(thing, list);
    return Array.isArray(things) && things.some((one) => inner({ [name]: one }));
  };
}

function readTerm(cursor: Cursor): Test {
  const word = next(cursor);
  if (word === '(') {
    const inner = readAny(cursor);
    expect(cursor, ')');
    return inner;
  }
  if (word.toLowerCase() === 'not') {
    const inner = readTerm(cursor);
    return (thing) => !inner(thing);
  }
  const name = FUNCTIONS[word.toLowerCase()];
  if (name) {
    expect(cursor, '(');
    const path = next(cursor);
    expect(cursor, ',');
    const wanted = String(folded(literal(next(cursor))));
    expect(cursor, ')');
    return (thing) => name(String(folded(fieldOf(thing, path))), wanted);
  }
  const list = /^(.+)\/any$/i.exec(word)?.[1];
  if (list !== undefined) return readAnyOf(cursor, list);
  const operator = next(cursor).toLowerCase();
  if (operator === 'in') {
    const values = readList(cursor);
    return (thing) => values.includes(folded(fieldOf(thing, word)));
  }
  const compare = COMPARE[operator];
  const value = next(cursor);
  if (!compare || value === '' || word.includes(':')) throw unreadable(cursor.words.join(' '));
  const wanted = folded(literal(value));
  return (thing) => compare(ordered(folded(fieldOf(thing, word)), wanted));
}

function readAll(cursor: Cursor): Test {
  let test = readTerm(cursor);
  while (cursor.words[cursor.at]?.toLowerCase() === 'and') {
    cursor.at += 1;
    const [left, right] = [test, readTerm(cursor)];
    test = (thing) => left(thing) && right(thing);
  }
  return test;
}
function readAny(cursor: Cursor): Test {
  let test = readAll(cursor);
  while (cursor.words[cursor.at]?.toLowerCase() === 'or') {
    cursor.at += 1;
    const [left, right] = [test, readAll(cursor)];
    test = (thing) => left(thing) || right(thing);
  }
  return test;
}

/** A small part of OData: comparisons, `in`, `any`, startswith, endswith, and, or, not, brackets. Text compares without case. */
export function parseFilter(text: string | undefined): Test {
  if (text === undefined) return () => true;
  const cursor: Cursor = { words: wordsOf(text), at: 0 };
  const test = readAny(cursor);
  if (cursor.at !== cursor.words.length) throw unreadable(text);
  return test;
}
