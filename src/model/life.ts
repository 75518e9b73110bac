import { dayMs, hourMs } from './durations';
import { type Finding, isEndState, type Severity } from './finding';
import type { Person } from './person';

/** What a finding's history tells, one line each. */
export type LifeKind =
  | 'gone'
  | 'grace-ended'
  | 'came-back'
  | 'worse'
  | 'overdue'
  | 'fix-asked'
  | 'fix-declined'
  | 'fix-approved'
  | 'fix-replanned'
  | 'fix-lapsed'
  | 'done-by-hand'
  | 'fix-done'
  | 'fix-helped'
  | 'fix-failed'
  | 'fix-unverified'
  | 'assigned'
  | 'not-reachable'
  | 'snoozed'
  | 'snooze-ended'
  | 'risk-asked'
  | 'risk-declined'
  | 'accepted'
  | 'acceptance-ends'
  | 'acceptance-ended'
  | 'owner-asked'
  | 'owner-kept'
  | 'manager-kept'
  | 'owner-silent'
  | 'owner-unreached';

export interface LifeEvent {
  readonly key: string;
  readonly at: string;
  readonly kind: LifeKind;
  /** null: seen by a reading, or done by time. */
  readonly by: Person | null;
  /** A reason, an end date or a name: what the line says more. */
  readonly note: string | null;
}

/** An update of a card is silent in Teams. These must be heard: one short reply in the card's thread. */
export const heardKinds = [
  'came-back',
  'worse',
  'overdue',
  'snooze-ended',
  'acceptance-ends',
  'acceptance-ended',
  'owner-silent',
  'owner-unreached',
] as const satisfies readonly LifeKind[];
export type HeardKind = (typeof heardKinds)[number];
const heard: ReadonlySet<LifeKind> = new Set(heardKinds);
export const isHeard = (kind: LifeKind): kind is HeardKind => heard.has(kind);

const ranks: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/** What a reading did to a finding, for its history. A new finding has none yet: when it was found stands on it. Pure. */
export function lifeOf(before: Finding | undefined, after: Finding, at: string): readonly LifeEvent[] {
  const event = (kind: LifeKind, note: string | null = null): LifeEvent => ({
    key: after.key,
    at,
    kind,
    by: null,
    note,
  });
  if (before === undefined) return [];
  if (isEndState(after.state)) return before.state === 'pending' ? [] : [event('gone')];
  // Waiting in its grace, it is not told of yet.
  if (after.state === 'pending') return [];
  const isBack =
    after.regressions > 0 && (before.state === 'fixed' || (before.state === 'pending' && before.regressions > 0));
  if (isBack) return [event('came-back')];
  // What came out of its grace in the first reading itself was there before, like all of that.
  if (before.state === 'pending') return after.isBaseline ? [] : [event('grace-ended')];
  return !isEndState(before.state) && ranks[after.severity] > ranks[before.severity]
    ? [event('worse', after.severity)]
    : [];
}

/** The longest that a finding may be put off, and that its risk may be accepted. */
export const longestSnoozeDays = 90;
/** An organisation may set another: LONGEST_ACCEPTANCE_DAYS. */
export const longestAcceptanceDays = 366;
/** So long before an acceptance ends it is said; not where it was shorter than that. */
export const acceptanceNoticeDays = 7;

/** Why this end cannot be taken; undefined: it can. */
export function refuseEnd(until: string, now: Date, longestDays: number): string | undefined {
  const ms = Date.parse(until) - now.getTime();
  if (!(ms > 0)) return 'That end is not in the future. Nothing was changed.';
  if (ms > longestDays * dayMs) return `That is too long: at most ${longestDays} days from now. Nothing was changed.`;
  return undefined;
}
export const daysFrom = (now: Date, days: number): string => new Date(now.getTime() + days * dayMs).toISOString();

/** So long may nobody touch a finding before it is said once more; others wait for the digest. */
const limitHours: Partial<Record<Severity, number>> = { critical: 8, high: 72 };
export const limits = Object.entries(limitHours).map(([severity, hours]) => ({
  severity: severity as Severity,
  ms: hours * hourMs,
}));
