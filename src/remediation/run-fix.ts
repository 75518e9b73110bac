import { drillIdOf } from '../model/drill';
import type { Finding } from '../model/finding';
import type { Plan, Remedy, World } from '../model/remedy';
import { listVotes } from '../store/approval-votes';
import { type Approval, findApproval } from '../store/approvals';
import { findFinding } from '../store/findings';
import { type ClaimedFix, type FixStep, findFixById, listFixSteps } from '../store/fixes';
import type { RemediationDeps } from './deps';
import { runDrill } from './drill-run';
import { endFix } from './end-fix';
import { failureText } from './failure';
import { makeCalls, Wait } from './make-calls';
import { planAnew } from './plan-anew';
import { readWorld } from './read-world';
import { callsLeft, type Progress, progressOf } from './steps';
import { targetFinding } from './target';
import { undoPlan } from './undo-plan';
import { whyNotApproved } from './why-not-approved';

/** Left to Graph to show what was done, where the remedy does not say. */
const seenWithinS = 60;

interface Run {
  readonly fix: ClaimedFix;
  readonly approval: Approval;
  readonly finding: Finding;
  readonly remedy: Remedy;
  readonly aim: Aim;
}

/** Looks at the world before each call, and after the last: a repeat after a kill finds what was done and does not do it again. */
export async function runFix(deps: RemediationDeps, fix: ClaimedFix): Promise<void> {
  const approval = await findApproval(deps.db, deps.tenantId, fix.approvalId);
  if (!approval) throw new Error(`fix ${fix.id} has no approval`);
  const drillId = drillIdOf(approval.findingKey);
  if (drillId !== undefined) return runDrill(deps, fix, approval, drillId);
  const finding = (await findFinding(deps.db, deps.tenantId, approval.findingKey)) ?? targetFinding(approval);
  const remedy = deps.remedyOf(approval.plan.remedyId);
  const fail = (note: string) => endFix(deps, { fix, approval, state: 'failed', event: 'fix-failed', note });
  if (!finding) return fail('what it was about is not known any more');
  if (!remedy) return fail('this version does not know the remedy');
  if (!deps.fix) return fail('there is no identity that may fix any more');
  const steps = await listFixSteps(deps.db, deps.tenantId, fix.id);
  const progress = progressOf(approval.plan, steps);
  if (!progress.isBegun && isOver(approval, deps.now())) {
    const note = 'its time ran out before it could begin';
    return endFix(deps, { fix, approval, state: 'stale', event: 'fix-lapsed', note });
  }
  const aim = await aimOf(deps, approval, remedy, finding);
  const run = { fix, approval, finding, remedy, aim };
  const world = await readWorld(deps, remedy, finding, 'for-calls');
  if (aim.isReached(world)) return done(deps, run, steps.length === 0 ? 'it was gone before we called' : null);
  if (progress.refused) return breakOff(deps, run, steps);
  return carryOn(deps, run, { world, progress });
}

const isOver = ({ expiresAt }: Approval, now: Date): boolean => expiresAt !== null && expiresAt <= now.toISOString();

async function carryOn(
  deps: RemediationDeps,
  run: Run,
  { world, progress }: { readonly world: World; readonly progress: Progress },
): Promise<void> {
  const { fix, approval, aim } = run;
  waitForUnknown(deps, run, progress);
  const now = aim.planAgain(world);
  const left = callsLeft(approval.plan, now, progress);
  if (left === null) return planAnew(deps, { fix, approval, now, finding: run.finding });
  const calls = left.flatMap((n) => {
    const call = approval.plan.calls[n];
    return call ? [[n, call] as const] : [];
  });
  if (calls.length > 0 && deps.fix) {
    const guarded = await whyNotNow(deps, run);
    if (guarded !== undefined) return breakOff(deps, run, await listFixSteps(deps.db, deps.tenantId, fix.id), guarded);
    const making = { graph: deps.fix, fix, approval, eTag: world.eTag ?? null };
    const isMade = await makeCalls(deps, making, calls);
    if (!isMade) return breakOff(deps, run, await listFixSteps(deps.db, deps.tenantId, fix.id));
  }
  return verify(deps, run);
}

/** A call without an answer may have arrived and not be seen yet: it is made again only after the time that Graph may take. */
function waitForUnknown(deps: RemediationDeps, { remedy }: Run, { unknown }: Progress): void {
  const limitMs = 1000 * (remedy.seenWithinS ?? seenWithinS);
  for (const { intentAt } of unknown) {
    const leftMs = Date.parse(intentAt) + limitMs - deps.now().getTime();
    if (leftMs > 0) throw new Wait('a call had no answer, and Graph may show it later', nextLookS(leftMs));
  }
}

