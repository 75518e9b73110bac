import type { ColumnType } from 'kysely';

/** Read as ISO 8601 UTC text on both engines (see `iso-dates.ts`). */
export type Timestamp = ColumnType<string, string, string>;
export type Maybe<T> = T | null;
export type MaybeTimestamp = ColumnType<string | null, string | null | undefined, string | null>;
/** Written as JSON text, read as a value: parse it before use. */
export type JsonColumn = ColumnType<unknown, string, string>;
export type MaybeJson = ColumnType<unknown, string | null, string | null>;

export interface Tenanted {
  tenant_id: string;
}
