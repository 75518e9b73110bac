import { hourMs } from './durations';
import { addDays, instantOf, localTimeOf } from './zoned-time';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A time in the past as people say it, where they are: "monday", "this week", "the last 3 days", "2026-03-02". Pure. */
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
  if (line === 'this month') return instantOf(`${date.slice(0, 8)}01`, '00:00', timeZone);
  const count = /^(?:last|past) (\d{1,3})? ?(hour|day|week|month)s?$/.exec(line);
  if (count) {
    const n = Number(count[1] ?? 1);
    if (count[2] === 'hour') return new Date(now.getTime() - n * hourMs).toISOString();
    return day(n * ({ day: 1, week: 7, month: 30 }[count[2] ?? ''] ?? 1));
  }
  // The 31st of February is no day.
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(line) && addDays(addDays(line, 1), -1) === line;
  return isDate && line <= date ? instantOf(line, '00:00', timeZone) : undefined;
}
