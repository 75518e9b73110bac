import { Template } from 'adaptivecards-templating';
import { type Plan, votesNeeded } from '../model/remedy';
import { callText } from './call-text';
import layout from './fix.json';
import { plainLine, plainText } from './plain-text';
import { when } from './when';

interface Decided {
  readonly id: string;
  readonly plan: Plan;
  readonly planHash: string;
  readonly state: 'asked' | 'approved' | 'declined' | 'stale' | 'moot';
  readonly askedBy: string;
  readonly askedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly votes: readonly string[];
}

/** The receipt of a fix, for those who asked for it and approved it; its undo is asked for and decided here. */
export interface FixCardInput {
  readonly fixId: string;
  readonly approval: Decided;
  readonly finishedAt: string;
  /** The newest undo that was asked for, and what became of it. */
  readonly undo: {
    readonly approval: Decided;
    readonly state: string | null;
    readonly finishedAt: string | null;
  } | null;
}

const template = new Template(layout);

export function fixCardData({ fixId, approval, finishedAt, undo }: FixCardInput) {
  const isUndone = undo?.state === 'done';
  const isAsked = undo?.approval.state === 'asked';
  const isRunning = undo?.approval.state === 'approved' && (undo.state === null || undo.state === 'due');
  const approvers = [...new Set([...approval.votes, ...(approval.decidedBy ? [approval.decidedBy] : [])])];
  return {
    fixId,
    title: isUndone ? 'Undone' : isRunning ? 'Being undone…' : 'Done, and seen to be done',
    summary: plainText(approval.plan.summary, 400),
    lines: [
      `Asked by ${plainText(approval.askedBy, 80)}, approved by ${approvers.map((name) => plainText(name, 80)).join(' and ')}. Done ${when(finishedAt)}.`,
      ...(approval.plan.cannotUndo ? [plainText(approval.plan.cannotUndo, 200)] : []),
      ...(undo ? [undoText(undo)] : []),
    ].map((text) => ({ text })),
    hasPlan: isAsked,
    consequences: isAsked ? undo.approval.plan.consequences.map((text) => ({ text: plainText(text, 300) })) : [],
    calls: isAsked ? undo.approval.plan.calls.map((call) => ({ text: callText(call) })) : [],
    people: isAsked ? peopleText(undo.approval) : '',
    approvalId: isAsked ? undo.approval.id : '',
    planHash: isAsked ? undo.approval.planHash : '',
    canUndo: approval.plan.undo !== null && !isUndone && !isAsked && !isRunning,
  };
}

function peopleText({ plan, askedBy, askedAt, votes }: Decided): string {
  const needed = votesNeeded(plan);
  const so = votes.length === 0 ? '' : ` ${votes.map((name) => plainText(name, 80)).join(', ')} approved already.`;
  const many = needed === 1 ? '' : ` It reaches the whole tenant, so ${needed} security leads have to approve.${so}`;
  return `Asked by ${plainText(askedBy, 80)}, ${when(askedAt)}. Somebody else has to approve it.${many}`;
}

function undoText({ approval, state, finishedAt }: NonNullable<FixCardInput['undo']>): string {
  if (state === 'done') return `Undone ${when(finishedAt ?? approval.askedAt)}: what stood before stands again.`;
  if (state === 'failed') return 'The undo did not work. Nothing counts as undone; you can ask again.';
  if (state === 'unverified') return 'The undo was sent, but whether it worked could not be seen. You can ask again.';
  if (approval.state === 'declined') return 'An undo was declined. Nothing was changed.';
  if (approval.state === 'stale' || state === 'stale')
    return 'The setting changed after the undo was approved, so nothing was done. You can ask again.';
  return approval.state === 'approved' ? 'An undo was approved and is being made.' : 'An undo was asked for.';
}

export const fixCard = (data: ReturnType<typeof fixCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const fixSummary = ({ approval, undo }: FixCardInput): string =>
  plainLine(`${undo?.state === 'done' ? 'Undone' : 'Done'}: ${approval.plan.summary}`, 150);
