import { hourMs } from './durations';
import { addDays, instantOf, localTimeOf } from './zoned-time';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const months = 'january february march april may june july august september october november december'.split(' ');
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };
const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of the month, quarter or year that a day is in, or of one so many before. */
function startOf(date: string, span: string, back: number): string {
  const length = monthsOf[span] ?? 1;
  const month = Number(date.slice(5, 7)) - 1;
  const first = Math.floor(month / length) * length - back * length;
  return new Date(Date.UTC(Number(date.slice(0, 4)), first, 1)).toISOString().slice(0, 10);
}

/** A time in the past as people say it, where they are: "monday", "this week", "october", "the last 3 days", "2026-03-02". Pure. */
export function sinceSaid(said: string, now: Date, timeZone: string): string | undefined {
  const line = said.replace(/^(since|in|on|from|over|during) /, '').replace(/^the /, '');
  const { date, weekday } = localTimeOf(now.toISOString(), timeZone);
  const day = (back: number): string => instantOf(addDays(date, -back), '00:00', timeZone);
  const named = weekdays.indexOf(line.replace(/^last /, ''));
  if (named !== -1) return day((weekday - (named + 1) + 7) % 7 || (line.startsWith('last ') ? 7 : 0));
  if (line === 'today') return day(0);
  if (line === 'yesterday') return day(1);
  if (line === 'this week') return day(weekday - 1);
  if (line === 'last week') return day(weekday - 1 + 7);
  const [, which, span = ''] = /^(this|last) (month|quarter|year)$/.exec(line) ?? [];
  if (which !== undefined) return instantOf(startOf(date, span, which === 'last' ? 1 : 0), '00:00', timeZone);
  const month = months.indexOf(line);
  // The last one that has begun.
  if (month !== -1)
    return instantOf(startOf(date, 'month', (Number(date.slice(5, 7)) - month + 11) % 12), '00:00', timeZone);
  const count = /^(?:last|past)? ?(\d{1,3})? ?(hour|day|week|month|quarter|year)s?$/.exec(line);
  if (count && (count[1] !== undefined || /^(?:last|past)/.test(line))) {
    const n = Number(count[1] ?? 1);
    if (count[2] === 'hour') return new Date(now.getTime() - n * hourMs).toISOString();
    return day(n * (daysOf[count[2] ?? ''] ?? 1));
  }
  // The 31st of February is no day.
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(line) && addDays(addDays(line, 1), -1) === line;
  return isDate && line <= date ? instantOf(line, '00:00', timeZone) : undefined;
}
