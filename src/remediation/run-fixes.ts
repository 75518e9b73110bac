import { findCheck } from '../checks';
import { sendCall } from '../graph/call-remedy';
import type { Graph } from '../graph/graph';
import { GraphError } from '../graph/graph-error';
import { canonical } from '../model/canonical';
import { AppError } from '../model/errors';
import type { Finding, FindingEvent } from '../model/finding';
import { isPolicyCollection } from '../model/objects';
import { isSamePlan, type Plan, type Remedy, type World } from '../model/remedy';
import { findRemedy } from '../remedies';
import { listVotes } from '../store/approval-votes';
import { type Approval, findApproval, markStale } from '../store/approvals';
import { saveCollection } from '../store/collections';
import type { Tx } from '../store/db';
import { closeExceptions } from '../store/exceptions';
import { findFinding, moveFinding } from '../store/findings';
import {
  type ClaimedFix,
  claimFix,
  type FixState,
  findFixById,
  finishFix,
  isFixHeld,
  listFixSteps,
  recordIntent,
  recordResult,
  releaseFix,
} from '../store/fixes';
import { appendJournal, type JournalEntry } from '../store/journal';
import type { RemediationDeps } from './deps';
import { readWorld } from './read-world';
import { undoPlan } from './undo';

const leaseMs = 5 * 60_000;
const retryS = 20;

/** Runs every approved fix that is due. A fix whose world cannot be seen waits; nothing is claimed that was not seen. */
export async function runFixes(deps: RemediationDeps): Promise<void> {
  for (;;) {
    const now = deps.now();
    const fix = await claimFix(
      deps.db,
      deps.tenantId,
      now.toISOString(),
      new Date(now.getTime() + leaseMs).toISOString(),
      deps.holder,
    );
    if (!fix) return;
    try {
      await runFix(deps, fix);
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict') continue;
      if (!(error instanceof GraphError)) throw error;
      deps.log.warn('a fix has to wait', { fix: fix.id, why: error.message });
      const waitS = Math.max(retryS, error.retryAfterS ?? 0);
      await releaseFix(deps.db, deps.tenantId, fix.id, new Date(deps.now().getTime() + waitS * 1000).toISOString());
      deps.wake('fix', waitS + 1);
    }
  }
}

/** Looks at the world before each call, and after the last: a repeat after a kill finds what was done and does not do it again. */
async function runFix(deps: RemediationDeps, fix: ClaimedFix): Promise<void> {
  const approval = await findApproval(deps.db, deps.tenantId, fix.approvalId);
  const finding = approval && (await findFinding(deps.db, deps.tenantId, approval.findingKey));
  const remedy = findRemedy(approval?.plan.remedyId);
  if (!approval || !finding) throw new Error(`fix ${fix.id} has no approval or finding`);
  if (!remedy || !deps.fix) {
    const note = deps.fix ? 'this version does not know the remedy' : 'there is no identity that may fix any more';
    return end(deps, { fix, approval, state: 'failed', event: 'fix-failed', note });
  }
  const steps = await listFixSteps(deps.db, deps.tenantId, fix.id);
  const world = await readWorld(deps, remedy, finding);
  const aim = await aimOf(deps, approval, remedy, finding);
  if (!aim.isReached(world)) {
    const left = callsLeft(approval.plan, aim.planAgain(world), steps.length > 0);
    if (left === null)
      return end(deps, {
        fix,
        approval,
        state: 'stale',
        event: 'fix-replanned',
        note: 'it changed after it was approved',
      });
    const voters = (await listVotes(deps.db, deps.tenantId, approval.id)).map(({ id }) => id);
    const failed =
      (await deps.whyGuarded(remedy, approval.plan, [
        ...voters,
        ...(approval.decidedBy ? [approval.decidedBy.id] : []),
      ])) ?? (await makeCalls(deps, deps.fix, { fix, approval, remedy, left }));
    if (failed !== null) return end(deps, { fix, approval, state: 'failed', event: 'fix-failed', note: failed });
  }
  const note = aim.isReached(world) && steps.length === 0 ? 'it was gone before we called' : null;
  return verify(deps, { fix, approval, finding, remedy, aim, note });
}

