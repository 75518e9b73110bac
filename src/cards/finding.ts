import { Template } from 'adaptivecards-templating';
import { type Finding, type FindingFact, type FindingState, isEndState } from '../model/finding';
import { type Plan, votesNeeded } from '../model/remedy';
import { callText } from './call-text';
import layout from './finding.json';
import { plainLine, plainText } from './plain-text';
import { when } from './when';

/** What a finding's card says beside the finding itself. Names appear only where `showsNames`. */
export interface FindingCardInput {
  readonly finding: Finding;
  readonly check: {
    readonly title: string;
    readonly headline: string;
    readonly why: string;
    readonly steps: readonly string[];
    readonly topicId: string;
  };
  /** The first remedy's label; null where there is none, or no identity to run it. */
  readonly remedyLabel: string | null;
  readonly approval: {
    readonly id: string;
    readonly plan: Plan;
    readonly planHash: string;
    readonly state: 'asked' | 'approved' | 'declined' | 'stale' | 'moot';
    readonly askedBy: string;
    readonly askedAt: string;
    readonly decidedBy: string | null;
    readonly decidedAt: string | null;
    /** Leads who approved so far, of a plan that takes several. */
    readonly votes: readonly string[];
  } | null;
  readonly fix: { readonly state: string; readonly note: string | null; readonly finishedAt: string | null } | null;
  readonly showsNames: boolean;
}

const stateLabels: Readonly<Record<FindingState, string>> = {
  pending: 'Open',
  open: 'Open',
  'fix-asked': 'Fix asked',
  fixing: 'Fixing',
  fixed: 'Fixed',
  dismissed: 'Fixed',
  failed: 'Failed',
  unverified: 'Unverified',
};
const stateColors: Readonly<Record<string, string>> = {
  Open: 'attention',
  'Fix asked': 'accent',
  Fixing: 'accent',
  Fixed: 'good',
};

const template = new Template(layout);

export function findingCardData(input: FindingCardInput) {
  const { finding, check, approval, showsNames } = input;
  const state = stateLabels[finding.state];
  const isAsked = approval?.state === 'asked' && finding.state === 'fix-asked';
  const hasPlan = approval !== null && showsNames && (isAsked || finding.state === 'fixing');
  const canAsk = input.remedyLabel !== null && ['open', 'failed', 'unverified'].includes(finding.state);
  const note = noteOf(input);
  return {
    findingKey: finding.key,
    title: check.headline,
    subtitle: severityLabel(finding),
    state,
    stateColor: stateColors[state] ?? 'warning',
    facts: [
      ...finding.facts.filter((one) => showsNames || !one.personal).map(escaped),
      { name: 'First seen', value: firstSeen(finding) },
    ],
    hasHidden: !showsNames,
    hasWhy: !isEndState(finding.state),
    why: check.why,
    hasSteps: !isEndState(finding.state) && input.remedyLabel === null,
    steps: check.steps.map((text) => ({ text })),
    hasPlan,
    plan: hasPlan && approval ? planData(approval) : emptyPlan,
    hasNote: note !== '',
    note,
    canAsk,
    askLabel: `Request fix: ${(input.remedyLabel ?? '').toLowerCase()}`,
    canDecide: isAsked && showsNames,
    approvalId: approval?.id ?? '',
    planHash: approval?.planHash ?? '',
    hasUrl: showsNames && finding.url !== null && !isEndState(finding.state),
    url: finding.url ?? '',
    topicId: check.topicId,
  };
}

export const findingCard = (data: ReturnType<typeof findingCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

/** One line for toasts. */
export const findingSummary = ({ finding, check, showsNames }: FindingCardInput): string =>
  plainLine(`${stateLabels[finding.state]}: ${check.headline}${showsNames ? ` (${finding.subject})` : ''}`, 150);

const severityLabel = ({ severity, because }: Finding): string =>
  `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${plainText(because, 160)}`;

const escaped = ({ name, value }: FindingFact) => ({ name, value: plainText(value, 180) });

function firstSeen({ isBaseline, firstSeenAfter, firstSeenAt }: Finding): string {
  if (isBaseline) return `at the first reading, ${when(firstSeenAt)}`;
  if (firstSeenAfter === null) return when(firstSeenAt);
  const day = firstSeenAt.slice(0, 10);
  if (day !== firstSeenAfter.slice(0, 10)) return `between ${when(firstSeenAfter)} and ${when(firstSeenAt)}`;
  // Seconds only where the minutes are the same.
  const end = when(firstSeenAfter) === when(firstSeenAt) ? 19 : 16;
  return `${day}, between ${firstSeenAfter.slice(11, end)} and ${firstSeenAt.slice(11, end)} UTC`;
}

const emptyPlan = { heading: '', summary: '', consequences: [], calls: [], people: '' };

function planData({ plan, askedBy, askedAt, state, votes }: NonNullable<FindingCardInput['approval']>) {
  const undo = plan.cannotUndo === null ? 'This can be undone.' : plan.cannotUndo;
  return {
    heading: state === 'asked' ? 'The plan, for a security lead to decide' : 'The plan that was approved',
    summary: plainText(plan.summary, 400),
    consequences: [...plan.consequences, undo].map((line) => ({ text: plainText(line, 300) })),
    calls: plan.calls.map((call) => ({ text: callText(call) })),
    people: `Asked by ${plainText(askedBy, 80)}, ${when(askedAt)}.${state === 'asked' ? ` Somebody else has to approve it.${votesText(plan, votes)}` : ''}`,
  };
}

function votesText(plan: Plan, votes: readonly string[]): string {
  const needed = votesNeeded(plan);
  if (needed === 1) return '';
  const so = votes.length === 0 ? '' : ` ${votes.map((name) => plainText(name, 80)).join(', ')} approved already.`;
  return ` It reaches the whole tenant, so ${needed} security leads have to approve.${so}`;
}

/** What became of it, in one sentence. */
function noteOf({ finding, approval, fix, showsNames }: FindingCardInput): string {
  const decider = showsNames && approval?.decidedBy ? plainText(approval.decidedBy, 80) : 'a security lead';
  const asker = showsNames && approval ? plainText(approval.askedBy, 80) : 'an admin';
  if (finding.state === 'fix-asked' && !showsNames)
    return 'A fix was asked for. Security leads have the plan in their own chat with me.';
  if (finding.state === 'fixing') return `Approved by ${decider}. Working on it…`;
  if (finding.state === 'fixed' && approval?.state === 'approved' && fix?.state === 'done') {
    return `Done, and seen to be gone ${when(fix.finishedAt ?? finding.closedAt ?? finding.firstSeenAt)}. Asked by ${asker}, approved by ${decider}.`;
  }
  if (isEndState(finding.state))
    return `Gone since ${when(finding.closedAt ?? finding.firstSeenAt)}: seen at the last reading, without us.`;
  if (finding.state === 'failed')
    return `The fix did not work: ${reasonOf(fix)}. Nothing counts as fixed; you can ask again.`;
  if (finding.state === 'unverified')
    return `The call was made, but whether it worked could not be seen: ${reasonOf(fix)}. You can ask again.`;
  if (approval?.state === 'declined')
    return `Declined by ${decider}, ${when(approval.decidedAt ?? approval.askedAt)}. Nothing was changed.`;
  if (approval?.state === 'stale')
    return 'The thing changed after the plan was approved, so nothing was done. Ask again to see the new plan.';
  return '';
}

const reasonOf = (fix: FindingCardInput['fix']): string =>
  plainText(fix?.note ?? 'no reason given', 200).replace(/\.$/, '');
