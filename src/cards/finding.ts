import { Template } from 'adaptivecards-templating';
import type { ApprovalView } from '../model/approval';
import { type Finding, type FindingFact, type FindingState, isEndState } from '../model/finding';
import type { Person } from '../model/person';
import type { Party } from '../model/topic';
import layout from './finding.json';
import { type History, historyLines } from './finding-history';
import { noteOf } from './finding-note';
import { askLine, type OwnerAsk } from './finding-owner';
import { emptyPlan, planData } from './finding-plan';
import { choiceOf, duties, stateColors, stateLabels } from './finding-words';
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
    readonly per: string;
    readonly party: Party;
    /** Microsoft's own page on how it is done. */
    readonly source: string;
    /** What doing it costs, where it costs. */
    readonly costs?: string;
    /** Graph does not show it: no reading could confirm anything. */
    readonly isBlind?: boolean;
  };
  /** What the topic behind it is called. */
  readonly topicTitle: string;
  /** The ways out, the first meant without further word; empty where there is none, or no identity to run it. */
  readonly remedies: readonly { readonly id: string; readonly label: string }[];
  readonly approval: ApprovalView | null;
  /** Whether its approval needs a reason here. */
  readonly needsReason: boolean;
  readonly fix: { readonly state: string; readonly note: string | null; readonly finishedAt: string | null } | null;
  /** The newest request to accept the risk, whatever became of it. */
  readonly exception: {
    readonly id: string;
    readonly reason: string;
    readonly until: string;
    readonly state: 'asked' | 'accepted' | 'declined' | 'ended' | 'moot';
    readonly askedBy: Person;
    readonly askedAt: string;
    readonly decidedBy: Person | null;
    /** For all that its check finds on the thing, later too; null: for this finding only. */
    readonly thing: object | null;
  } | null;
  /** The newest question to the owner; null: none was put. */
  readonly ask: OwnerAsk | null;
  /** Whether there is an owner to ask. */
  readonly canAskOwner: boolean;
  readonly history: History;
  /** Who may be given it; empty where names may not go. */
  readonly people: readonly Person[];
  readonly showsNames: boolean;
}

const template = new Template(layout);

