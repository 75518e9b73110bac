import { randomUUID } from 'node:crypto';
import type { Finding } from '../model/finding';
import { type Plan, planHash, type Remedy, type World } from '../model/remedy';
import { findRemedy } from '../remedies';
import { findApproval, findAskedApproval, insertApproval } from '../store/approvals';
import { findFinding } from '../store/findings';
import { findFixById } from '../store/fixes';
import { appendJournal } from '../store/journal';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';
import { readWorld } from './read-world';

/** The plan that puts back what stood before a fix. What stands now is part of it: another state is another plan. */
export function undoPlan(fixId: string, done: Plan, remedy: Remedy, finding: Finding, world: World): Plan {
  const { staysOpen: _staysOpen, counted: _counted, ...rest } = done;
  const { calls, changed } = remedy.undoOf?.(world, done) ?? { calls: done.undo ?? [], changed: [] };
  return {
    ...rest,
    summary: `Undo: ${done.summary.charAt(0).toLowerCase()}${done.summary.slice(1)}`,
    consequences: ['What stood before is put back, so the gap that was closed is open again.', ...changed],
    calls,
    sees: remedy.plan(finding, world).sees,
    undo: null,
    cannotUndo: 'An undo is not undone: ask for the fix again.',
    undoes: fixId,
  };
}

/** Plans the undo of a fix that was done, and puts it before the leads: it changes the tenant, so it is approved like a fix. */
export async function requestUndo(deps: RemediationDeps, fixId: string, by: Person): Promise<Answer> {
  const { db, tenantId } = deps;
  const fix = await findFixById(db, tenantId, fixId);
  const approval = fix && (await findApproval(db, tenantId, fix.approvalId));
  const finding = approval && (await findFinding(db, tenantId, approval.findingKey));
  const remedy = findRemedy(approval?.plan.remedyId);
  if (!fix || !approval || !finding || !remedy || !deps.fix)
    return refused('I do not know this fix any more. Nothing was changed.');
  if (fix.state !== 'done' || approval.plan.undoes !== null)
    return refused('Only a fix that was done can be undone. Nothing was changed.');
  if (approval.plan.undo === null || !remedy.isUndone)
    return refused(`${approval.plan.cannotUndo ?? 'This cannot be undone.'} Nothing was changed.`);
  const world = await readWorld(deps, remedy, finding);
  if (remedy.isUndone(world, approval.plan)) return refused('It stands as it did before: nothing has to be undone.');
  const plan = undoPlan(fixId, approval.plan, remedy, finding, world);
  const why = await deps.whyGuarded(remedy, plan, []);
  if (why !== undefined) return refused(`${why} Nothing was changed.`);
  const askedAt = deps.now().toISOString();
  const asked = { id: randomUUID(), findingKey: finding.key, plan, planHash: planHash(plan), askedBy: by, askedAt };
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
      calls: plan.calls.map(({ method, path }) => `${method} ${path}`),
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
