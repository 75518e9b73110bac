import { randomUUID } from 'node:crypto';
import { findRemedy } from '../remedies';
import type { Decided } from '../store/approvals';
import { type Bulk, type BulkRow, endAsked, findBulk, listBulkRows } from '../store/bulks';
import type { Tx } from '../store/db';
import { moveFindings } from '../store/finding-moves';
import { lockFindings } from '../store/findings';
import { insertFixes } from '../store/fixes';
import type { JournalEntry } from '../store/journal';
import { mostInBulk } from './bulk-request';
import { reasonOf, standingOf } from './decide';
import { type Answer, type RemediationDeps, refused } from './deps';
import { lateText, notKnown, refusalOf, type Wish } from './refusal';
import { transact } from './transact';

export interface BulkDecision extends Wish {
  readonly bulkId: string;
}

/** One decision on many plans, once. */
export async function decideBulk(deps: RemediationDeps, decision: BulkDecision): Promise<Answer> {
  const bulk = await findBulk(deps.db, deps.tenantId, decision.bulkId);
  const plan = bulk && { remedyId: bulk.remedyId, reach: findRemedy(bulk.remedyId)?.reach ?? ('tenant' as const) };
  const standing = await standingOf(deps, plan, decision);
  const why = refusalOf(bulk && plan && { ...bulk, plan }, decision, standing.circumstances) ?? standing.why;
  if (why !== undefined || !bulk) return refused(why ?? notKnown);
  const { at } = standing.circumstances;
  const made: Decided = {
    state: decision.state,
    by: decision.by,
    at,
    as: standing.as(bulk.askedBy),
    reason: reasonOf(decision),
  };
  let isDecided = false;
  await transact(deps, async (tx) => {
    const open = await openRows(tx, deps, bulk);
    isDecided = await endAsked(tx, deps.tenantId, bulk.id, made);
    if (!isDecided) return [];
    if (made.state === 'approved')
      await insertFixes(
        tx,
        deps.tenantId,
        open.map(({ approvalId }) => ({ id: randomUUID(), approvalId })),
      );
    await moveAll(tx, deps, bulk, open, made);
    await deps.onBulk(tx, bulk.undoes ?? bulk.id, [], at);
    await deps.onBulk(tx, bulk.id, [], at);
    return [entryOf(bulk, open, made)];
  });
  if (!isDecided) return refused(lateText(await findBulk(deps.db, deps.tenantId, bulk.id)));
  deps.fault('after-approved');
  deps.wake('deliver');
  if (made.state === 'approved') deps.wake('fix');
  return { ok: true, findingKey: '', bulkId: bulk.id };
}

/** Nobody decided in time. */
export async function lapseBulk(deps: RemediationDeps, bulk: Bulk): Promise<void> {
  await transact(deps, async (tx, at) => {
    const open = await openRows(tx, deps, bulk);
    if (!(await endAsked(tx, deps.tenantId, bulk.id, { state: 'lapsed' }))) return [];
    await moveAll(tx, deps, bulk, open, { state: 'lapsed', at });
    await deps.onBulk(tx, bulk.id, [], at);
    return [{ kind: 'bulk.lapsed', at, body: { bulkId: bulk.id, planHash: bulk.planHash } }];
  });
}

/** What is still open of it, its findings held: a reading may have ended some meanwhile. */
async function openRows(tx: Tx, deps: RemediationDeps, bulk: Bulk): Promise<readonly BulkRow[]> {
  const page = { limit: mostInBulk, offset: 0 };
  const keys = (await listBulkRows(tx, deps.tenantId, bulk.id, page)).map(({ findingKey }) => findingKey);
  await lockFindings(tx, deps.tenantId, keys);
  return (await listBulkRows(tx, deps.tenantId, bulk.id, page)).filter(({ state }) => state === 'asked');
}

const events = { approved: 'fix-approved', declined: 'fix-declined', lapsed: 'fix-lapsed' } as const;

/** Fixes move their findings; an undo does not: what it opens again the next reading finds. */
async function moveAll(
  tx: Tx,
  deps: RemediationDeps,
  bulk: Bulk,
  open: readonly BulkRow[],
  end: Decided | { readonly state: 'lapsed'; readonly at: string },
): Promise<void> {
  if (bulk.undoes !== null) return;
  const locked = await lockFindings(
    tx,
    deps.tenantId,
    open.map(({ findingKey }) => findingKey),
  );
  const by = 'by' in end ? { by: end.by } : {};
  const note = 'reason' in end && end.reason !== null ? { note: end.reason } : {};
  const move = { event: events[end.state], at: end.at, ...by, ...note };
  await deps.onChanged(tx, await moveFindings(tx, deps.tenantId, [...locked.values()], move), end.at);
}

const entryOf = (bulk: Bulk, open: readonly BulkRow[], { state, by, at, as, reason }: Decided): JournalEntry => ({
  kind: `bulk.${bulk.undoes === null ? '' : 'undo-'}${state}`,
  at,
  body: {
    bulkId: bulk.id,
    planHash: bulk.planHash,
    decidedBy: by.id,
    decidedAs: as,
    approvalIds: open.map(({ approvalId }) => approvalId),
  },
  personal: { decidedByName: by.name, ...(reason === null ? {} : { reason }) },
});
