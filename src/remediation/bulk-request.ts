import { randomUUID } from 'node:crypto';
import { findCheck } from '../checks';
import { GraphError } from '../graph/graph-error';
import { lapsesAt } from '../model/approval-rule';
import { personAsConversation } from '../model/conversation';
import { type Finding, nextState } from '../model/finding';
import { callName, hashOfAll, type Plan, planHash, type Remedy } from '../model/remedy';
import { remediesOf } from '../remedies';
import { insertApprovals } from '../store/approvals';
import { insertBulk } from '../store/bulks';
import type { Db } from '../store/db';
import { listDrivesOfSite } from '../store/drives';
import { findGroup, listGroupKeys } from '../store/finding-groups';
import { moveFindings } from '../store/finding-moves';
import { findFinding, listStandingIn, lockFindings } from '../store/findings';
import { type Answer, type Person, type RemediationDeps, refused } from './deps';
import { inLanes } from './in-lanes';
import { readWorld } from './read-world';
import { transact } from './transact';

/** One approval holds so many. */
export const mostInBulk = 500;
const askable = ['open', 'failed', 'unverified', 'snoozed'] as const;

interface Wanted {
  readonly remedy: Remedy;
  readonly checkId: string;
  readonly findings: readonly Finding[];
  readonly by: Person;
  /** Where it was asked for: its card stands there too. */
  readonly conversationId: string | undefined;
}

/** Everything that still stands in a group's card. */
export async function requestGroupFix(
  deps: RemediationDeps,
  groupId: string,
  by: Person,
  given: { readonly remedyId?: string | undefined; readonly conversationId: string },
): Promise<Answer> {
  const group = await findGroup(deps.db, deps.tenantId, groupId);
  if (!group) return refused('I do not know this group any more. Nothing was changed.');
  const keys = await deps.db.transaction().execute((tx) => listGroupKeys(tx, deps.tenantId, groupId, askable));
  const findings = await loadFindings(deps.db, deps.tenantId, keys);
  const ids = (findCheck(group.checkId)?.remedies ?? []).filter(
    (id) => given.remedyId === undefined || id === given.remedyId,
  );
  const remedy =
    findings[0] &&
    remediesOf(ids, findings[0]).find(({ reach, spreads, isGuarded }) => reach !== 'tenant' && !spreads && !isGuarded);
  if (!remedy) return refused('I have no fix for these that I could run. Nothing was changed.');
  return requestBulk(deps, { remedy, checkId: group.checkId, findings, by, conversationId: given.conversationId });
}

/** All findings of the check in the site of this one. */
export async function requestSiteFix(
  deps: RemediationDeps,
  finding: Finding,
  remedy: Remedy,
  given: { readonly by: Person; readonly conversationId: string | undefined },
): Promise<Answer> {
  const [driveId = ''] = finding.subjectId.split('/').map(decodeURIComponent);
  const drives = await listDrivesOfSite(deps.db, deps.tenantId, driveId);
  const findings = await listStandingIn(deps.db, deps.tenantId, finding.checkId, drives, mostInBulk + 1);
  return requestBulk(deps, { remedy, checkId: finding.checkId, findings, ...given });
}

const loadFindings = async (db: Db, tenantId: string, keys: readonly string[]): Promise<readonly Finding[]> =>
  (await Promise.all(keys.slice(0, mostInBulk + 1).map((key) => findFinding(db, tenantId, key)))).flatMap(
    (finding) => finding ?? [],
  );

interface Planned {
  readonly finding: Finding;
  readonly plan: Plan;
}

