import { fixCard, fixCardData, fixSummary } from '../cards/fix';
import { viewApproval } from '../store/approval-views';
import { findApproval, findLatestUndo } from '../store/approvals';
import { findFix, findFixById } from '../store/fixes';
import type { RemediationDeps } from './deps';

/** The receipt of a fix as it must look now; undefined: there is no such fix. */
export async function fixMessage(
  { db, tenantId, settings, now }: Pick<RemediationDeps, 'db' | 'tenantId' | 'settings' | 'now'>,
  fixId: string,
) {
  const fix = await findFixById(db, tenantId, fixId);
  const approval = fix && (await findApproval(db, tenantId, fix.approvalId));
  if (!fix || !approval || fix.finishedAt === null) return undefined;
  const undo = await findLatestUndo(db, tenantId, fixId);
  const undoFix = undo && (await findFix(db, tenantId, undo.id));
  const input = {
    fixId,
    approval: await viewApproval(db, tenantId, approval),
    finishedAt: fix.finishedAt,
    now: now().toISOString(),
    needsReason: settings.reasonFor.includes(approval.plan.reach),
    undo: undo
      ? {
          approval: await viewApproval(db, tenantId, undo),
          state: undoFix?.state ?? null,
          note: undoFix?.note ?? null,
          finishedAt: undoFix?.finishedAt ?? null,
        }
      : null,
  };
  return { card: fixCard(fixCardData(input)), summary: fixSummary(input) };
}
