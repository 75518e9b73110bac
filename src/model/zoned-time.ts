import { dayMs } from './durations';
/** A wall clock somewhere. `weekday` counts from Monday = 1 to Sunday = 7. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** Whether this names a time zone of the IANA list, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name)) return false;
  try {
    return formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

export function localTimeOf(iso: string, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return { date, time: `${parts.get('hour')}:${parts.get('minute')}`, weekday: weekdayOf(date) };
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** When clocks there show this. Of an hour that comes twice the first; one that is left out counts as if clocks had not been put forward yet. */
export function instantOf(date: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shownAt = (ms: number): number => {
    const local = localTimeOf(new Date(ms).toISOString(), timeZone);
    return Date.parse(`${local.date}T${local.time}:00Z`);
  };
  const before = wanted - (shownAt(wanted - dayMs) - (wanted - dayMs));
  const after = wanted - (shownAt(wanted + dayMs) - (wanted + dayMs));
  const found = [before, after].find((ms) => shownAt(ms) === wanted) ?? before;
  return new Date(found).toISOString();
}
