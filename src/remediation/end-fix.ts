import { findCheck } from '../checks';
import type { FindingEvent } from '../model/finding';
import { listVotes } from '../store/approval-votes';
import { type Approval, endApproval } from '../store/approvals';
import type { Tx } from '../store/db';
import { closeExceptions } from '../store/exceptions';
import { moveFinding } from '../store/finding-moves';
import { findFinding } from '../store/findings';
import { type ClaimedFix, type FixState, finishFix } from '../store/fixes';
import type { RemediationDeps } from './deps';
import { readSoon } from './read-soon';
import { transact } from './transact';

interface Ending {
  readonly fix: ClaimedFix;
  readonly approval: Approval;
  readonly state: Exclude<FixState, 'due'>;
  readonly event: FindingEvent;
  readonly note: string | null;
}

/** Ends a fix once, with its finding, its receipt and its entry in the journal. */
export async function endFix(deps: RemediationDeps, ending: Ending): Promise<void> {
  const { fix, approval, state, event, note } = ending;
  const isUndo = approval.plan.undoes !== null;
  await transact(deps, async (tx, at) => {
    if (!(await finishFix(tx, deps.tenantId, fix.id, { state, note, at }))) return [];
    if (state === 'stale')
      await endApproval(
        tx,
        deps.tenantId,
        approval.id,
        event === 'fix-lapsed' && isLate(ending, at) ? 'lapsed' : 'stale',
      );
    if (isUndo) await deps.onReceipt(tx, approval.plan.undoes ?? '', [], at);
    else await moveOn(tx, deps, ending, at);
    if (approval.bulkId !== null) await deps.onBulk(tx, approval.bulkId, [], at);
    if (state === 'done') await lookSoon(tx, deps, approval, at);
    const body = {
      approvalId: approval.id,
      fixId: fix.id,
      findingKey: approval.findingKey,
      planHash: approval.planHash,
      verified: state === 'done',
    };
    // Graph's words may name people and files, so they stand beside the chain.
    return [
      { kind: `fix.${isUndo ? 'undo-' : ''}${state}`, at, body, ...(note === null ? {} : { personal: { note } }) },
    ];
  });
  deps.wake('deliver');
  if (state !== 'done') return;
  deps.wake('objects');
  deps.wake('drives');
}

const isLate = ({ approval }: Ending, at: string): boolean => approval.expiresAt !== null && approval.expiresAt <= at;

/** The check runs again on what was changed; an own thing without a finding is a link or a permission. */
async function lookSoon(tx: Tx, deps: RemediationDeps, { findingKey, target }: Approval, at: string): Promise<void> {
  const finding = await findFinding(tx, deps.tenantId, findingKey);
  const reads = finding ? (findCheck(finding.checkId)?.reads ?? []) : ['sharing-links'];
  await readSoon(tx, deps, reads, finding?.subjectId ?? target?.subjectId ?? '', at);
}

/** The finding follows its fix; who asked and who approved get a receipt of what was done. */
async function moveOn(tx: Tx, deps: RemediationDeps, ending: Ending, at: string): Promise<void> {
  const { fix, approval, state, event, note } = ending;
  const move = { event, at, ...(note === null ? {} : { note }) };
  const moved = await moveFinding(tx, deps.tenantId, approval.findingKey, move);
  // Nobody need accept what is gone.
  if (event === 'fix-done') await closeExceptions(tx, deps.tenantId, [approval.findingKey]);
  if (moved) await deps.onChanged(tx, [moved], at);
  // One of many is told on the card of all; an owner sees it where they decided.
  if (state !== 'done' || approval.plan.undo === null || approval.bulkId !== null || approval.decidedAs === 'owner')
    return;
  const voters = (await listVotes(tx, deps.tenantId, approval.id)).map(({ id }) => id);
  const people = [approval.askedBy.id, ...voters, ...(approval.decidedBy ? [approval.decidedBy.id] : [])];
  await deps.onReceipt(tx, fix.id, people, at);
}
