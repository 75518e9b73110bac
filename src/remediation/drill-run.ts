import { joinId } from '../model/check';
import type { Drill } from '../model/drill';
import { drillMakes, drillPermission } from '../remedies/fire-drill';
import { listVotes } from '../store/approval-votes';
import type { Approval } from '../store/approvals';
import { changeDrill, findCardedAt, findDrill } from '../store/drills';
import { type ClaimedFix, type FixStep, listFixSteps } from '../store/fixes';
import { listRoutes } from '../store/routes';
import type { RemediationDeps } from './deps';
import { type DrillRun, lapseDrillRun, settleDrill } from './drill-end';
import { type DrillStands, lookAtDrill } from './drill-look';
import { takeDrillAway } from './drill-take';
import { whyNotSeen } from './drill-why';
import { refusalText } from './failure';
import { makeCalls, Wait } from './make-calls';
import { progressOf } from './steps';
import { transact } from './transact';
import { whyNotApproved } from './why-not-approved';

/** Graph may take so long to show what was made. */
const shownWithinS = 20;
/** So long a card may take to come to Teams after the link was seen; then the drill goes on without it. */
const cardWithinS = 60;
const lookEveryS = 3;

/** One step further, from what stands: make it, watch for it, take it away. A kill at any point goes on from there. */
export async function runDrill(
  deps: RemediationDeps,
  fix: ClaimedFix,
  approval: Approval,
  drillId: string,
): Promise<void> {
  const drill = await findDrill(deps.db, deps.tenantId, drillId);
  if (!drill) throw new Error(`fix ${fix.id} has no drill`);
  const run = { fix, approval, drill };
  const steps = await listFixSteps(deps.db, deps.tenantId, fix.id);
  const isOver = approval.expiresAt !== null && approval.expiresAt <= deps.now().toISOString();
  if (steps.length === 0 && drill.result === null && isOver) return lapseDrillRun(deps, run);
  return takeDrillAway(deps, { ...run, drill: await test(deps, run, steps) });
}

async function test(deps: RemediationDeps, run: DrillRun, steps: readonly FixStep[]): Promise<Drill> {
  if (run.drill.result !== null) return run.drill;
  return run.drill.madeAt === null ? make(deps, run, steps) : watch(deps, run);
}

/** The calls that are not made yet, each after a look whether it was. */
async function make(deps: RemediationDeps, run: DrillRun, steps: readonly FixStep[]): Promise<Drill> {
  const { fix, approval, drill } = run;
  const { plan } = approval;
  const notMade = (why: string) => settleDrill(deps, run, { result: 'not-made', why });
  const isStanding = standingOf(await lookAtDrill(deps.read, drill));
  const makes = { calls: plan.calls.slice(0, drillMakes.length) };
  const progress = progressOf(makes, steps);
  if (progress.refused && !isStanding.link) return notMade(toldBy(progress.refused));
  for (const { n, intentAt } of progress.unknown)
    if (!isStanding.each[n])
      waitUntil(deps, intentAt, shownWithinS, 'a call had no answer, and Graph may show it later');
  const left = drillMakes.filter((n) => !isStanding.each[n] && !progress.made.has(n));
  if (left.length > 0) {
    const why = await whyNot(deps, approval);
    if (why !== undefined) return notMade(why);
    const calls = left.flatMap((n) => (plan.calls[n] ? [[n, plan.calls[n]] as const] : []));
    const isMade = deps.fix !== null && (await makeCalls(deps, { graph: deps.fix, fix, approval, eTag: null }, calls));
    const after = await listFixSteps(deps.db, deps.tenantId, fix.id);
    if (!isMade) return notMade(toldBy(progressOf(makes, after).refused));
    return linkMade(deps, run, after);
  }
  return linkMade(deps, run, steps);
}

const standingOf = ({ folderId, fileId, linkId }: DrillStands) => ({
  each: [folderId !== null, fileId !== null, linkId !== null],
  link: linkId !== null,
});

