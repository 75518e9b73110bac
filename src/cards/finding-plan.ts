import { type Plan, votesNeeded } from '../model/remedy';
import { callText } from './call-text';
import type { FindingCardInput } from './finding';
import { plainText } from './plain-text';
import { when } from './when';

export const emptyPlan = { heading: '', summary: '', consequences: [], calls: [], people: '' };

export function planData({ plan, askedBy, askedAt, state, votes }: NonNullable<FindingCardInput['approval']>) {
  const undo = plan.cannotUndo === null ? 'This can be undone.' : plan.cannotUndo;
  return {
    heading: state === 'asked' ? 'The plan, for a security lead to decide' : 'The plan that was approved',
    summary: plainText(plan.summary, 400),
    consequences: [
      ...plan.consequences,
      ...(plan.counted ?? []),
      ...(plan.staysOpen ? [plan.staysOpen] : []),
      undo,
    ].map((line) => ({ text: plainText(line, 300) })),
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
