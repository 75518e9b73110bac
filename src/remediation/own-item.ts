import { randomUUID } from 'node:crypto';
import { readItemOwners } from '../graph/read-item-owners';
import { lapsesAt } from '../model/approval-rule';
import { joinId } from '../model/check';
import { type Finding, isEndState } from '../model/finding';
import { outsideId } from '../model/outside-id';
import { callName, type Plan, planHash } from '../model/remedy';
import { closeApprovals, decideApproval, insertApproval } from '../store/approvals';
import type { Tx } from '../store/db';
import { moveFinding } from '../store/finding-moves';
import { findFindingsOf, lockFindings } from '../store/findings';
import { insertFix } from '../store/fixes';
import { appendJournal } from '../store/journal';
import { findSwitch } from '../store/switches';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';
import { readWorld } from './read-world';
import { asFinding } from './target';

/** Somebody narrows who can get at a thing of their own. */
export interface OwnItem {
  readonly driveId: string;
  readonly itemId: string;
  readonly permissionId: string;
  readonly itemName: string;
  /** Whose access it is, as findings call them; left out: it is a link. */
  readonly who?: string | undefined;
  /** Only what narrows: each of these takes access away, or some of it, and gives none. */
  readonly remedyId: 'remove-link' | 'end-link' | 'remove-access' | 'limit-to-view';
  /** The day on which a link is to end; left out, in a week. */
  readonly endsOn?: string | undefined;
  /** Where the press came from, for the journal: `review`, `own-links`. */
  readonly from: string;
}

/**
 * The owner asks and approves in one: recorded like any fix, run and verified like any fix. Ownership is asked of Graph now.
 * @returns the approval's id in `approvalId`; its fix is found by that
 * @throws GraphError when nobody can tell who owns it
 */
export async function narrowOwnItem(
  deps: RemediationDeps,
  item: OwnItem,
  by: Person,
): Promise<Answer & { readonly approvalId?: string }> {
  const remedy = deps.remedyOf(item.remedyId);
  if (!remedy || !deps.canFix) return refused('I may not change anything here: there is no identity for that.');
  const owners = await readItemOwners(deps.read, item.driveId);
  if (!owners.has(by.id))
    return refused('This is not yours, so a security lead has to decide it. Nothing was changed.');
  if ((await findSwitch(deps.db, deps.tenantId, 'fixes'))?.isOn === false)
    return refused('Fixes are switched off at the moment. Nothing was changed.');
  const at = deps.now().toISOString();
  const place = [item.driveId, item.itemId, item.permissionId];
  const subjectId = joinId(...place);
  const ofFinding = item.who === undefined ? subjectId : outsideId({ ...item, who: item.who });
  const found = (await findFindingsOf(deps.db, deps.tenantId, ofFinding)).find(
    ({ checkId, state }) => checkId.startsWith('sharing.') && !isEndState(state) && state !== 'pending',
  );
  const target = { subjectId, subject: item.itemName };
  const finding = found ?? asFinding(`own.${item.remedyId}:${subjectId}`, target, at);
  const world = await readWorld(deps, remedy, finding);
  if (remedy.isDone(world)) return refused('It is gone already: I just looked. Nothing has to be done.');
  const wish = remedy.wishes?.({ now: at, endsOn: item.endsOn });
  const why = remedy.whyNot?.(finding, world, wish);
  if (why !== undefined) return refused(`${why} Nothing was changed.`);
  const plan = remedy.plan(finding, world, wish);
  const approvalId = randomUUID();
  const isTaken = await deps.db.transaction().execute(async (tx) => {
    const standing = found ? (await lockFindings(tx, deps.tenantId, [finding.key])).get(finding.key) : finding;
    if (standing === undefined || standing.state === 'fixing' || isEndState(standing.state)) return false;
    // What waits for a lead is not needed any more: the owner does the same, or more.
    await closeApprovals(tx, deps.tenantId, finding.key, 'asked', 'moot');
    await insertApproval(tx, deps.tenantId, {
      id: approvalId,
      findingKey: finding.key,
      plan,
      planHash: planHash(plan),
      askedBy: by,
      askedAt: at,
      expiresAt: lapsesAt(plan, at),
      target,
    });
    const decision = { state: 'approved', by, at, as: 'owner', reason: null } as const;
    await decideApproval(tx, deps.tenantId, approvalId, decision);
    await insertFix(tx, deps.tenantId, { id: randomUUID(), approvalId });
    if (found) await follow(tx, deps, standing, { by, at });
    await appendJournal(tx, deps.tenantId, entriesOf({ approvalId, finding, plan, item, by, at }));
    return true;
  });
  if (!isTaken) return refused('This is being changed already. Nothing was done twice.');
  deps.fault('after-approved');
  deps.wake('deliver');
  deps.wake('fix');
  return { ok: true, findingKey: finding.key, approvalId };
}

/** A finding of the same link goes the way of any fix, in one step. */
async function follow(
  tx: Tx,
  deps: RemediationDeps,
  { key, state }: Finding,
  { by, at }: { readonly by: Person; readonly at: string },
): Promise<void> {
  if (state === 'accepted') await moveFinding(tx, deps.tenantId, key, { event: 'wake', at, by });
  if (state !== 'fix-asked') await moveFinding(tx, deps.tenantId, key, { event: 'fix-asked', at, by });
  const moved = await moveFinding(tx, deps.tenantId, key, { event: 'fix-approved', at, by });
  if (moved) await deps.onChanged(tx, [moved], at);
}

interface Recorded {
  readonly approvalId: string;
  readonly finding: Finding;
  readonly plan: Plan;
  readonly item: OwnItem;
  readonly by: Person;
  readonly at: string;
}

const entriesOf = ({ approvalId, finding, plan, item, by, at }: Recorded) => {
  const about = { approvalId, findingKey: finding.key, planHash: planHash(plan) };
  const asked = { remedyId: plan.remedyId, calls: plan.calls.map(callName), askedBy: by.id, from: item.from };
  return [
    {
      kind: 'fix.asked',
      at,
      body: { ...about, ...asked },
      personal: { askedByName: by.name, summary: plan.summary },
    },
    {
      kind: 'fix.approved',
      at,
      body: { ...about, decidedBy: by.id, decidedAs: 'owner' },
      personal: { decidedByName: by.name },
    },
  ];
};
