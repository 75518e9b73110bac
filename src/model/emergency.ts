import type { Person } from './person';
import { refuseReason, whyNotMissing } from './reason';

/** Two accounts that somebody put forward for emergencies. At most one nomination is asked, and one stands. */
export interface Nomination {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly upn: string }[];
  /** `replaced`: another was put forward, or took its place. */
  readonly state: 'asked' | 'approved' | 'declined' | 'replaced';
  readonly askedBy: Person;
  readonly askedAt: string;
  readonly decidedBy: Person | null;
  readonly decidedAt: string | null;
  /** Why it was declined. */
  readonly whyNot: string | null;
}

/** So many: one may be lost, broken or locked with its key. */
export const emergencyAccounts = 2;

/** Why this person may not decide it; undefined: they may. */
export function refuseDecision(
  nomination: Nomination | undefined,
  decision: { readonly state: 'approved' | 'declined'; readonly by: string; readonly whyNot: string },
): string | undefined {
  if (!nomination) return 'I do not know this nomination. Nothing was changed.';
  if (nomination.state !== 'asked') return `This is not open any more: it is ${nomination.state}. Nothing was changed.`;
  if (decision.state === 'declined') return refuseReason(decision.whyNot, whyNotMissing);
  if (nomination.askedBy.id === decision.by)
    return 'You named these accounts, so another security lead has to approve them. Nothing was changed.';
  if (nomination.people.some(({ id }) => id === decision.by))
    return 'You are one of the two accounts, so another security lead has to approve them. Nothing was changed.';
  return undefined;
}
