export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A Graph object as it travels; `undefined` fields are left out on the wire. */
export interface JsonObject {
  readonly [field: string]: Json | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
