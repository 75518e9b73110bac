import { type ApprovalSettings, needsReason, ruleOf } from '../model/approval-rule';
import { isOfficeHour, officeHoursText } from '../model/office-hours';
import type { Person } from '../model/person';
import { longestReason, refuseReason, whyNotMissing } from '../model/reason';
import type { Plan } from '../model/remedy';
import type { Approval } from '../store/approvals';
import type { Switch } from '../store/switches';

/** What somebody wants to decide, and who this is at this moment. */
export interface Wish {
  /** The hash of the plan that the person saw. */
  readonly planHash: string;
  readonly state: 'approved' | 'declined';
  readonly by: Person;
  /** Whether the person is in the leads' group at this moment, asked of Graph just now. */
  readonly isLead: boolean;
  readonly reason?: string | undefined;
}

/** What an approval and a bulk of them have in common. */
type Open = Pick<Approval, 'state' | 'planHash' | 'askedBy' | 'expiresAt'> & {
  readonly plan: Pick<Plan, 'remedyId' | 'reach'>;
};

export interface Circumstances {
  readonly at: string;
  readonly settings: ApprovalSettings;
  /** The person is the only lead there is. */
  readonly isOnlyLead: boolean;
  /** Undefined or on: fixes run. */
  readonly fixes: Switch | undefined;
}

export const notKnown = 'I do not know this plan. Nothing was changed.';

/** Why this person may not decide this plan now. */
export function refusalOf(open: Open | undefined, wish: Wish, circumstances: Circumstances): string | undefined {
  if (!wish.isLead) return 'Only a security lead can decide this. Nothing was changed.';
  if (!open) return notKnown;
  if (open.state !== 'asked')
    return `This plan is not open any more: it is ${stateWords[open.state]}. Nothing was changed.`;
  if (open.planHash !== wish.planHash)
    return 'The plan changed after this card was shown. Look at the newest card and decide there. Nothing was changed.';
  if (open.expiresAt !== null && open.expiresAt <= circumstances.at)
    return 'The time to decide this has run out. Ask for the fix again. Nothing was changed.';
  if ((wish.reason ?? '').length > longestReason)
    return `Please give the reason in at most ${longestReason} characters. Nothing was changed.`;
  return (
    (wish.state === 'declined' ? undefined : approvalRefusal(open, wish, circumstances)) ??
    unsaid(open, wish, circumstances)
  );
}

/** Clients ask for the reason before they send; what they send is not trusted. */
function unsaid({ plan }: Open, { state, reason }: Wish, { settings }: Circumstances): string | undefined {
  if (!needsReason(plan, state, settings)) return undefined;
  const missing =
    state === 'approved' ? 'Here an approval needs a reason: write it in a few words, then approve.' : whyNotMissing;
  return refuseReason(reason ?? '', missing);
}

/** To say no is allowed to every lead at any time; to say yes takes more. */
function approvalRefusal(
  { plan, askedBy }: Open,
  wish: Wish,
  { at, settings, isOnlyLead, fixes }: Circumstances,
): string | undefined {
  const { officeHours, selfApproval } = settings;
  if (askedBy.id === wish.by.id && !(selfApproval && isOnlyLead))
    return 'You asked for this fix, so somebody else has to approve it. Nothing was changed.';
  if (fixes?.isOn === false)
    return 'Fixes are switched off at the moment. A security lead can say “fixes on” to me. Nothing was changed.';
  if (officeHours && ruleOf(plan).hours === 'office' && !isOfficeHour(officeHours, at))
    return `Changes to the whole tenant are approved ${officeHoursText(officeHours)}. You can decline at any time. Nothing was changed.`;
  return undefined;
}

export const stateWords: Readonly<Record<Approval['state'], string>> = {
  asked: 'waiting',
  approved: 'approved',
  declined: 'declined',
  stale: 'out of date',
  moot: 'not needed any more',
  lapsed: 'over, because nobody decided in time',
};

/** Who was faster, for the one who came second. */
export const lateText = (now: Pick<Approval, 'state' | 'decidedBy'> | undefined): string =>
  now?.decidedBy && (now.state === 'approved' || now.state === 'declined')
    ? `${now.decidedBy.name} has ${now.state} this a moment ago. Nothing was done twice.`
    : 'This was decided a moment ago. Nothing was done twice.';
