import type { ApprovalView } from '../model/approval';
import { votesNeeded } from '../model/approval-rule';
import { canonical } from '../model/canonical';
import type { GraphCall, Plan } from '../model/remedy';
import { callText } from './call-text';
import { plainText } from './plain-text';
import { when } from './when';

/** So many calls are shown; the plan's hash covers all. */
const mostCalls = 10;

export const emptyPlan = {
  heading: '',
  summary: '',
  hasChanges: false,
  changes: [],
  consequences: [],
  callsTitle: '',
  calls: [],
  people: '',
};

export function planData(approval: ApprovalView) {
  const { plan, state, was } = approval;
  const undo = plan.cannotUndo === null ? 'This can be undone.' : plan.cannotUndo;
  const changes = was === null ? [] : changesIn(was, plan);
  return {
    heading: state === 'asked' ? 'The plan, for a security lead to decide' : 'The plan that was approved',
    summary: plainText(plan.summary, 400),
    hasChanges: changes.length > 0,
    changes: changes.map((text) => ({ text })),
    consequences: [
      ...plan.consequences,
      ...(plan.counted ?? []),
      ...(plan.staysOpen ? [plan.staysOpen] : []),
      undo,
    ].map((line) => ({ text: plainText(line, 300) })),
    ...callsData(plan.calls),
    people: peopleText(approval),
  };
}

/** Who asked, who has to approve, who did so far, and until when. */
export function peopleText({ plan, state, askedBy, askedAt, expiresAt, votes }: ApprovalView): string {
  const asked = `Asked by ${plainText(askedBy, 80)}, ${when(askedAt)}.`;
  if (state !== 'asked') return asked;
  const end = expiresAt === null ? '' : ` Not decided by ${when(expiresAt)}, it lapses.`;
  return `${asked} Somebody else has to approve it.${votesText(plan, votes)}${end}`;
}

export const callsData = (calls: readonly GraphCall[]) => ({
  callsTitle:
    calls.length > mostCalls
      ? `The first ${mostCalls} of ${calls.length} exact calls to Microsoft Graph:`
      : `The exact ${calls.length === 1 ? 'call' : 'calls'} to Microsoft Graph:`,
  calls: calls.slice(0, mostCalls).map((call) => ({ text: callText(call) })),
});

function votesText(plan: Plan, votes: readonly string[]): string {
  const needed = votesNeeded(plan);
  if (needed === 1) return '';
  const so = votes.length === 0 ? '' : ` ${votes.map((name) => plainText(name, 80)).join(', ')} approved already.`;
  return ` It reaches the whole tenant, so ${needed} security leads have to approve.${so}`;
}

/** What was approved, and what it would be now. */
export function changesIn(was: Plan, now: Plan): readonly string[] {
  const pair = (what: string, then: string, next: string): readonly string[] =>
    then === next ? [] : [`${what} when it was approved: ${plainText(then, 300)}`, `Now: ${plainText(next, 300)}`];
  const calls = (plan: Plan): ReadonlySet<string> => new Set(plan.calls.map((call) => canonical(call)));
  const [before, after] = [calls(was), calls(now)];
  const gone = was.calls.filter((call) => !after.has(canonical(call)));
  const added = now.calls.filter((call) => !before.has(canonical(call)));
  return [
    ...pair('What stood there', was.sees, now.sees),
    ...pair('The plan', was.summary, now.summary),
    ...gone.slice(0, 3).map((call) => `Call not needed any more: ${callText(call)}`),
    ...added.slice(0, 3).map((call) => `New call: ${callText(call)}`),
  ];
}