/** Plans each from what stands there now, and puts all of it before the leads as one. */
async function requestBulk(deps: RemediationDeps, wanted: Wanted): Promise<Answer> {
  const { remedy, checkId, by, findings } = wanted;
  if (!deps.canFix) return refused('I may not change anything here: there is no identity for that.');
  if (remedy.reach === 'tenant' || remedy.isGuarded)
    return refused('This reaches too far to be done to many at once. Ask for it one by one. Nothing was changed.');
  const asking = findings.filter(({ state }) => nextState(state, 'fix-asked') !== undefined && state !== 'fix-asked');
  if (asking.length === 0) return refused('None of these can be asked for now: look at the newest card.');
  const some = asking.slice(0, mostInBulk);
  const looked = await inLanes(some, (finding) => planOne(deps, remedy, finding));
  const planned = looked.flatMap((one) => one ?? []).toSorted((a, b) => (a.finding.key < b.finding.key ? -1 : 1));
  if (planned.length === 0)
    return refused('I looked at each of them just now: nothing has to be done, or I cannot see it.');
  const askedAt = deps.now().toISOString();
  const items = planned.map(({ finding, plan }) => ({
    id: randomUUID(),
    findingKey: finding.key,
    plan,
    planHash: planHash(plan),
  }));
  const bulk = {
    id: randomUUID(),
    title: `${remedy.label}: ${items.length} ${findCheck(checkId)?.plural ?? 'findings'}`,
    remedyId: items[0]?.plan.remedyId ?? remedy.id,
    checkId,
    undoes: null,
    planHash: hashOfAll(items.map((item) => item.planHash)),
    askedBy: by,
    askedAt,
    expiresAt: lapsesAt({ remedyId: remedy.id, reach: remedy.reach }, askedAt),
    leftOut: asking.length - items.length,
  };
  const leads = (await deps.leads()).map(({ id }) => id);
  let isAsked = false;
  await transact(deps, async (tx) => {
    const locked = await lockFindings(
      tx,
      deps.tenantId,
      items.map(({ findingKey }) => findingKey),
    );
    const moved = await moveFindings(tx, deps.tenantId, [...locked.values()], { event: 'fix-asked', at: askedAt, by });
    // Somebody asked for one of them a moment ago: then the list is not what was planned.
    if (moved.length !== items.length) throw new BulkChanged();
    await insertBulk(tx, deps.tenantId, bulk);
    const { expiresAt } = bulk;
    await insertApprovals(
      tx,
      deps.tenantId,
      items.map((item) => ({ ...item, askedBy: by, askedAt, expiresAt, bulkId: bulk.id })),
    );
    await deps.onChanged(tx, moved, askedAt);
    const places = [...leads.map(personAsConversation), ...(wanted.conversationId ? [wanted.conversationId] : [])];
    await deps.onBulk(tx, bulk.id, places, askedAt);
    isAsked = true;
    return [
      {
        kind: 'bulk.asked',
        at: askedAt,
        body: {
          bulkId: bulk.id,
          planHash: bulk.planHash,
          remedyId: bulk.remedyId,
          askedBy: by.id,
          leftOut: bulk.leftOut,
          plans: items.map((item) => ({
            approvalId: item.id,
            findingKey: item.findingKey,
            planHash: item.planHash,
            calls: item.plan.calls.map(callName),
          })),
        },
        personal: { askedByName: by.name, title: bulk.title },
      },
    ];
  }).catch((error: unknown) => {
    if (!(error instanceof BulkChanged)) throw error;
  });
  if (!isAsked) return refused('Somebody was faster: one of these was asked for a moment ago. Ask again.');
  deps.fault('after-asked');
  deps.wake('deliver');
  return { ok: true, findingKey: '', bulkId: bulk.id };
}

class BulkChanged extends Error {}

/** Undefined: it is gone, needs nothing, or cannot be seen now. The next reading says what is gone. */
async function planOne(deps: RemediationDeps, remedy: Remedy, finding: Finding): Promise<Planned | undefined> {
  try {
    const world = await readWorld(deps, remedy, finding);
    const wish = remedy.wishes?.({ now: deps.now().toISOString(), endsOn: undefined });
    if (remedy.isDone(world) || remedy.whyNot?.(finding, world, wish) !== undefined) return undefined;
    const plan = remedy.plan(finding, world, wish);
    return plan.calls.length === 0 ? undefined : { finding, plan };
  } catch (error) {
    if (error instanceof GraphError) return undefined;
    throw error;
  }
}
