export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A Graph object as it travels; `undefined` fields are left out on the wire. */
export interface JsonObject {
  readonly [field: string]: Json | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const DAY_MS = 86_400_000;
const two = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const days = new Map<number, string>();

/** To the second. The day of it is worked out once: a page has a thousand of these, and a date costs more than the rest of its row. */
export function iso(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  const date = days.get(day) ?? new Date(day * DAY_MS).toISOString().slice(0, 10);
  days.set(day, date);
  const s = Math.floor((ms - day * DAY_MS) / 1000);
  return `${date}T${two[Math.floor(s / 3600)]}:${two[Math.floor(s / 60) % 60]}:${two[s % 60]}Z`;
}
