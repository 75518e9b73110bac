import { randomUUID } from 'node:crypto';
import { votesNeeded } from '../model/remedy';
import { findRemedy } from '../remedies';
import { insertVote, listVotes } from '../store/approval-votes';
import { type Approval, decideApproval, findApproval, lockAsked } from '../store/approvals';
import type { Tx } from '../store/db';
import { findFinding, lockFindings, moveFinding } from '../store/findings';
import { insertFix } from '../store/fixes';
import { appendJournal } from '../store/journal';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';

export interface Decision {
  readonly approvalId: string;
  /** The plan that the person saw. */
  readonly planHash: string;
  readonly state: 'approved' | 'declined';
  readonly by: Person;
  /** Whether the person is in the leads' group at this moment, asked of Graph just now. */
  readonly isLead: boolean;
}

/** One decision on one plan, once. */
export async function decide(deps: RemediationDeps, decision: Decision): Promise<Answer> {
  const approval = await findApproval(deps.db, deps.tenantId, decision.approvalId);
  const why = refusalOf(approval, decision);
  if (why !== undefined || !approval) return refused(why ?? notKnown);
  if (decision.state === 'approved' && approval.plan.reach === 'tenant') {
    const standing = await deps.whyNotTenantWide(decision.by.id);
    if (standing !== undefined) return refused(`${standing} Nothing was changed.`);
  }
  const remedy = decision.state === 'approved' ? findRemedy(approval.plan.remedyId) : undefined;
  const guarded = remedy && (await deps.whyGuarded(remedy, approval.plan, [decision.by.id]));
  if (guarded !== undefined) return refused(`${guarded} Nothing was changed.`);
  // Who approved earlier and is no lead any more does not count.
  const leads = new Set<string>([decision.by.id]);
  if (decision.state === 'approved' && votesNeeded(approval.plan) > 1) {
    for (const { id } of await deps.leads()) leads.add(id);
  }
  const at = deps.now().toISOString();
  const { state, by } = decision;
  const { undoes } = approval.plan;
  const decided = await deps.db.transaction().execute(async (tx) => {
    // A reading locks the finding first, then its approval: in the other order the two would wait for each other.
    await lockFindings(tx, deps.tenantId, [approval.findingKey]);
    if (state === 'approved') {
      const votes = await vote(tx, deps, approval, { by, at, leads });
      if (votes === 'again' || votes === 'more') return votes;
    }
    if (!(await decideApproval(tx, deps.tenantId, approval.id, { state, by, at }))) return 'late';
    await noteOutcome(tx, deps, approval, { state, by, at });
    if (state === 'approved') await insertFix(tx, deps.tenantId, { id: randomUUID(), approvalId: approval.id });
    await appendJournal(tx, deps.tenantId, [
      {
        kind: `fix.${undoes === null ? '' : 'undo-'}${state}`,
        at,
        body: {
          approvalId: approval.id,
          findingKey: approval.findingKey,
          planHash: approval.planHash,
          decidedBy: by.id,
        },
        personal: { decidedByName: by.name },
      },
    ]);
    return 'done';
  });
  if (decided === 'late') return refused('This was decided a moment ago. Nothing was done twice.');
  if (decided === 'again') return refused('You have approved this already. Another security lead has to as well.');
  if (decided === 'more') {
    deps.wake('deliver');
    return answerOf(approval);
  }
  deps.fault('after-approved');
  deps.wake('deliver');
  if (state === 'approved') deps.wake('fix');
  return answerOf(approval);
}

const answerOf = ({ findingKey, plan }: Approval): Answer =>
  plan.undoes === null ? { ok: true, findingKey } : { ok: true, findingKey, fixId: plan.undoes };

/** A fix moves its finding; an undo changes the receipt only: what it opens again the next reading finds. */
async function noteOutcome(
  tx: Tx,
  deps: RemediationDeps,
  { findingKey, plan }: Approval,
  { state, by, at }: Pick<Decision, 'state' | 'by'> & { readonly at: string },
): Promise<void> {
  if (plan.undoes !== null) return deps.onReceipt(tx, plan.undoes, [], at);
  const event = state === 'approved' ? 'fix-approved' : 'fix-declined';
  const moved = await moveFinding(tx, deps.tenantId, findingKey, { event, at, by });
  if (!moved) throw new Error(`a finding under approval did not know ${event}`);
  await deps.onChanged(tx, [moved], at);
}

/** One voice of those a far-reaching plan takes. `more`: it waits for another; `again`: this one was counted before. */
async function vote(
  tx: Tx,
  deps: RemediationDeps,
  approval: Approval,
  { by, at, leads }: { readonly by: Person; readonly at: string; readonly leads: ReadonlySet<string> },
): Promise<'enough' | 'more' | 'again'> {
  const needed = votesNeeded(approval.plan);
  if (needed === 1) return 'enough';
  // Two leads who press together are counted one after the other.
  if (!(await lockAsked(tx, deps.tenantId, approval.id))) return 'enough';
  if (!(await insertVote(tx, deps.tenantId, approval.id, by, at))) return 'again';
  const votes = (await listVotes(tx, deps.tenantId, approval.id)).filter(({ id }) => leads.has(id));
  if (votes.length >= needed) return 'enough';
  const finding = await findFinding(tx, deps.tenantId, approval.findingKey);
  if (approval.plan.undoes !== null) await deps.onReceipt(tx, approval.plan.undoes, [], at);
  else if (finding) await deps.onChanged(tx, [finding], at);
  const body = { approvalId: approval.id, findingKey: approval.findingKey, planHash: approval.planHash, by: by.id };
  await appendJournal(tx, deps.tenantId, [
    { kind: 'fix.vote', at, body: { ...body, of: needed, so: votes.length }, personal: { byName: by.name } },
  ]);
  return 'more';
}

const notKnown = 'I do not know this plan. Nothing was changed.';

/** Why this person may not decide this plan now. */
export function refusalOf(approval: Approval | undefined, decision: Decision): string | undefined {
  if (!decision.isLead) return 'Only a security lead can decide this. Nothing was changed.';
  if (!approval) return notKnown;
  if (approval.state !== 'asked')
    return `This plan is not open any more: it is ${labels[approval.state]}. Nothing was changed.`;
  if (approval.planHash !== decision.planHash)
    return 'The plan changed after this card was shown. Look at the newest card and decide there. Nothing was changed.';
  if (approval.askedBy.id === decision.by.id && decision.state === 'approved')
    return 'You asked for this fix, so somebody else has to approve it. Nothing was changed.';
  return undefined;
}

const labels: Readonly<Record<Approval['state'], string>> = {
  asked: 'waiting',
  approved: 'approved',
  declined: 'declined',
  stale: 'out of date',
  moot: 'not needed any more',
};
