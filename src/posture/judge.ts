import { canonical } from '../model/canonical';
import { type Finding, nextState, type Verdict } from '../model/finding';

/** Where and when a verdict was reached. */
export interface Seen {
  readonly checkId: string;
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly since: string | null;
  readonly isBaseline: boolean;
}

export const keyOf = (checkId: string, id: string): string => `${checkId}:${id}`;

/** The finding as it must stand after this reading; the same object when nothing changes. Pure. */
export function judge(before: Finding | undefined, verdict: Verdict | undefined, seen: Seen): Finding | undefined {
  const { at, since, isBaseline } = seen;
  if (verdict === undefined) {
    // A reading that began before the thing was seen does not know that it is gone.
    if (before && before.firstSeenAt > at) return before;
    const state = before && nextState(before.state, 'gone');
    return before && state ? { ...before, state, closedAt: at, until: null } : before;
  }
  const { pendingUntil, ...shown } = verdict;
  if (before === undefined) {
    return {
      key: keyOf(seen.checkId, seen.id),
      checkId: seen.checkId,
      subjectId: seen.id,
      subject: seen.name,
      ...shown,
      state: pendingUntil === null ? 'open' : 'pending',
      isBaseline,
      firstSeenAfter: since,
      firstSeenAt: at,
      dueAt: pendingUntil,
      closedAt: null,
      assignee: null,
      until: null,
      regressions: 0,
    };
  }
  const now = { ...before, subject: seen.name, ...shown };
  if (before.state === 'pending') {
    // Nobody was told of it, nor did the summary count it: what opens after the first reading is new.
    return pendingUntil === null
      ? { ...now, state: 'open', dueAt: null, isBaseline: before.isBaseline && isBaseline }
      : same(before, { ...now, dueAt: pendingUntil });
  }
  // A reading that began before the thing was seen gone says nothing new.
  if (before.closedAt !== null && before.closedAt >= at) return before;
  const back = nextState(before.state, 'seen');
  if (back) {
    // Back within its grace, or nothing certain known yet: it waits like a new one.
    const state = pendingUntil === null ? back : 'pending';
    return {
      ...now,
      state,
      isBaseline: false,
      firstSeenAfter: since,
      firstSeenAt: at,
      dueAt: pendingUntil,
      closedAt: null,
      regressions: before.regressions + (before.state === 'fixed' ? 1 : 0),
    };
  }
  return same(before, now);
}

const text = (finding: Finding): string =>
  canonical({ ...finding, assignee: null, facts: finding.facts.map((one) => ({ ...one })) });
const same = (before: Finding, after: Finding): Finding => (text(before) === text(after) ? before : after);
