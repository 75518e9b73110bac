import { type SqlBool, sql } from 'kysely';

/** Where a page ended: the last row's key; empty before the first. */
export type Key = readonly string[];

export interface Page<Thing> {
  readonly things: readonly Thing[];
  /** `null`: this was the last one. */
  readonly next: Key | null;
}

export const pageSize = 500;

/** Rows behind that key, found by an index over the same columns. */
export const isAfter = (columns: readonly string[], key: Key) =>
  key.length === 0
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(${sql.join(columns.map((column) => sql.ref(column)))}) > (${sql.join(key)})`;

/** A short page is the last one: there is nothing behind it. */
export const endOf = (keys: readonly Key[], size = pageSize): Key | null =>
  keys.length < size ? null : (keys.at(-1) ?? null);
