import { isTimeZone, localTimeOf } from './zoned-time';

/** Hours of a day on some days of the week, somewhere; weekdays count from Monday = 1. */
export interface OfficeHours {
  readonly from: string;
  readonly until: string;
  readonly weekdays: readonly number[];
  readonly timeZone: string;
}

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const shape = /^([A-Z][a-z]{2})-([A-Z][a-z]{2}) ((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d) (\S+)$/;

/** `Mon-Fri 08:00-18:00 Europe/Berlin`; undefined: it is not written so. */
export function readOfficeHours(text: string): OfficeHours | undefined {
  const [, first = '', last = '', from = '', until = '', timeZone = ''] = shape.exec(text.trim()) ?? [];
  const [a, b] = [names.indexOf(first) + 1, names.indexOf(last) + 1];
  if (a < 1 || b < a || !(from < until) || !isTimeZone(timeZone)) return undefined;
  return { from, until, timeZone, weekdays: Array.from({ length: b - a + 1 }, (_, n) => a + n) };
}

export function isOfficeHour({ from, until, weekdays, timeZone }: OfficeHours, at: string): boolean {
  const { time, weekday } = localTimeOf(at, timeZone);
  return weekdays.includes(weekday) && time >= from && time < until;
}

export const officeHoursText = ({ from, until, weekdays, timeZone }: OfficeHours): string =>
  `${names[(weekdays[0] ?? 1) - 1]} to ${names[(weekdays.at(-1) ?? 7) - 1]}, ${from} to ${until} (${timeZone})`;
