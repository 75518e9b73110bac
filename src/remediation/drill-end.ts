import type { Drill, DrillResult } from '../model/drill';
import { type Approval, endApproval } from '../store/approvals';
import type { Tx } from '../store/db';
import { changeDrill } from '../store/drills';
import { noteDrivesNotified } from '../store/drives';
import { type ClaimedFix, type FixState, finishFix } from '../store/fixes';
import type { JournalEntry } from '../store/journal';
import type { RemediationDeps } from './deps';
import { transact } from './transact';

export interface DrillRun {
  readonly fix: ClaimedFix;
  readonly approval: Approval;
  readonly drill: Drill;
}

/** What the drill has shown; what it made is taken away next. @returns the drill as it stands then */
export async function settleDrill(
  deps: RemediationDeps,
  { drill, approval }: DrillRun,
  settled: { readonly result: DrillResult; readonly why: string | null; readonly cardedAt?: string | null },
): Promise<Drill> {
  const testedAt = deps.now().toISOString();
  const { result, why, cardedAt = null } = settled;
  await transact(deps, async (tx, at) => {
    await changeDrill(tx, deps.tenantId, drill.id, { result, why, cardedAt, testedAt });
    await deps.onDrill(tx, drill.id, [], at);
    const { madeAt, seenAt, limitS, how } = drill;
    const body = { drillId: drill.id, approvalId: approval.id, result, how, limitS, madeAt, seenAt, cardedAt };
    return [{ kind: 'drill.tested', at, body, ...(why === null ? {} : { personal: { why } }) }];
  });
  deps.fault('after-drill-tested');
  deps.wake('deliver');
  return { ...drill, ...settled, cardedAt, testedAt };
}

/** The end, once: nothing of it is left, or it is said what is. */
export async function endDrill(deps: RemediationDeps, run: DrillRun, standing: string | null): Promise<void> {
  const { fix, approval, drill } = run;
  const state: Exclude<FixState, 'due'> = standing === null ? 'done' : 'failed';
  await transact(deps, async (tx, at) => {
    if (!(await finishFix(tx, deps.tenantId, fix.id, { state, note: standing ?? drill.why, at }))) return [];
    const removed = standing === null ? { removedAt: at } : {};
    await changeDrill(tx, deps.tenantId, drill.id, { state: 'over', endedAt: at, standing, ...removed });
    // What it left in the picture of the drive is read away again.
    await noteDrivesNotified(tx, deps.tenantId, [drill.driveId], at);
    await deps.onDrill(tx, drill.id, [], at);
    const body = { drillId: drill.id, approvalId: approval.id, fixId: fix.id, result: drill.result };
    return [
      {
        kind: 'drill.ended',
        at,
        body: { ...body, isGone: standing === null },
        ...(standing === null ? {} : { personal: { standing } }),
      },
    ];
  });
  deps.wake('deliver');
  deps.wake('drives');
}

/** It was approved, and its time ran out before it began. */
export async function lapseDrillRun(deps: RemediationDeps, { fix, approval, drill }: DrillRun): Promise<void> {
  const why = 'its time ran out before it could begin';
  await transact(deps, async (tx, at) => {
    if (!(await finishFix(tx, deps.tenantId, fix.id, { state: 'stale', note: why, at }))) return [];
    await endApproval(tx, deps.tenantId, approval.id, 'lapsed');
    return overUnrun(tx, deps, drill.id, why, at);
  });
  deps.wake('deliver');
}

/** A lead said yes or no; the approval itself is in the caller's journal entry. */
export async function decideDrill(
  tx: Tx,
  deps: Pick<RemediationDeps, 'tenantId' | 'onDrill'>,
  drillId: string,
  state: 'approved' | 'declined',
  at: string,
): Promise<void> {
  if (state === 'declined') await overUnrun(tx, deps, drillId, 'it was declined', at);
  else {
    await changeDrill(tx, deps.tenantId, drillId, { state: 'running' });
    await deps.onDrill(tx, drillId, [], at);
  }
}

/** Declined, or lapsed: it never ran. */
export async function overUnrun(
  tx: Tx,
  deps: Pick<RemediationDeps, 'tenantId' | 'onDrill'>,
  drillId: string,
  why: string,
  at: string,
): Promise<readonly JournalEntry[]> {
  await changeDrill(tx, deps.tenantId, drillId, { state: 'over', result: 'not-run', why, endedAt: at });
  await deps.onDrill(tx, drillId, [], at);
  return [{ kind: 'drill.ended', at, body: { drillId, result: 'not-run', why } }];
}
