import { votesNeeded } from '../model/approval-rule';
import { planHash } from '../model/remedy';
import type { Approval } from '../store/approvals';

/**
 * Whoever makes the calls looks at the approval again: what the process that took it has written is not simply believed.
 * @param voterIds everybody whose approval is on record
 * @param leadIds who is a security lead now, asked of Graph
 */
export function whyNotApproved(
  { plan, planHash: approved, state, askedBy, decidedBy, decidedAs }: Approval,
  voterIds: readonly string[],
  leadIds: ReadonlySet<string>,
): string | undefined {
  if (planHash(plan) !== approved) return 'the plan that is kept is not the one that was approved';
  if (state !== 'approved' || decidedBy === null) return 'nobody has approved it';
  // An owner who narrows an own item: whose it is was asked of Graph when it was decided.
  if (decidedAs === 'owner') return decidedBy.id === askedBy.id ? undefined : 'it was approved for somebody else';
  const counted = new Set(
    [decidedBy.id, ...voterIds].filter((id) => leadIds.has(id) && (id !== askedBy.id || decidedAs === 'self')),
  );
  if (counted.size >= votesNeeded(plan)) return undefined;
  return 'those who approved it are not enough security leads now';
}
