import { randomUUID } from 'node:crypto';
import { lapsesAt, undoDays, undoEndsAt } from '../model/approval-rule';
import { callName, planHash } from '../model/remedy';
import { findApproval, findAskedApproval, insertApproval } from '../store/approvals';
import { findFinding } from '../store/findings';
import { findFixById } from '../store/fixes';
import { appendJournal } from '../store/journal';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';
import { readWorld } from './read-world';
import { undoPlan } from './undo-plan';

/** Plans the undo of a fix that was done, and puts it before the leads: it changes the tenant, so it is approved like a fix. */
export async function requestUndo(deps: RemediationDeps, fixId: string, by: Person): Promise<Answer> {
  const { db, tenantId } = deps;
  const fix = await findFixById(db, tenantId, fixId);
  const approval = fix && (await findApproval(db, tenantId, fix.approvalId));
  const finding = approval && (await findFinding(db, tenantId, approval.findingKey));
  const remedy = deps.remedyOf(approval?.plan.remedyId);
  if (!fix || !approval || !finding || !remedy || !deps.canFix)
    return refused('I do not know this fix any more. Nothing was changed.');
  if (fix.state !== 'done' || approval.plan.undoes !== null)
    return refused('Only a fix that was done can be undone. Nothing was changed.');
  if (approval.plan.undo === null || !remedy.isUndone)
    return refused(`${approval.plan.cannotUndo ?? 'This cannot be undone.'} Nothing was changed.`);
  if (undoEndsAt(fix.finishedAt ?? '1970-01-01') <= deps.now().toISOString())
    return refused(
      `That is more than ${undoDays} days ago: too much may rest on it by now. Change it by hand. Nothing was changed.`,
    );
  const world = await readWorld(deps, remedy, finding);
  if (remedy.isUndone(world, approval.plan)) return refused('It stands as it did before: nothing has to be undone.');
  const plan = undoPlan(fixId, approval.plan, remedy, finding, world);
  const why = await deps.whyGuarded(remedy, plan, []);
  if (why !== undefined) return refused(`${why} Nothing was changed.`);
  if (plan.calls.length === 0)
    return refused(
      ['What it changed is not there any more, so nothing can be put back.', 'Nothing was changed.'].join(' '),
    );
  const askedAt = deps.now().toISOString();
  const asked = {
    id: randomUUID(),
    findingKey: finding.key,
    plan,
    planHash: planHash(plan),
    askedBy: by,
    askedAt,
    expiresAt: lapsesAt(plan, askedAt),
  };
  const leads = await deps.leads();
  const isNew = await db.transaction().execute(async (tx) => {
    if (await findAskedApproval(tx, tenantId, finding.key)) return false;
    await insertApproval(tx, tenantId, asked);
    await deps.onReceipt(
      tx,
      fixId,
      leads.map(({ id }) => id),
      askedAt,
    );
    const body = {
      approvalId: asked.id,
      fixId,
      findingKey: finding.key,
      planHash: asked.planHash,
      calls: plan.calls.map(callName),
      askedBy: by.id,
    };
    await appendJournal(tx, tenantId, [
      { kind: 'fix.undo-asked', at: askedAt, body, personal: { askedByName: by.name, summary: plan.summary } },
    ]);
    return true;
  });
  if (!isNew) return refused('Something is asked for here already. It waits for a security lead.');
  deps.wake('deliver');
  return { ok: true, findingKey: finding.key, fixId };
}
