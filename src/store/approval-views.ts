import type { ApprovalView } from '../model/approval';
import { listVotes } from './approval-votes';
import { type Approval, findApproval } from './approvals';
import type { Db } from './db';

/** What a card says of an approval, with those who voted and the plan that it replaces. */
export async function viewApproval(db: Db, tenantId: string, approval: Approval): Promise<ApprovalView> {
  const before = approval.replaces === null ? undefined : await findApproval(db, tenantId, approval.replaces);
  return {
    ...approval,
    askedBy: approval.askedBy.name,
    decidedBy: approval.decidedBy?.name ?? null,
    votes: (await listVotes(db, tenantId, approval.id)).map(({ name }) => name),
    was: before?.plan ?? null,
  };
}
