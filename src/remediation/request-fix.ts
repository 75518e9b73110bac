import { randomUUID } from 'node:crypto';
import { findCheck } from '../checks';
import { lapsesAt } from '../model/approval-rule';
import { nextState } from '../model/finding';
import { callName, planHash } from '../model/remedy';
import { remediesOf } from '../remedies';
import { closeApprovals, findAskedApproval, insertApproval } from '../store/approvals';
import type { Tx } from '../store/db';
import { closeExceptions } from '../store/exceptions';
import { moveFinding } from '../store/finding-moves';
import { findFinding } from '../store/findings';
import { appendJournal } from '../store/journal';
import { requestSiteFix } from './bulk-request';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';
import { readWorld } from './read-world';

export interface Choice {
  readonly remedyId?: string | undefined;
  /** The day on which what is ended is to end. */
  readonly endsOn?: string | undefined;
  /** Where it was asked for: what stands for many is shown there too. */
  readonly conversationId?: string | undefined;
}

/** Plans the fix from what stands there now and puts the plan before the leads. Without a choice the check's first remedy is meant. */
export async function requestFix(
  deps: RemediationDeps,
  findingKey: string,
  by: Person,
  { remedyId, endsOn, conversationId }: Choice = {},
): Promise<Answer> {
  const finding = await findFinding(deps.db, deps.tenantId, findingKey);
  if (!finding) return refused('I do not know this finding. The card may be from another time; ask me for "posture".');
  const ways = remediesOf(findCheck(finding.checkId)?.remedies ?? [], finding);
  const way = remedyId === undefined ? ways[0] : ways.find(({ id }) => id === remedyId);
  const remedy = deps.remedyOf(way?.id);
  if (!remedy || !deps.canFix)
    return refused('I have no fix for this that I could run. The card says what you can do.');
  if (remedy.spreads) return requestSiteFix(deps, finding, remedy, { by, conversationId });
  if (finding.state === 'fix-asked') return refused('A fix was asked for already. It waits for a security lead.');
  if (nextState(finding.state, 'fix-asked') === undefined)
    return refused(`There is nothing to ask for: this finding is ${finding.state}.`);
  const world = await readWorld(deps, remedy, finding);
  const wish = remedy.wishes?.({ now: deps.now().toISOString(), endsOn });
  const plan = remedy.plan(finding, world, wish);
  if (remedy.isDone(world)) {
    if (plan.staysOpen !== undefined) return refused(`This stands already: I just looked. ${plan.staysOpen}`);
    await noteGone(deps, findingKey);
    return refused('It is gone already: I just looked. Nothing has to be done.');
  }
  const why = remedy.whyNot?.(finding, world, wish) ?? (await deps.whyGuarded(remedy, plan, []));
  if (why !== undefined) return refused(`${why} Nothing was changed.`);
  if (plan.calls.length === 0) return refused('It stands as wished already: I just looked. Nothing has to be done.');
  const askedAt = deps.now().toISOString();
  const approval = {
    id: randomUUID(),
    findingKey,
    plan,
    planHash: planHash(plan),
    askedBy: by,
    askedAt,
    expiresAt: lapsesAt(plan, askedAt),
  };
  const leads = await deps.leads();
  const asked = await deps.db.transaction().execute(async (tx) => {
    const moved = await moveFinding(tx, deps.tenantId, findingKey, { event: 'fix-asked', at: approval.askedAt, by });
    if (!moved) return false;
    await closeUndo(tx, deps, findingKey, approval.askedAt);
    await insertApproval(tx, deps.tenantId, approval);
    await deps.onChanged(tx, [moved], approval.askedAt);
    await deps.onAsked(
      tx,
      findingKey,
      leads.map(({ id }) => id),
      approval.askedAt,
    );
    await appendJournal(tx, deps.tenantId, [
      {
        kind: 'fix.asked',
        at: approval.askedAt,
        body: {
          approvalId: approval.id,
          findingKey,
          planHash: approval.planHash,
          remedyId: remedy.id,
          calls: plan.calls.map(callName),
          askedBy: by.id,
        },
        personal: { askedByName: by.name, summary: plan.summary },
      },
    ]);
    return true;
  });
  if (!asked) return refused('Somebody was faster: a fix was asked for a moment ago.');
  deps.fault('after-asked');
  deps.wake('deliver');
  return { ok: true, findingKey };
}

/** The gap is open again, so an undo that still waits for a decision has nothing left to undo. */
async function closeUndo(tx: Tx, deps: RemediationDeps, findingKey: string, at: string): Promise<void> {
  const waiting = await findAskedApproval(tx, deps.tenantId, findingKey);
  if (waiting === undefined || waiting.plan.undoes === null) return;
  await closeApprovals(tx, deps.tenantId, findingKey, 'asked', 'moot');
  await deps.onReceipt(tx, waiting.plan.undoes, [], at);
}

/** Seen to be gone just now: the finding ends with that, whatever the readings said or missed. */
async function noteGone(deps: RemediationDeps, findingKey: string): Promise<void> {
  const at = deps.now().toISOString();
  await deps.db.transaction().execute(async (tx) => {
    const moved = await moveFinding(tx, deps.tenantId, findingKey, { event: 'gone', at });
    if (!moved) return;
    await closeExceptions(tx, deps.tenantId, [findingKey]);
    await deps.onChanged(tx, [moved], at);
    await appendJournal(tx, deps.tenantId, [
      {
        kind: `finding.${moved.state}`,
        at,
        body: { key: findingKey, checkId: moved.checkId, severity: moved.severity, baseline: moved.isBaseline },
      },
    ]);
  });
  deps.wake('deliver');
}
