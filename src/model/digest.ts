import type { Area } from './areas';
import type { DrillTest } from './drill';
import type { Severity } from './finding';
import type { RouteSettings } from './route-settings';
import { addDays, instantOf, localTimeOf } from './zoned-time';

/** A digest as it was counted for one route and period; drawn from this for ever, so that it stays true. */
export interface DigestNumbers {
  readonly fromAt: string;
  readonly untilAt: string;
  readonly timeZone: string;
  readonly opened: readonly {
    readonly title: string;
    readonly count: number;
    /** Cards about them stand here; else they are told in the digest only. */
    readonly isTold: boolean;
    /** Cards about them are to come: after quiet hours or a planned change. Digests that were kept before do not say. */
    readonly isHeld?: boolean;
    /** Names: shown only where names may be. */
    readonly examples: readonly string[];
  }[];
  readonly fixed: readonly { readonly title: string; readonly count: number }[];
  readonly waiting: Readonly<Record<Severity, number>>;
  readonly fixesAsked: number;
  /** Snoozes and acceptances that end within a week. */
  readonly ending: number;
  readonly score: { readonly percent: number | null; readonly before: number | null };
  readonly unseen: number;
  /** What the first reading found, and how much of it is left. */
  readonly backlog: readonly { readonly area: Area; readonly total: number; readonly left: number }[];
  /** What was added later: digests that were kept before have none of it. */
  readonly more?: DigestMore;
}

export interface DigestMore {
  readonly cameBack: readonly { readonly title: string; readonly count: number }[];
  /** Said to be untouched for too long in this time. */
  readonly overdue: number;
  /** Accepted risks among what ends within a week. */
  readonly acceptancesEnding: number;
  /** The score by day, oldest first; a day on which nothing was kept is left out. */
  readonly line: readonly { readonly day: string; readonly percent: number }[];
  /** The score by area, the weakest first. */
  readonly areas: readonly { readonly area: Area; readonly percent: number }[];
  /** What the first reading found and is left, by day, oldest first. */
  readonly burnDown: readonly { readonly day: string; readonly left: number }[];
  /** Who has what is left of it; null: nobody. Names: shown only where names may be. */
  readonly owners: readonly { readonly name: string | null; readonly left: number }[];
  /** What happened on Microsoft's side, which is not ours to mend. */
  readonly microsoft: {
    readonly opened: number;
    readonly over: number;
    readonly standing: number;
    readonly names: readonly string[];
  };
  /** People who are to get cards in their own chat, and cannot be reached. */
  readonly unreachable: number;
  /** A drill of this time, or one that has failed since; digests that were kept before drills have none of it. */
  readonly drill?: DrillTest | null;
}

/** What waits is no news, nor what ends in some days: that is said beside what changed. */
export const isNews = ({ opened, fixed, score, more }: DigestNumbers): boolean =>
  opened.length > 0 ||
  fixed.length > 0 ||
  (more !== undefined && (more.cameBack.length > 0 || more.microsoft.opened + more.microsoft.over > 0)) ||
  (score.before !== null && score.percent !== null && score.before !== score.percent);

export interface Period {
  readonly id: string;
  readonly until: string;
}

/** The latest period that is over: each is told once, at the route's hour. null: none is wanted. */
export function duePeriod({ digest, digestHour, timeZone }: RouteSettings, at: string): Period | null {
  if (digest === 'never') return null;
  const local = localTimeOf(at, timeZone);
  const step = digest === 'daily' ? 1 : 7;
  const first = digest === 'daily' ? local.date : addDays(local.date, 1 - local.weekday);
  for (const date of [first, addDays(first, -step)]) {
    const until = instantOf(date, `${String(digestHour).padStart(2, '0')}:00`, timeZone);
    if (until <= at) return { id: `${digest}:${date}`, until };
  }
  return null;
}
