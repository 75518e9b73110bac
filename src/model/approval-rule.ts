import { dayMs, hourMs } from './durations';
import type { OfficeHours } from './office-hours';
import type { Plan, Reach } from './remedy';

/** How a plan is approved. */
export interface ApprovalRule {
  /** Leads who have to approve, apart from the one who asked. */
  readonly leads: 1 | 2;
  /** Neither decided nor begun within this time, it lapses by itself. */
  readonly validHours: number;
  /** `office`: approved only in the hours that the organisation set, if it set any. */
  readonly hours: 'any' | 'office';
  /** A no has to say why. What touches one item only may be waved away. */
  readonly declineReason: 'needed' | 'welcome';
}

/** The further it reaches, the more it takes. */
const byReach: Readonly<Record<Reach, ApprovalRule>> = {
  item: { leads: 1, validHours: 7 * 24, hours: 'any', declineReason: 'welcome' },
  person: { leads: 1, validHours: 3 * 24, hours: 'any', declineReason: 'needed' },
  tenant: { leads: 2, validHours: 3 * 24, hours: 'office', declineReason: 'needed' },
};

/** What a single remedy has otherwise. Mail that leaves, alerts and accounts in other hands do not wait for days. */
const byRemedy: Readonly<Record<string, Partial<ApprovalRule>>> = {
  'disable-forwarding-rules': { validHours: 24 },
  'delete-forwarding-rules': { validHours: 24 },
  'resolve-alert': { validHours: 24 },
  // Its link ends by itself some days after it was asked for.
  'fire-drill': { validHours: 24 },
  'revoke-sessions': { validHours: 24 },
  'disable-account': { validHours: 24 },
};

export const ruleOf = ({ remedyId, reach }: Pick<Plan, 'remedyId' | 'reach'>): ApprovalRule => ({
  ...byReach[reach],
  ...byRemedy[remedyId],
});

/** What the organisation has set. */
export interface ApprovalSettings {
  readonly officeHours: OfficeHours | null;
  /** Whose approval needs a reason, and so does a no. */
  readonly reasonFor: readonly Reach[];
  /** With one lead only, this lead may approve what they asked for themselves. */
  readonly selfApproval: boolean;
}

/** How many leads have to approve a plan, apart from the one who asked. */
export const votesNeeded = (plan: Pick<Plan, 'remedyId' | 'reach'>): number => ruleOf(plan).leads;

export const lapsesAt = (plan: Pick<Plan, 'remedyId' | 'reach'>, askedAt: string): string =>
  new Date(Date.parse(askedAt) + ruleOf(plan).validHours * hourMs).toISOString();

/** Leads are reminded once, when so much of the time is left. */
export const remindBeforeMs = (plan: Pick<Plan, 'remedyId' | 'reach'>): number =>
  Math.min(24, ruleOf(plan).validHours / 4) * hourMs;

/** How long a fix can be undone. */
export const undoDays = 30;
export const undoEndsAt = (finishedAt: string): string =>
  new Date(Date.parse(finishedAt) + undoDays * dayMs).toISOString();

/** Whether a decision on this plan has to say why. */
export const needsReason = (
  plan: Pick<Plan, 'remedyId' | 'reach'>,
  state: 'approved' | 'declined',
  { reasonFor }: Pick<ApprovalSettings, 'reasonFor'>,
): boolean => reasonFor.includes(plan.reach) || (state === 'declined' && ruleOf(plan).declineReason === 'needed');
