import { dayMs } from '../model/durations';

const awayDays = 90;

/**
 * The day since which nobody came with an account, where that is over 90 days ago. `unknown`: Graph does not say, which is
 * not "never"; an account that was made since then has time.
 */
export function awaySince(
  { lastSeenOn, createdAt }: { readonly lastSeenOn: string | null; readonly createdAt: string | null },
  at: string,
): string | 'unknown' | undefined {
  const isLongAgo = (time: string): boolean => Math.floor((Date.parse(at) - Date.parse(time)) / dayMs) > awayDays;
  if (lastSeenOn !== null) return isLongAgo(lastSeenOn) ? lastSeenOn : undefined;
  return createdAt === null || isLongAgo(createdAt) ? 'unknown' : undefined;
}