/** Looks soon, and again until the limit. */
const nextLookS = (leftMs: number): number => Math.max(1, Math.min(15, Math.ceil(leftMs / 2000)));

/** Reads it again until it is seen, or the remedy's time is over: then it is neither done nor failed. */
async function verify(deps: RemediationDeps, run: Run): Promise<void> {
  const { fix, approval, remedy, finding, aim } = run;
  const world = await readWorld(deps, remedy, finding);
  deps.fault('after-verified');
  if (aim.isReached(world)) return done(deps, run, null);
  const { lastResultAt } = progressOf(approval.plan, await listFixSteps(deps.db, deps.tenantId, fix.id));
  const limitMs = 1000 * (remedy.seenWithinS ?? seenWithinS);
  const leftMs = Date.parse(lastResultAt ?? deps.now().toISOString()) + limitMs - deps.now().getTime();
  if (leftMs > 0) throw new Wait('sent, and not seen yet', nextLookS(leftMs));
  const note = `Graph accepted the call, but ${Math.ceil(limitMs / 1000)} seconds later a fresh reading still shows it as before`;
  return endFix(deps, { fix, approval, state: 'unverified', event: 'fix-unverified', note });
}

/** The approval, and what protects people from being locked out, are looked at once more, just before the calls. */
async function whyNotNow(deps: RemediationDeps, { remedy, approval }: Run): Promise<string | undefined> {
  const voters = (await listVotes(deps.db, deps.tenantId, approval.id)).map(({ id }) => id);
  const leads = new Set((await deps.leads()).map(({ id }) => id));
  const unfit = whyNotApproved(approval, voters, leads);
  if (unfit !== undefined) return unfit;
  return deps.whyGuarded(remedy, approval.plan, [...voters, ...(approval.decidedBy ? [approval.decidedBy.id] : [])]);
}

/** What only helped leaves its finding open. */
const done = (deps: RemediationDeps, { fix, approval }: Run, note: string | null): Promise<void> =>
  endFix(deps, {
    fix,
    approval,
    state: 'done',
    event: approval.plan.staysOpen === undefined ? 'fix-done' : 'fix-helped',
    note,
  });

/** Graph said no in the middle: nothing more is made; what half would be worse than none is taken back. */
async function breakOff(deps: RemediationDeps, run: Run, steps: readonly FixStep[], why?: string): Promise<void> {
  const { fix, approval, remedy } = run;
  const { plan } = approval;
  const { made } = progressOf(plan, steps);
  const back = takeBack(plan, steps);
  if (back.length > 0 && deps.fix) {
    const world = await readWorld(deps, remedy, run.finding, 'for-calls');
    await makeCalls(deps, { graph: deps.fix, fix, approval, eTag: world.eTag ?? null }, back);
  }
  const all = await listFixSteps(deps.db, deps.tenantId, fix.id);
  const note = failureText({ plan, steps: all, made: [...made], remedy, why });
  return endFix(deps, { fix, approval, state: 'failed', event: 'fix-failed', note });
}

/** The opposites of the calls that were made, the last first; each has a step of its own behind those of the plan. */
function takeBack({ calls, undo, half }: Plan, steps: readonly FixStep[]) {
  if (half !== 'take-back' || undo === null || undo.length !== calls.length) return [];
  const { made } = progressOf({ calls }, steps);
  const begun = new Set(steps.map(({ n }) => n));
  return [...made]
    .toSorted((a, b) => b - a)
    .flatMap((n) => {
      const call = undo[n];
      return call && !begun.has(calls.length + n) ? [[calls.length + n, call] as const] : [];
    });
}

/** What a plan wants to see in the end, and the same plan made anew from what stands now. */
interface Aim {
  readonly isReached: (world: World) => boolean;
  readonly planAgain: (world: World) => Plan;
}

async function aimOf(deps: RemediationDeps, { plan }: Approval, remedy: Remedy, finding: Finding): Promise<Aim> {
  const { undoes } = plan;
  if (undoes === null)
    return {
      isReached: (world) => remedy.isDone(world, plan),
      planAgain: (world) => remedy.plan(finding, world, plan.wish),
    };
  const fix = await findFixById(deps.db, deps.tenantId, undoes);
  const done = fix && (await findApproval(deps.db, deps.tenantId, fix.approvalId));
  if (!done) throw new Error(`an undo of a fix that is not there: ${undoes}`);
  return {
    isReached: (world) => remedy.isUndone?.(world, done.plan) ?? false,
    planAgain: (world) => undoPlan(undoes, done.plan, remedy, finding, world),
  };
}
