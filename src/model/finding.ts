import type { Person } from './person';

/** The worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];
/** What a check that finds nothing is worth in the score. */
export const severityWeights: Readonly<Record<Severity, number>> = { critical: 10, high: 6, medium: 3, low: 1 };

/** Where a finding stands. `pending`: seen, but not told yet (its grace is running). */
export type FindingState =
  | 'pending'
  | 'open'
  | 'fix-asked'
  | 'fixing'
  | 'fixed'
  | 'failed'
  | 'unverified'
  | 'snoozed'
  | 'accepted'
  | 'dismissed';

/** What can happen to a finding: by what is read, by people, by time. */
export type FindingEvent =
  | 'seen'
  | 'gone'
  | 'grace-ended'
  | 'fix-asked'
  | 'fix-declined'
  | 'fix-approved'
  | 'fix-replanned'
  | 'fix-lapsed'
  | 'fix-done'
  | 'fix-helped'
  | 'fix-failed'
  | 'fix-unverified'
  | 'snooze'
  | 'accept'
  | 'wake';

/** A row for each state: the events it knows and where they lead. An event not named changes nothing. */
export const transitions: Readonly<Record<FindingState, Partial<Record<FindingEvent, FindingState>>>> = {
  pending: { gone: 'dismissed', 'grace-ended': 'open' },
  open: { gone: 'fixed', 'fix-asked': 'fix-asked', snooze: 'snoozed', accept: 'accepted' },
  'fix-asked': { gone: 'fixed', 'fix-declined': 'open', 'fix-approved': 'fixing', 'fix-lapsed': 'open' },
  // While a fix runs, a reading that no longer shows it is not yet "done": the fix verifies by itself and says so.
  // What only helped leaves it open; a plan that is not what was approved goes back for approval.
  fixing: {
    'fix-done': 'fixed',
    'fix-helped': 'open',
    'fix-failed': 'failed',
    'fix-unverified': 'unverified',
    'fix-replanned': 'fix-asked',
    'fix-lapsed': 'open',
  },
  fixed: { seen: 'open' },
  failed: { gone: 'fixed', 'fix-asked': 'fix-asked', snooze: 'snoozed', accept: 'accepted' },
  unverified: { gone: 'fixed', 'fix-asked': 'fix-asked', snooze: 'snoozed', accept: 'accepted' },
  // Snoozed again, it only ends at another time.
  snoozed: { gone: 'fixed', 'fix-asked': 'fix-asked', snooze: 'snoozed', accept: 'accepted', wake: 'open' },
  accepted: { gone: 'fixed', wake: 'open' },
  dismissed: { seen: 'open' },
};

export const nextState = (from: FindingState, event: FindingEvent): FindingState | undefined =>
  transitions[from][event];

/** It stands, and somebody decided that it may for a while: no work waits. */
export const restingStates = ['snoozed', 'accepted'] as const satisfies readonly FindingState[];

/** In an end state nothing that changes anything is offered. */
export const isEndState = (state: FindingState): boolean => state === 'fixed' || state === 'dismissed';

/** A named fact for the card, in the order shown. `personal` marks values that must not go where names may not. */
export interface FindingFact {
  readonly name: string;
  readonly value: string;
  readonly personal: boolean;
}

/** What a check says of one thing. */
export interface Verdict {
  readonly severity: Severity;
  readonly because: string;
  readonly facts: readonly FindingFact[];
  /** A page where an admin can look at the thing itself. */
  readonly url: string | null;
  /** Not told before this time: a grace that people are given. */
  readonly pendingUntil: string | null;
}

export interface Finding {
  readonly key: string;
  readonly checkId: string;
  readonly subjectId: string;
  readonly subject: string;
  readonly severity: Severity;
  readonly because: string;
  readonly facts: readonly FindingFact[];
  readonly url: string | null;
  readonly state: FindingState;
  readonly isBaseline: boolean;
  /** The reading before the one that saw it: it came up between the two. `null` when there was none. */
  readonly firstSeenAfter: string | null;
  readonly firstSeenAt: string;
  readonly dueAt: string | null;
  readonly closedAt: string | null;
  /** Who looks after it; it stays in its state. */
  readonly assignee: Person | null;
  /** When the snooze or the acceptance ends. */
  readonly until: string | null;
  /** How often it came back after it was seen fixed. */
  readonly regressions: number;
}
