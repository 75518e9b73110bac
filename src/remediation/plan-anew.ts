import { randomUUID } from 'node:crypto';
import { lapsesAt } from '../model/approval-rule';
import type { Finding } from '../model/finding';
import { callName, type Plan, planHash } from '../model/remedy';
import { type Approval, endApproval, insertApproval } from '../store/approvals';
import { moveFinding } from '../store/finding-moves';
import { type ClaimedFix, finishFix } from '../store/fixes';
import type { RemediationDeps } from './deps';
import { endFix } from './end-fix';
import { transact } from './transact';

interface Drift {
  readonly fix: ClaimedFix;
  readonly approval: Approval;
  readonly finding: Finding;
  /** The plan as it would be now. */
  readonly now: Plan;
}

/** What stands there is not what was approved: nothing is done, and the plan as it would be now goes back for approval. */
export async function planAnew(deps: RemediationDeps, { fix, approval, now }: Drift): Promise<void> {
  const why = 'it changed after it was approved';
  // An owner decides again where they decided; a plan without calls has nothing to approve.
  if (now.calls.length === 0 || approval.decidedAs === 'owner')
    return endFix(deps, { fix, approval, state: 'stale', event: 'fix-lapsed', note: why });
  const leads = (await deps.leads()).map(({ id }) => id);
  await transact(deps, async (tx, at) => {
    if (!(await finishFix(tx, deps.tenantId, fix.id, { state: 'stale', note: why, at }))) return [];
    await endApproval(tx, deps.tenantId, approval.id, 'stale');
    const { findingKey, askedBy } = approval;
    const asked = { id: randomUUID(), findingKey, plan: now, planHash: planHash(now), askedBy, askedAt: at };
    const expiresAt = lapsesAt(now, at);
    await insertApproval(tx, deps.tenantId, { ...asked, expiresAt, replaces: approval.id });
    if (now.undoes !== null) await deps.onReceipt(tx, now.undoes, leads, at);
    else {
      const moved = await moveFinding(tx, deps.tenantId, findingKey, { event: 'fix-replanned', at, note: why });
      if (moved) await deps.onChanged(tx, [moved], at);
      await deps.onAsked(tx, findingKey, leads, at);
    }
    if (approval.bulkId !== null) await deps.onBulk(tx, approval.bulkId, [], at);
    const kind = now.undoes === null ? 'fix' : 'fix.undo';
    const about = { findingKey, fixId: fix.id };
    return [
      {
        kind: `${now.undoes === null ? 'fix.' : 'fix.undo-'}stale`,
        at,
        body: { ...about, approvalId: approval.id, planHash: approval.planHash, note: why, verified: false },
      },
      {
        kind: kind === 'fix' ? 'fix.asked' : 'fix.undo-asked',
        at,
        body: {
          findingKey,
          approvalId: asked.id,
          planHash: asked.planHash,
          replaces: approval.id,
          remedyId: now.remedyId,
          calls: now.calls.map(callName),
          askedBy: askedBy.id,
        },
        personal: { askedByName: askedBy.name, summary: now.summary },
      },
    ];
  });
  deps.wake('deliver');
}
