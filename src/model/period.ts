import { dayMs } from './durations';
/** From a moment up to, and not with, another. Days are those of UTC. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

export interface PackWish extends Period {
  /** Names as pseudonyms. */
  readonly isRedacted: boolean;
}

export const longestPackDays = 1100;
const iso = (ms: number): string => new Date(ms).toISOString();
const startOfDay = (ms: number): number => Math.floor(ms / dayMs) * dayMs;

/** Whole days: so many before today, and today as far as it has come. */
export const lastDays = (days: number, now: Date): Period => ({
  from: iso(startOfDay(now.getTime()) - days * dayMs),
  until: now.toISOString(),
});

/**
 * What follows "evidence" in a line that is cleaned and in lower case: "q3", "q3 2026", "last 30 days", "this month",
 * "2026-07-01 to 2026-09-30", each with "redacted" or "without names" at its end. undefined: no period; a text: why not.
 */
export function packSaid(line: string, now: Date): PackWish | string | undefined {
  const [, period = '', redacted] =
    /^(.*?)(?<![, ])[, ]*( redacted| without names| anonymi[sz]ed)?$/.exec(` ${line}`) ?? [];
  const said = periodSaid(period.trim().replace(/^(for|of|from) /, ''), now);
  if (said === undefined) return undefined;
  const { from, until } = { from: said.from, until: Math.min(said.until, now.getTime()) };
  if (Number.isNaN(from) || Number.isNaN(said.until))
    return 'One of these dates is none. Say for example “evidence 2026-07-01 to 2026-09-30”.';
  if (from >= now.getTime()) return 'That has not begun yet.';
  if (from >= until) return 'The end has to come after the beginning.';
  if (until - from > longestPackDays * dayMs) return `That is too long: at most ${longestPackDays} days in one pack.`;
  return { from: iso(from), until: iso(until), isRedacted: redacted !== undefined };
}

type Span = { readonly from: number; readonly until: number };

function periodSaid(text: string, now: Date): Span | undefined {
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  const days = /^(?:the )?(?:last|past) (\d{1,4}) days?$/.exec(text)?.[1];
  if (days !== undefined) {
    const last = lastDays(Number(days), now);
    return { from: Date.parse(last.from), until: Date.parse(last.until) };
  }
  const [, from, until] = /^(\d{4}-\d{2}-\d{2}) ?(?:to|until|till|-|–) ?(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (from !== undefined && until !== undefined) return { from: dayOf(from), until: dayOf(until) + dayMs };
  const [, quarter, ofYear] = /^q([1-4])(?: (?:of )?(\d{4}))?$/.exec(text) ?? [];
  if (quarter !== undefined) {
    const n = Number(quarter) - 1;
    // Without a year it is the newest one that has begun.
    return months(ofYear === undefined ? (n * 3 <= month ? year : year - 1) : Number(ofYear), n * 3, 3);
  }
  const [, which, unit] = /^(?:the )?(this|last) (month|quarter|year)$/.exec(text) ?? [];
  if (which !== undefined) {
    const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
    const begin = Math.floor(month / length) * length - (which === 'last' ? length : 0);
    return months(year, begin, length);
  }
  return /^20\d{2}$/.test(text) ? months(Number(text), 0, 12) : undefined;
}

const months = (year: number, month: number, length: number): Span => ({
  from: Date.UTC(year, month, 1),
  until: Date.UTC(year, month + length, 1),
});

/** NaN for a day that is not in the calendar. */
function dayOf(text: string): number {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || iso(ms).slice(0, 10) !== text ? Number.NaN : ms;
}

/** The last day in it. */
export const lastDayOf = ({ until }: Period): string => iso(Date.parse(until) - 1).slice(0, 10);
