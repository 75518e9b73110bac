import { randomUUID } from 'node:crypto';
import { lapsesAt, undoDays, undoEndsAt } from '../model/approval-rule';
import { personAsConversation } from '../model/conversation';
import { callName, hashOfAll, type Plan, planHash } from '../model/remedy';
import { findAskedApproval, insertApprovals } from '../store/approvals';
import { type BulkRow, findBulk, findBulkUndo, insertBulk, listBulkRows } from '../store/bulks';
import { findFinding } from '../store/findings';
import { mostInBulk } from './bulk-request';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';
import { inLanes } from './in-lanes';
import { readWorld } from './read-world';
import { transact } from './transact';
import { undoPlan } from './undo-plan';

/** Plans the way back of everything that was done and can be undone, and puts it before the leads as one. */
export async function requestBulkUndo(deps: RemediationDeps, bulkId: string, by: Person): Promise<Answer> {
  const { db, tenantId } = deps;
  const bulk = await findBulk(db, tenantId, bulkId);
  if (!bulk || bulk.undoes !== null || !deps.canFix)
    return refused('I do not know these fixes any more. Nothing was changed.');
  const earlier = await findBulkUndo(db, tenantId, bulkId);
  if (earlier?.state === 'asked') return refused('That is asked for already. It waits for a security lead.');
  const now = deps.now().toISOString();
  if (undoEndsAt(bulk.decidedAt ?? bulk.askedAt) <= now)
    return refused(`That is more than ${undoDays} days ago: too much may rest on it by now. Nothing was changed.`);
  const rows = (await listBulkRows(db, tenantId, bulkId, { limit: mostInBulk, offset: 0 })).filter(
    ({ fixState, plan }) => fixState === 'done' && plan.undo !== null,
  );
  if (rows.length === 0) return refused('Nothing of this can be undone. Nothing was changed.');
  const planned = (await inLanes(rows, (row) => planOne(deps, row))).flatMap((one) => one ?? []);
  if (planned.length === 0) return refused('They stand as they did before: nothing has to be undone.');
  const items = planned.map(({ row, plan }) => ({
    id: randomUUID(),
    findingKey: row.findingKey,
    plan,
    planHash: planHash(plan),
  }));
  const undo = {
    id: randomUUID(),
    title: `Undo: ${bulk.title}`,
    remedyId: bulk.remedyId,
    checkId: bulk.checkId,
    undoes: bulk.id,
    planHash: hashOfAll(items.map((item) => item.planHash)),
    askedBy: by,
    askedAt: now,
    expiresAt: lapsesAt({ remedyId: bulk.remedyId, reach: items[0]?.plan.reach ?? 'tenant' }, now),
    leftOut: rows.length - items.length,
  };
  const leads = (await deps.leads()).map(({ id }) => id);
  let isAsked = false;
  await transact(deps, async (tx, at) => {
    for (const { findingKey } of items) if (await findAskedApproval(tx, tenantId, findingKey)) return [];
    await insertBulk(tx, tenantId, undo);
    const { expiresAt } = undo;
    await insertApprovals(
      tx,
      tenantId,
      items.map((item) => ({ ...item, askedBy: by, askedAt: now, expiresAt, bulkId: undo.id })),
    );
    await deps.onBulk(tx, undo.id, [...leads, by.id].map(personAsConversation), at);
    await deps.onBulk(tx, bulk.id, [], at);
    isAsked = true;
    const plans = items.map((item) => ({
      approvalId: item.id,
      findingKey: item.findingKey,
      planHash: item.planHash,
      calls: item.plan.calls.map(callName),
    }));
    const body = { bulkId: undo.id, undoes: bulk.id, planHash: undo.planHash, askedBy: by.id, plans };
    return [{ kind: 'bulk.undo-asked', at, body, personal: { askedByName: by.name, title: undo.title } }];
  });
  if (!isAsked) return refused('Something is asked for one of these already. It waits for a security lead.');
  deps.wake('deliver');
  return { ok: true, findingKey: '', bulkId: undo.id };
}

/** Undefined: it stands as before already, or there is nothing left to put back. */
async function planOne(
  deps: RemediationDeps,
  row: BulkRow,
): Promise<{ readonly row: BulkRow; readonly plan: Plan } | undefined> {
  const remedy = deps.remedyOf(row.plan.remedyId);
  const finding = await findFinding(deps.db, deps.tenantId, row.findingKey);
  if (!remedy?.isUndone || !finding || row.fixId === null) return undefined;
  const world = await readWorld(deps, remedy, finding);
  if (remedy.isUndone(world, row.plan)) return undefined;
  const plan = undoPlan(row.fixId, row.plan, remedy, finding, world);
  return plan.calls.length === 0 ? undefined : { row, plan };
}