/**
 * Which of the approved calls are still to be made. Begun and broken off, a plan made anew holds fewer of them: those are
 * made. `null`: what stands there now asks for something that nobody approved.
 */
function callsLeft(approved: Plan, now: Plan, isBegun: boolean): readonly number[] | null {
  if (isSamePlan(now, approved)) return [...approved.calls.keys()];
  const due = new Set(now.calls.map((call) => canonical(call)));
  const left = [...approved.calls.keys()].filter((n) => due.has(canonical(approved.calls[n] ?? null)));
  return isBegun && left.length === due.size ? left : null;
}

/** What a plan wants to see in the end, and the same plan made anew from what stands now. */
interface Aim {
  readonly isReached: (world: World) => boolean;
  readonly planAgain: (world: World) => Plan;
}

async function aimOf(deps: RemediationDeps, { plan }: Approval, remedy: Remedy, finding: Finding): Promise<Aim> {
  const { undoes } = plan;
  if (undoes === null)
    return { isReached: (world) => remedy.isDone(world, plan), planAgain: (world) => remedy.plan(finding, world) };
  const fix = await findFixById(deps.db, deps.tenantId, undoes);
  const done = fix && (await findApproval(deps.db, deps.tenantId, fix.approvalId));
  if (!done) throw new Error(`an undo of a fix that is not there: ${undoes}`);
  return {
    isReached: (world) => remedy.isUndone?.(world, done.plan) ?? false,
    planAgain: (world) => undoPlan(undoes, done.plan, remedy, finding, world),
  };
}

/** @returns why a call failed, or null when all were accepted */
async function makeCalls(
  deps: RemediationDeps,
  graph: Graph,
  { fix, approval, remedy, left }: { fix: ClaimedFix; approval: Approval; remedy: Remedy; left: readonly number[] },
): Promise<string | null> {
  for (const [n, call] of approval.plan.calls.entries()) {
    if (!left.includes(n)) continue;
    const about = { approvalId: approval.id, fixId: fix.id, step: n, call: `${call.method} ${call.path}` };
    await transact(deps, async (tx, at) => {
      if (!(await isFixHeld(tx, deps.tenantId, fix)))
        throw new AppError('conflict', 'another instance runs this fix now');
      await recordIntent(tx, deps.tenantId, fix.id, n, call, at);
      return [{ kind: 'fix.intent', at, body: about }];
    });
    deps.fault('after-intent');
    const result = await attempt(graph, call);
    deps.fault('after-call');
    await transact(deps, async (tx, at) => {
      await recordResult(tx, deps.tenantId, fix.id, n, { status: result.status, requestId: result.requestId, at });
      return [{ kind: 'fix.result', at, body: { ...about, status: result.status, requestId: result.requestId } }];
    });
    deps.fault('after-result');
    // Gone meanwhile is as good as done by us: the verification decides.
    if (result.status >= 400 && result.status !== 404)
      return `Graph answered ${result.status} (${result.code}). ${remedy.whenRefused?.[result.code] ?? ''}`.trim();
    if (result.status === 0)
      throw new GraphError({
        status: 0,
        graphCode: result.code,
        requestId: null,
        retryAfterS: null,
        asked: call.method,
        isNotLicensed: false,
      });
  }
  return null;
}

async function attempt(graph: Graph, call: Approval['plan']['calls'][number]) {
  try {
    return { ...(await sendCall(graph, call, AbortSignal.timeout(leaseMs / 2))), code: '' };
  } catch (error) {
    // Throttled: it certainly did nothing, and may be tried again.
    if (!(error instanceof GraphError) || error.status === 429) throw error;
    // 5xx and no answer: nobody knows whether it arrived. The next try looks first.
    const status = error.status >= 500 ? 0 : error.status;
    return { status, requestId: error.requestId, code: error.graphCode };
  }
}

