import { randomUUID } from 'node:crypto';
import { type Approval, decideApproval, findApproval } from '../store/approvals';
import { lockFindings, moveFinding } from '../store/findings';
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
  const at = deps.now().toISOString();
  const { state, by } = decision;
  const decided = await deps.db.transaction().execute(async (tx) => {
    // A reading locks the finding first, then its approval: in the other order the two would wait for each other.
    await lockFindings(tx, deps.tenantId, [approval.findingKey]);
    if (!(await decideApproval(tx, deps.tenantId, approval.id, { state, by, at }))) return false;
    const event = state === 'approved' ? 'fix-approved' : 'fix-declined';
    const moved = await moveFinding(tx, deps.tenantId, approval.findingKey, event, at);
    if (!moved) throw new Error(`a finding under approval did not know ${event}`);
    if (state === 'approved') await insertFix(tx, deps.tenantId, { id: randomUUID(), approvalId: approval.id });
    await deps.onChanged(tx, [moved], at);
    await appendJournal(tx, deps.tenantId, [
      {
        kind: `fix.${state}`,
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
    return true;
  });
  if (!decided) return refused('This was decided a moment ago. Nothing was done twice.');
  deps.fault('after-approved');
  deps.wake('deliver');
  if (state === 'approved') deps.wake('fix');
  return { ok: true, findingKey: approval.findingKey };
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
