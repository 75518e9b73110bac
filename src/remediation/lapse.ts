import { plainText } from '../cards/plain-text';
import { when } from '../cards/when';
import { remindBeforeMs } from '../model/approval-rule';
import { drillIdOf } from '../model/drill';
import { dayMs } from '../model/durations';
import { lapseApproval, listEnding, listLapsed, noteReminded } from '../store/approval-times';
import { type Approval, findApproval } from '../store/approvals';
import { type Bulk, listAskedBulks, noteBulkReminded } from '../store/bulks';
import { moveFinding } from '../store/finding-moves';
import { lapseBulk } from './bulk-decide';
import type { RemediationDeps } from './deps';
import { overUnrun } from './drill-end';
import { transact } from './transact';

/** The longest time before its end at which anybody is reminded. */
const soonMs = dayMs;

/** What time alone does with plans: leads are reminded once before their end; undecided they lapse. */
export async function lapseApprovals(deps: RemediationDeps): Promise<void> {
  const now = deps.now();
  const at = now.toISOString();
  const lapsed = await listLapsed(deps.db, deps.tenantId, at);
  for (const id of lapsed) await lapse(deps, id);
  const ending = await listEnding(deps.db, deps.tenantId, new Date(now.getTime() + soonMs).toISOString());
  for (const id of ending) await remind(deps, id, now);
  const bulks = await listAskedBulks(deps.db, deps.tenantId);
  for (const bulk of bulks) await (bulk.expiresAt <= at ? lapseBulk(deps, bulk) : remindOfBulk(deps, bulk, now));
  if (lapsed.length + ending.length + bulks.length > 0) deps.wake('deliver');
}

async function remindOfBulk(deps: RemediationDeps, bulk: Bulk, now: Date): Promise<void> {
  const { id, askedBy, expiresAt, title } = bulk;
  if (Date.parse(expiresAt) - soonMs > now.getTime()) return;
  const leads = (await deps.leads()).map((lead) => lead.id).filter((lead) => lead !== askedBy.id);
  const lines = [`This still waits for a security lead, and lapses ${when(expiresAt)}: ${plainText(title, 200)}`];
  await transact(deps, async (tx, at) => {
    if (!(await noteBulkReminded(tx, deps.tenantId, id, at))) return [];
    await deps.onNotice(tx, `ending ${id}`, lines, leads, at);
    return [{ kind: 'bulk.reminded', at, body: { bulkId: id, of: leads.length } }];
  });
}

async function lapse(deps: RemediationDeps, id: string): Promise<void> {
  const approval = await findApproval(deps.db, deps.tenantId, id);
  if (!approval) return;
  const { findingKey, plan, planHash } = approval;
  await transact(deps, async (tx, at) => {
    const isUndo = plan.undoes !== null;
    // The finding first, as everywhere.
    const moved = isUndo ? undefined : await moveFinding(tx, deps.tenantId, findingKey, { event: 'fix-lapsed', at });
    if (!(await lapseApproval(tx, deps.tenantId, id, at))) throw new Error('an approval lapsed that was decided');
    if (plan.undoes !== null) await deps.onReceipt(tx, plan.undoes, [], at);
    const drillId = drillIdOf(findingKey);
    const ended = drillId === undefined ? [] : await overUnrun(tx, deps, drillId, 'nobody decided in time', at);
    if (moved) await deps.onChanged(tx, [moved], at);
    return [
      { kind: `fix.${isUndo ? 'undo-' : ''}lapsed`, at, body: { approvalId: id, findingKey, planHash } },
      ...ended,
    ];
  }).catch((error: unknown) => deps.log.warn('an approval was decided as it lapsed', { id, error }));
}

async function remind(deps: RemediationDeps, id: string, now: Date): Promise<void> {
  const approval = await findApproval(deps.db, deps.tenantId, id);
  if (!approval || !isDue(approval, now)) return;
  // Who asked cannot approve it, so there is nothing to remind them of.
  const leads = (await deps.leads()).map((lead) => lead.id).filter((lead) => lead !== approval.askedBy.id);
  const lines = [
    `This still waits for a security lead, and lapses ${when(approval.expiresAt ?? '')}: ${plainText(approval.plan.summary, 200)}`,
    'Its card is above; “approvals” lists all that wait.',
  ];
  await transact(deps, async (tx, at) => {
    if (!(await noteReminded(tx, deps.tenantId, id, at))) return [];
    await deps.onNotice(tx, `ending ${id}`, lines, leads, at);
    return [{ kind: 'fix.reminded', at, body: { approvalId: id, findingKey: approval.findingKey, of: leads.length } }];
  });
}

const isDue = ({ plan, expiresAt }: Approval, now: Date): boolean =>
  expiresAt !== null && Date.parse(expiresAt) - remindBeforeMs(plan) <= now.getTime();