async function verify(
  deps: RemediationDeps,
  done: {
    fix: ClaimedFix;
    approval: Approval;
    finding: Finding;
    remedy: Remedy;
    aim: Aim;
    note: string | null;
  },
): Promise<void> {
  const { fix, approval, remedy, aim, note } = done;
  const world = await readWorld(deps, remedy, done.finding);
  deps.fault('after-verified');
  const event = approval.plan.staysOpen === undefined ? 'fix-done' : 'fix-helped';
  if (aim.isReached(world)) return end(deps, { fix, approval, state: 'done', event, note });
  return end(deps, {
    fix,
    approval,
    state: 'unverified',
    event: 'fix-unverified',
    note: 'Graph accepted the call, but a fresh reading still shows it as before',
  });
}

async function end(
  deps: RemediationDeps,
  {
    fix,
    approval,
    state,
    event,
    note,
  }: { fix: ClaimedFix; approval: Approval; state: Exclude<FixState, 'due'>; event: FindingEvent; note: string | null },
): Promise<void> {
  await transact(deps, async (tx, at) => {
    if (!(await finishFix(tx, deps.tenantId, fix.id, { state, note, at }))) return [];
    if (state === 'stale') await markStale(tx, deps.tenantId, approval.id);
    if (approval.plan.undoes === null) await moveOn(tx, deps, fix, approval, state, { event, note, at });
    else await deps.onReceipt(tx, approval.plan.undoes, [], at);
    if (state === 'done') await lookSoon(tx, deps, approval);
    const body = {
      approvalId: approval.id,
      fixId: fix.id,
      findingKey: approval.findingKey,
      planHash: approval.planHash,
      note,
      verified: state === 'done',
    };
    return [{ kind: `fix.${approval.plan.undoes === null ? '' : 'undo-'}${state}`, at, body }];
  });
  deps.wake('deliver');
  if (state === 'done') deps.wake('objects');
}

/** What a fix has changed is read again at once, and judged whatever is read: it may have been put back meanwhile. */
async function lookSoon(tx: Tx, deps: RemediationDeps, { findingKey }: Approval): Promise<void> {
  const finding = await findFinding(tx, deps.tenantId, findingKey);
  const reads = findCheck(finding?.checkId ?? '')?.reads ?? [];
  for (const name of reads.filter(isPolicyCollection))
    await saveCollection(tx, deps.tenantId, name, { judgeAgain: true, triedAt: null });
}

/** The finding follows its fix; who asked and who approved get a receipt of what was done. */
async function moveOn(
  tx: Tx,
  deps: RemediationDeps,
  fix: ClaimedFix,
  approval: Approval,
  state: FixState,
  { event, note, at }: { event: FindingEvent; note: string | null; at: string },
): Promise<void> {
  const move = { event, at, ...(note === null ? {} : { note }) };
  const moved = await moveFinding(tx, deps.tenantId, approval.findingKey, move);
  // Nobody need accept what is gone.
  if (event === 'fix-done') await closeExceptions(tx, deps.tenantId, [approval.findingKey]);
  if (moved) await deps.onChanged(tx, [moved], at);
  if (state !== 'done' || approval.plan.undo === null) return;
  const voters = (await listVotes(tx, deps.tenantId, approval.id)).map(({ id }) => id);
  const people = [approval.askedBy.id, ...voters, ...(approval.decidedBy ? [approval.decidedBy.id] : [])];
  await deps.onReceipt(tx, fix.id, people, at);
}

type Work = (tx: Tx, at: string) => Promise<readonly JournalEntry[]>;

/** One transaction: the change, and its journal entry as its last statement. */
async function transact(deps: RemediationDeps, work: Work): Promise<void> {
  const at = deps.now().toISOString();
  await deps.db.transaction().execute(async (tx) => appendJournal(tx, deps.tenantId, await work(tx, at)));
}
