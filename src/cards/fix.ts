import { Template } from 'adaptivecards-templating';
import type { ApprovalView } from '../model/approval';
import { undoEndsAt } from '../model/approval-rule';
import { callsData, changesIn, peopleText } from './finding-plan';
import layout from './fix.json';
import { plainLine, plainText } from './plain-text';
import { when } from './when';

/** The receipt of a fix, for those who asked for it and approved it; its undo is asked for and decided here. */
export interface FixCardInput {
  readonly fixId: string;
  readonly approval: ApprovalView;
  readonly finishedAt: string;
  readonly now: string;
  readonly needsReason: boolean;
  /** The newest undo that was asked for, and what became of it. */
  readonly undo: {
    readonly approval: ApprovalView;
    readonly state: string | null;
    readonly note: string | null;
    readonly finishedAt: string | null;
  } | null;
}

const template = new Template(layout);

export function fixCardData({ fixId, approval, finishedAt, now, undo, needsReason }: FixCardInput) {
  const isUndone = undo?.state === 'done';
  const isAsked = undo?.approval.state === 'asked';
  const isRunning = undo?.approval.state === 'approved' && (undo.state === null || undo.state === 'due');
  const end = undoEndsAt(finishedAt);
  const isOver = end <= now;
  const changes = isAsked && undo.approval.was ? changesIn(undo.approval.was, undo.approval.plan) : [];
  const approvers = [...new Set([...approval.votes, ...(approval.decidedBy ? [approval.decidedBy] : [])])];
  return {
    fixId,
    title: isUndone ? 'Undone' : isRunning ? 'Being undone…' : 'Done, and seen to be done',
    summary: plainText(approval.plan.summary, 400),
    lines: [
      `${whoText(approval, approvers)} Done ${when(finishedAt)}.`,
      ...(approval.plan.cannotUndo ? [plainText(approval.plan.cannotUndo, 200)] : []),
      ...(undo ? [undoText(undo)] : []),
      ...(approval.plan.undo === null || isUndone ? [] : [undoTimeText(end, isOver)]),
    ].map((text) => ({ text })),
    hasPlan: isAsked,
    consequences: isAsked ? undo.approval.plan.consequences.map((text) => ({ text: plainText(text, 300) })) : [],
    hasChanges: changes.length > 0,
    changes: changes.map((text) => ({ text })),
    ...callsData(isAsked ? undo.approval.plan.calls : []),
    needsReason: isAsked && needsReason,
    people: isAsked ? peopleText(undo.approval) : '',
    approvalId: isAsked ? undo.approval.id : '',
    planHash: isAsked ? undo.approval.planHash : '',
    canUndo: approval.plan.undo !== null && !isOver && !isUndone && !isAsked && !isRunning,
  };
}

const undoTimeText = (end: string, isOver: boolean): string =>
  isOver ? 'The time to undo it is over.' : `It can be undone until ${when(end)}.`;

const whoText = ({ askedBy, decidedAs, reason }: ApprovalView, approvers: readonly string[]): string => {
  const why = reason === null ? '' : ` The reason: “${plainText(reason, 300)}”`;
  return decidedAs === 'self'
    ? `Asked and approved by ${plainText(askedBy, 80)}, the only security lead here; the organisation allows that.${why}`
    : `Asked by ${plainText(askedBy, 80)}, approved by ${approvers.map((name) => plainText(name, 80)).join(' and ')}.${why}`;
};

function undoText({ approval, state, note, finishedAt }: NonNullable<FixCardInput['undo']>): string {
  if (state === 'done') return `Undone ${when(finishedAt ?? approval.askedAt)}: what stood before stands again.`;
  if (state === 'failed')
    return `The undo did not work. ${plainText(note ?? '', 600)} Nothing counts as undone; you can ask again.`;
  if (state === 'unverified') return 'The undo was sent, and is not seen yet. You can ask again.';
  if (approval.state === 'declined')
    return `An undo was declined${approval.reason ? `: “${plainText(approval.reason, 300)}”` : ''}. Nothing was changed.`;
  if (approval.state === 'lapsed') return 'An undo was asked for, and nobody decided it in time. You can ask again.';
  if (approval.state === 'stale' || state === 'stale')
    return 'The setting changed after the undo was approved, so nothing was done. You can ask again.';
  return approval.state === 'approved' ? 'An undo was approved and is being made.' : 'An undo was asked for.';
}

export const fixCard = (data: ReturnType<typeof fixCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const fixSummary = ({ approval, undo }: FixCardInput): string =>
  plainLine(`${undo?.state === 'done' ? 'Undone' : 'Done'}: ${approval.plan.summary}`, 150);