export function findingCardData(input: FindingCardInput) {
  const { finding, check, approval, showsNames } = input;
  const state = stateLabels[finding.state];
  const isAsked = approval?.state === 'asked' && finding.state === 'fix-asked';
  const hasPlan = approval !== null && showsNames && (isAsked || finding.state === 'fixing');
  const isAskedToAccept = input.exception?.state === 'asked' && putOffStates.has(finding.state);
  // At most six buttons: while leads have something to decide, what is less pressing steps back.
  const [first, second] = input.remedies;
  const canAsk =
    first !== undefined && putOffStates.has(finding.state) && !(isAskedToAccept && finding.state === 'snoozed');
  const canAssign = !isEndState(finding.state) && finding.state !== 'pending' && finding.state !== 'fixing';
  const canWake = (finding.state === 'snoozed' && !isAskedToAccept) || finding.state === 'accepted';
  const history = historyLines(input.history, showsNames);
  const hasMore = canAssign || input.history.events.length > 0;
  const note = noteOf(input);
  const owner = isEndState(finding.state) ? '' : askLine(input.ask, showsNames);
  const canAskOwner = input.canAskOwner && canAssign && !input.ask?.isOpen && !isAskedToAccept && !isAsked;
  return {
    findingKey: finding.key,
    title: check.headline,
    subtitle: severityLabel(finding),
    state,
    stateColor: stateColors[state] ?? 'warning',
    facts: [
      ...finding.facts.filter((one) => showsNames || !one.personal).map(escaped),
      { name: finding.regressions > 0 ? 'Seen again' : 'First seen', value: firstSeen(finding) },
      ...lifeFacts(finding, input.history.foundAt, showsNames),
    ],
    hasHidden: !showsNames,
    hasWhy: !isEndState(finding.state),
    why: check.why,
    hasSteps: !isEndState(finding.state) && first === undefined,
    steps: check.steps.map((text) => ({ text })),
    // Where only a person can do it: they say so, and the next reading confirms it.
    canSayDone: first === undefined && putOffStates.has(finding.state) && !check.isBlind,
    hasCost: first === undefined && !isEndState(finding.state) && check.costs !== undefined,
    costs: check.costs ?? '',
    guide: check.source,
    hasEndDate: canAsk && input.remedies.some(({ id }) => id === 'end-link'),
    hasPlan,
    plan: hasPlan && approval ? planData(approval) : emptyPlan,
    hasNote: note !== '',
    note,
    canAsk,
    // One way is named on the button; of several one is chosen above it.
    askLabel: second ? 'Request fix' : askLabelOf(first?.label ?? ''),
    hasChoice: canAsk && second !== undefined,
    remedies: input.remedies.map(({ id, label }) => ({ id, title: label })),
    remedyId: first?.id ?? '',
    askInputs: second ? 'auto' : 'none',
    canDecide: isAsked && showsNames,
    needsReason: isAsked && input.needsReason,
    approvalId: approval?.id ?? '',
    planHash: approval?.planHash ?? '',
    hasUrl: showsNames && finding.url !== null && !isEndState(finding.state),
    url: finding.url ?? '',
    topicId: check.topicId,
    duty: `Whose duty: ${duties[check.party]} · ${input.topicTitle}`,
    canSnooze: putOffStates.has(finding.state) && finding.state !== 'snoozed' && !isAskedToAccept,
    canAccept: putOffStates.has(finding.state) && !isAskedToAccept,
    forThingLabel:
      check.per === 'sharingLink'
        ? 'Also for later links to the same file or folder, and to what lies in that folder'
        : 'Also when this comes back later',
    canAssign,
    hasPeople: input.people.length > 0,
    people: [{ id: 'me', title: 'Me' }, ...input.people.map(choiceOf)],
    assignLabel: input.people.length > 0 ? 'Assign' : 'Assign to me',
    hasHistory: history.length > 0,
    history,
    hasMore,
    moreLabel: moreLabelOf(finding.state, canAssign),
    hasRequest: isAskedToAccept && showsNames,
    request: isAskedToAccept && input.exception ? requestData(input.exception) : { terms: '', reason: '', people: '' },
    canDecideRisk: isAskedToAccept && showsNames,
    exceptionId: input.exception?.id ?? '',
    hasOwner: owner !== '',
    owner,
    canAskOwner,
    canExplain: !canAskOwner,
    canWake,
    wakeLabel: finding.state === 'accepted' ? 'End the acceptance' : 'End the snooze',
  };
}

const lowerFirst = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** In these it may be put off, and a fix may be asked for. */
const putOffStates: ReadonlySet<FindingState> = new Set(['open', 'failed', 'unverified', 'snoozed']);

const moreLabelOf = (state: FindingState, canAssign: boolean): string => {
  if (!canAssign) return 'History';
  return state === 'open' || state === 'failed' || state === 'unverified' ? 'More options' : 'More';
};

/** How often it came back, and who has it. */
function lifeFacts({ assignee, regressions }: Finding, foundAt: string | null, showsNames: boolean) {
  const times = regressions === 1 ? 'once' : `${regressions} times`;
  return [
    ...(regressions > 0
      ? [{ name: 'Came back', value: `${times}${foundAt === null ? '' : `; found ${when(foundAt)}`}` }]
      : []),
    ...(assignee ? [{ name: 'Assigned to', value: showsNames ? plainText(assignee.name, 80) : 'an admin' }] : []),
  ];
}

const requestData = ({ until, reason, askedBy, askedAt, thing }: NonNullable<FindingCardInput['exception']>) => ({
  terms: `Until ${when(until)}. Then it opens again by itself.${thing === null ? '' : ' Also for what is found here later, of the same kind.'}`,
  reason: `The reason: ${plainText(reason, 500)}`,
  people: `Asked by ${plainText(askedBy.name, 80)}, ${when(askedAt)}. A security lead decides, and not the one who asked.`,
});

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

/** A button is one line, and cut where it is longer than a narrow card; what it does then stands in the plan. */
const mostOnButton = 30;
const askLabelOf = (label: string): string =>
  label.length > mostOnButton ? 'Request fix' : `Request fix: ${lowerFirst(label)}`;
