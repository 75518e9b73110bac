import { Template } from 'adaptivecards-templating';
import type { ApprovalView } from '../model/approval';
import { type Drill, secondsBetween } from '../model/drill';
import layout from './drill.json';
import { callsData, peopleText } from './finding-plan';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);

export interface DrillCardInput {
  readonly drill: Drill;
  readonly approval: ApprovalView;
  readonly needsReason: boolean;
  /** Fixes are switched off: what is made waits, and stands until then. */
  readonly isHeld: boolean;
  readonly showsNames: boolean;
}

/** A time between two moments, as people say it. */
export function spanText(seconds: number): string {
  if (seconds < 100) return `${seconds} second${seconds === 1 ? '' : 's'}`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} minutes`;
  return `${Math.round(seconds / 3600)} hours`;
}

/** One drill, from its plan to its end: the only card of it. */
export function drillCardData({ drill, approval, needsReason, isHeld, showsNames }: DrillCardInput) {
  const isAsked = drill.state === 'asked';
  const standing = standingOf(drill, isHeld);
  const [state, stateColor] = labelOf(drill);
  const said = isAsked ? '' : saidOf(drill);
  const steps = isAsked || drill.result === 'not-run' ? [] : stepsOf(drill, approval);
  return {
    state,
    stateColor,
    hasSaid: said !== '',
    said,
    hasStanding: standing !== null,
    standing: standing ?? '',
    url: drill.webUrl,
    hasSteps: steps.length > 0,
    steps,
    sight:
      drill.how === 'told'
        ? `Graph tells me of changes here. The link has to be noticed within ${spanText(drill.limitS)}.`
        : `Without a watch registration I ask every library in rounds. The link has to be noticed within ${spanText(drill.limitS)}.`,
    hasPlan: isAsked,
    summary: plainText(
      showsNames ? approval.plan.summary : 'Names are not shown here; the leads see the plan in their own chats.',
      400,
    ),
    consequences: approval.plan.consequences.map((text) => ({ text: plainText(text, 400) })),
    ...callsData(isAsked ? approval.plan.calls : []),
    needsReason: isAsked && needsReason,
    people: showsNames ? peopleOf(approval) : '',
    approvalId: approval.id,
    planHash: approval.planHash,
    canAskAgain: drill.state === 'over',
  };
}

type Color = 'default' | 'accent' | 'good' | 'warning' | 'attention';

function labelOf({ state, result, standing, madeAt, seenAt, cardedAt }: Drill): readonly [string, Color] {
  if (state === 'asked') return ['Waits for a security lead', 'accent'];
  if (state === 'over' && standing !== null) return ['Over, and something is left', 'attention'];
  if (result === 'not-run') return ['Not run', 'default'];
  if (result === 'not-made') return ['Could not be tried', 'warning'];
  if (result === 'not-seen') return ['Failed: the link was not noticed in time', 'attention'];
  const seen = madeAt !== null && seenAt !== null ? `Noticed after ${spanText(secondsBetween(madeAt, seenAt))}` : '';
  if (result === 'seen') return cardedAt === null ? [`${seen}, but no card came`, 'warning'] : [seen, 'good'];
  if (madeAt === null) return ['Making the link…', 'accent'];
  return seenAt === null ? ['Watching for the link…', 'accent'] : ['Noticed; its card is on the way…', 'accent'];
}

function saidOf({ result, why }: Drill): string {
  const because = why === null ? '' : ` ${plainText(why.charAt(0).toUpperCase() + why.slice(1), 600)}`;
  if (result === 'not-seen') return `Until a drill succeeds, sharing counts as “could not check”.${because}`;
  if (result === 'not-made') return `Nothing was learned, so what is known of sharing stays as it is.${because}`;
  return because.trim();
}

/** What still stands: for good, or as long as fixes are off. */
function standingOf({ state, standing, folder, madeAt, removedAt }: Drill, isHeld: boolean): string | null {
  if (state === 'over') return standing === null ? null : plainText(standing, 900);
  if (state !== 'running' || !isHeld || removedAt !== null) return null;
  return madeAt === null
    ? 'Fixes are switched off: the drill waits until a security lead says “fixes on”.'
    : `Fixes are switched off, so the link stands in the folder “${plainText(folder, 100)}” until a security lead says “fixes on”.`;
}

function stepsOf(drill: Drill, { askedAt, decidedAt }: ApprovalView) {
  const { madeAt, seenAt, cardedAt, removedAt, testedAt, state, result, limitS } = drill;
  const after = (from: string | null, at: string, of: string): string =>
    from === null ? when(at) : `${spanText(secondsBetween(from, at))} after ${of}`;
  const isOver = state === 'over';
  // What was never made could not be noticed.
  const isTried = madeAt !== null || result === null;
  return [
    step('Approved', decidedAt && after(askedAt, decidedAt, 'it was asked for'), isOver, 'no'),
    step('Link made', madeAt && when(madeAt), isOver || result !== null, 'no'),
    ...(isTried
      ? [
          step(
            'Noticed',
            seenAt && after(madeAt, seenAt, 'the link was made'),
            result !== null,
            madeAt === null ? 'no' : `not within ${spanText(limitS)}`,
          ),
          step('Card in Teams', cardedAt && after(madeAt, cardedAt, 'the link was made'), result !== null, 'none came'),
        ]
      : []),
    step(
      'Taken away',
      removedAt && `${after(testedAt, removedAt, 'that was known')}; looked, and it is gone`,
      isOver,
      'not everything',
    ),
  ];
}

function step(name: string, done: string | null, isOver: boolean, missing: string) {
  if (done !== null) return { mark: '✓', color: 'good', name, value: done };
  return isOver
    ? { mark: '✗', color: 'attention', name, value: missing }
    : { mark: '…', color: 'default', name, value: 'not yet' };
}

function peopleOf(approval: ApprovalView): string {
  const { state, decidedBy, decidedAt } = approval;
  const decided =
    decidedBy && decidedAt
      ? ` ${state === 'declined' ? 'Declined' : 'Approved'} by ${plainText(decidedBy, 80)}, ${when(decidedAt)}.`
      : '';
  return `${peopleText(approval)}${decided}`;
}

export const drillCard = (data: ReturnType<typeof drillCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const drillSummary = (input: Pick<DrillCardInput, 'drill'>): string => `Fire drill: ${labelOf(input.drill)[0]}`;