/** The link is the last of the calls: that it was refused means something else than that nothing could be made. */
const whenRefused = {
  accessDenied: 'Links for anyone may be switched off here, which is good: then there is nothing to test.',
};
const toldBy = (step: FixStep | undefined): string =>
  refusalText(step, { permission: drillPermission, ...(step?.n === drillMakes[2] ? { whenRefused } : {}) });

/** @throws Wait while there is time left */
function waitUntil(deps: RemediationDeps, from: string, limitS: number, why: string): void {
  const leftMs = Date.parse(from) + limitS * 1000 - deps.now().getTime();
  if (leftMs > 0) throw new Wait(why, Math.max(1, Math.min(lookEveryS, Math.ceil(leftMs / 1000))), 'expected');
}

async function whyNot(deps: RemediationDeps, approval: Approval): Promise<string | undefined> {
  if (!deps.fix) return 'there is no identity that may fix any more';
  const voters = (await listVotes(deps.db, deps.tenantId, approval.id)).map(({ id }) => id);
  return whyNotApproved(approval, voters, new Set((await deps.leads()).map(({ id }) => id)));
}

/** Graph took the link: the time runs from its answer on. */
async function linkMade(deps: RemediationDeps, run: DrillRun, steps: readonly FixStep[]): Promise<Drill> {
  const { drill } = run;
  const { fileId, linkId } = await lookAtDrill(deps.read, drill);
  const step = steps.find(({ n }) => n === drillMakes[2]);
  const madeAt = step?.resultAt ?? step?.intentAt ?? deps.now().toISOString();
  if (fileId === null || linkId === null) {
    waitUntil(deps, madeAt, shownWithinS, 'the link was made, and is not shown yet');
    const why = 'Graph took the link and does not show it: somebody took it away, or I may not read it.';
    return settleDrill(deps, run, { result: 'not-made', why });
  }
  await transact(deps, async (tx, at) => {
    await changeDrill(tx, deps.tenantId, drill.id, { itemId: fileId, linkId, madeAt });
    await deps.onDrill(tx, drill.id, [], at);
    return [{ kind: 'drill.made', at, body: { drillId: drill.id, madeAt } }];
  });
  deps.fault('after-drill-made');
  deps.wake('deliver');
  return watch(deps, { ...run, drill: (await findDrill(deps.db, deps.tenantId, drill.id)) ?? drill });
}

/** Nothing here looks for the link: the readings that look for everybody's have to come upon it. */
async function watch(deps: RemediationDeps, run: DrillRun): Promise<Drill> {
  const { drill } = run;
  const madeAt = drill.madeAt ?? deps.now().toISOString();
  if (drill.seenAt === null) {
    waitUntil(deps, madeAt, drill.limitS, 'a drill watches for its link');
    const stands = await lookAtDrill(deps.read, drill);
    if (stands.linkId === null)
      return settleDrill(deps, run, {
        result: 'not-made',
        why: 'Somebody took the link away before it could be noticed.',
      });
    return settleDrill(deps, run, { result: 'not-seen', why: await whyNotSeen(deps, drill, madeAt) });
  }
  const isLate = Date.parse(drill.seenAt) > Date.parse(madeAt) + drill.limitS * 1000;
  if (isLate) return settleDrill(deps, run, { result: 'not-seen', why: 'It was noticed, but too late.' });
  const key = `sharing.anonymous-link-open:${joinId(drill.driveId, drill.itemId ?? '', drill.linkId ?? '')}`;
  const carded = await findCardedAt(deps.db, deps.tenantId, key);
  const cardedAt = carded !== null && carded < drill.seenAt ? drill.seenAt : carded;
  if (cardedAt === null) {
    const hasRoute = (await listRoutes(deps.db, deps.tenantId)).length > 0;
    if (hasRoute) waitUntil(deps, drill.seenAt, cardWithinS, 'a drill waits for its card');
    const why = hasRoute
      ? `No card came within ${cardWithinS} seconds: quiet hours, a route that takes no such findings, or Teams itself.`
      : 'No card came: alerts have no channel yet. Say “send alerts here” where they are to come.';
    return settleDrill(deps, run, { result: 'seen', why });
  }
  return settleDrill(deps, run, { result: 'seen', why: null, cardedAt });
}
