import { dayMs, hourMs } from './durations';
/** How much was deleted in a drive within an hour, and how many files got an extension that was not there before. Counts, no names. */
export interface HourOfActivity {
  readonly hour: string;
  readonly deleted: number;
  readonly renamed: number;
}

export interface Burst {
  /** The first hour of it. */
  readonly beganAt: string;
  readonly deleted: number;
  readonly renamed: number;
  /** The most of one day in the four weeks before. */
  readonly usualDeleted: number;
  readonly usualRenamed: number;
}

/** Fewer than this is no burst, however quiet the drive is. */
const least = 50;
/** So many times the busiest day of the weeks before. */
const times = 5;

export const hourOf = (at: string): string => new Date(Math.floor(Date.parse(at) / hourMs) * hourMs).toISOString();

/** The last 24 hours against the busiest of the days before; undefined: as usual. Pure. */
export function findLoss(hours: readonly HourOfActivity[], at: string): Burst | undefined {
  const ageDays = ({ hour }: HourOfActivity): number => Math.floor((Date.parse(at) - Date.parse(hour)) / dayMs);
  const now = hours.filter((hour) => ageDays(hour) <= 0);
  const days = [
    ...Map.groupBy(
      hours.filter((hour) => ageDays(hour) > 0),
      ageDays,
    ).values(),
  ];
  const sum = (some: readonly HourOfActivity[], what: 'deleted' | 'renamed'): number =>
    some.reduce((total, hour) => total + hour[what], 0);
  const usual = (what: 'deleted' | 'renamed'): number => Math.max(0, ...days.map((day) => sum(day, what)));
  const isMuch = (what: 'deleted' | 'renamed'): boolean => sum(now, what) >= Math.max(least, times * usual(what));
  if (!isMuch('deleted') && !isMuch('renamed')) return undefined;
  return {
    beganAt: beginningOf(now) ?? hourOf(at),
    deleted: sum(now, 'deleted'),
    renamed: sum(now, 'renamed'),
    usualDeleted: usual('deleted'),
    usualRenamed: usual('renamed'),
  };
}

/** The first hour that is more than a tenth of it: somebody who deleted one file in the morning began no burst. */
function beginningOf(hours: readonly HourOfActivity[]): string | undefined {
  const all = hours.reduce((sum, { deleted, renamed }) => sum + deleted + renamed, 0);
  return hours
    .filter(({ deleted, renamed }) => deleted + renamed > all / 10)
    .map(({ hour }) => hour)
    .toSorted()[0];
}

/** The kind of file that a name says; empty: it says none. What is longer is a sentence with a dot, no kind. */
export const extensionOf = (name: string): string => /\.([\p{L}\p{N}_-]{1,16})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
