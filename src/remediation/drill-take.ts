import { planHash } from '../model/remedy';
import { type DrillPlace, drillMakes, drillTakes, linkMark } from '../remedies/fire-drill';
import { type FixStep, listFixSteps } from '../store/fixes';
import type { RemediationDeps } from './deps';
import { type DrillRun, endDrill } from './drill-end';
import { type DrillStands, lookAtDrill } from './drill-look';
import { makeCalls, Wait } from './make-calls';
import { mostTries } from './steps';

/** Graph may take so long to show that something is gone. */
const goneWithinS = 60;
const lookEveryS = 5;

/** Takes away what stands, the link first, and looks until it is gone; else the card says what is left, and where. */
export async function takeDrillAway(deps: RemediationDeps, run: DrillRun): Promise<void> {
  const { fix, approval, drill } = run;
  const stands = await lookAtDrill(deps.read, drill);
  if (stands.folderId === null) return endDrill(deps, run, null);
  const steps = await listFixSteps(deps.db, deps.tenantId, fix.id);
  const left = (why: string) => endDrill(deps, run, leftText(stands, drill, why));
  // A folder of that name that was there before is not ours to take.
  if (!mayBeOurs(steps.find(({ n }) => n === drillMakes[0]))) return endDrill(deps, run, null);
  if (planHash(approval.plan) !== approval.planHash || approval.state !== 'approved')
    return left('The plan that is kept is not the one that was approved');
  const ofFolder = steps.find(({ n }) => n === drillTakes.folder);
  if (isHopeless(ofFolder)) return left(saidBy(ofFolder));
  waitForAnswer(deps, ofFolder);
  if (ofFolder && isTaken(ofFolder)) {
    const since = Date.parse(ofFolder.resultAt ?? ofFolder.intentAt);
    if (deps.now().getTime() < since + goneWithinS * 1000)
      throw new Wait('a drill was taken away, and still shows', lookEveryS, 'expected');
    return left('Graph accepted the call, and still shows it');
  }
  if (!deps.fix) return left('There is no identity that may fix any more');
  const making = { graph: deps.fix, fix, approval, eTag: null };
  const linkCall = approval.plan.calls[drillTakes.link];
  const folderCall = approval.plan.calls[drillTakes.folder];
  const ofLink = steps.find(({ n }) => n === drillTakes.link);
  // A refusal for the link alone does not keep the folder, and the link with it, from going.
  if (linkCall && stands.linkId !== null && !isHopeless(ofLink)) {
    const path = linkCall.path.replace(linkMark, encodeURIComponent(stands.linkId));
    await makeCalls(deps, making, [[drillTakes.link, { ...linkCall, path }]]);
  }
  if (folderCall) await makeCalls(deps, making, [[drillTakes.folder, folderCall]]);
  return takeDrillAway(deps, run);
}

const mayBeOurs = (step: FixStep | undefined): boolean =>
  step !== undefined && (step.tries > 1 || step.status === null || step.status < 300);

const isTaken = ({ status }: FixStep): boolean =>
  status !== null && ((status >= 200 && status < 300) || status === 404);

/** Refused, or begun again and again without an answer. Throttled, or without a token, it is tried again. */
function isHopeless(step: FixStep | undefined): boolean {
  if (!step || isTaken(step) || step.status === 429 || step.status === 401) return false;
  return step.status === null || step.status === 0 || step.status === 412 ? step.tries >= mostTries : true;
}

/** A call without an answer may have arrived: it is made again only after a while. */
function waitForAnswer(deps: RemediationDeps, step: FixStep | undefined): void {
  if (!step || (step.status !== null && step.status !== 0)) return;
  if (deps.now().getTime() < Date.parse(step.intentAt) + 20_000)
    throw new Wait('a call had no answer, and Graph may show it later', lookEveryS, 'expected');
}

const saidBy = (step: FixStep | undefined): string => {
  if (!step || step.status === null || step.status === 0) return 'Graph gave no answer, again and again';
  const words = step.words ? `: “${step.words.replace(/[.\s]+$/, '')}”` : '';
  return `Graph answered ${step.status} (${step.code ?? 'no code'})${words}`;
};

/** What stands and where, in words. Text of Graph's: escape it. */
function leftText({ fileId, linkId }: DrillStands, { folder, file }: DrillPlace, why: string): string {
  const what = [
    `the folder “${folder}”`,
    ...(fileId === null ? [] : [`the file “${file}” in it`]),
    ...(linkId === null ? [] : ['its link for anyone']),
  ];
  return `Still there: ${what.join(', ')}. ${why}. Please delete the folder by hand; the link goes with it.`;
}
