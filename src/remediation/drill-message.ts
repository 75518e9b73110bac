import { drillCard, drillCardData, drillSummary } from '../cards/drill';
import { viewApproval } from '../store/approval-views';
import { findApproval } from '../store/approvals';
import { findDrill } from '../store/drills';
import { findSwitch } from '../store/switches';
import type { RemediationDeps } from './deps';

/** The card of a drill as it must look now; undefined: there is no such drill. */
export async function drillMessage(
  { db, tenantId, settings }: Pick<RemediationDeps, 'db' | 'tenantId' | 'settings'>,
  drillId: string,
  showsNames: boolean,
) {
  const drill = await findDrill(db, tenantId, drillId);
  const approval = drill && (await findApproval(db, tenantId, drill.approvalId));
  if (!approval) return undefined;
  const input = {
    drill,
    approval: await viewApproval(db, tenantId, approval),
    needsReason: settings.reasonFor.includes(approval.plan.reach),
    isHeld: (await findSwitch(db, tenantId, 'fixes'))?.isOn === false,
    showsNames,
  };
  return { card: drillCard(drillCardData(input)), summary: drillSummary(input) };
}
