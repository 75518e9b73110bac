import { fixCard, fixCardData, fixSummary } from '../cards/fix';
import { listVotes } from '../store/approval-votes';
import { type Approval, findApproval, findLatestUndo } from '../store/approvals';
import { findFix, findFixById } from '../store/fixes';
import type { RemediationDeps } from './deps';

/** The receipt of a fix as it must look now; undefined: there is no such fix. */
export async function fixMessage({ db, tenantId }: Pick<RemediationDeps, 'db' | 'tenantId'>, fixId: string) {
  const fix = await findFixById(db, tenantId, fixId);
  const approval = fix && (await findApproval(db, tenantId, fix.approvalId));
  if (!fix || !approval || fix.finishedAt === null) return undefined;
  const undo = await findLatestUndo(db, tenantId, fixId);
  const undoFix = undo && (await findFix(db, tenantId, undo.id));
  const decided = async (one: Approval) => ({
    ...one,
    askedBy: one.askedBy.name,
    decidedBy: one.decidedBy?.name ?? null,
    votes: (await listVotes(db, tenantId, one.id)).map(({ name }) => name),
  });
  const input = {
    fixId,
    approval: await decided(approval),
    finishedAt: fix.finishedAt,
    undo: undo
      ? { approval: await decided(undo), state: undoFix?.state ?? null, finishedAt: undoFix?.finishedAt ?? null }
      : null,
  };
  return { card: fixCard(fixCardData(input)), summary: fixSummary(input) };
}
