import { randomUUID } from 'node:crypto';
import { changeCard, changeData } from '../cards/change';
import { findCheck, listChecks } from '../checks';
import { type Area, areaNames } from '../model/areas';
import { isEndState } from '../model/finding';
import type { PlannedChange } from '../model/planned-change';
import { placeOf } from '../model/route-settings';
import type { Db, Tx } from '../store/db';
import { countWaiting } from '../store/finding-counts';
import { readFindings } from '../store/findings';
import { appendJournal } from '../store/journal';
import {
  endChange,
  findChange,
  insertChange,
  listChangedNames,
  listHeld,
  listRunningChanges,
  saveComparison,
} from '../store/planned-changes';
import { listRoutes, lockRoutes } from '../store/routes';
import { wantCard } from '../store/wanted-cards';
import type { Message } from './chat';
import { wantNotice } from './notices';
import type { RouteDeps } from './routes';
import { wantFindings } from './want';

type Deps = Pick<RouteDeps, 'db' | 'tenantId' | 'now' | 'wake'>;

interface Planned {
  readonly area: Area;
  readonly until: string;
  /** As people there read it. */
  readonly untilText: string;
  readonly conversationId: string;
  readonly by: { readonly id: string; readonly name: string };
}

/** Findings of the area make no cards until it ends; other routes hear that somebody changes something. @returns false when one runs already */
export async function beginChange({ db, tenantId, now, wake }: Deps, planned: Planned): Promise<boolean> {
  const { area, until, by, conversationId } = planned;
  const [id, at] = [randomUUID(), now().toISOString()];
  const begun = await db.transaction().execute(async (tx) => {
    await lockRoutes(tx, tenantId);
    const before = await standingIn(tx, tenantId, area);
    const change = { id, area, by, conversationId, beginsAt: at, untilAt: until, before };
    if (!(await insertChange(tx, tenantId, change))) return false;
    const to = (await routesOf(tx, tenantId, area)).filter((route) => route !== conversationId);
    const lines = [
      `An admin is changing “${areaNames[area]}” until ${planned.untilText}.`,
      'Until then its findings come as no cards. When it ends, a card compares before and after.',
    ];
    await wantNotice(tx, tenantId, { id: `change:${id}`, lines, to, at });
    const body = { change: id, area, until, by: by.id };
    await appendJournal(tx, tenantId, [{ kind: 'change.begun', at, body, personal: { name: by.name } }]);
    return true;
  });
  if (begun) wake('deliver');
  return begun;
}

/** Ends what runs, before its time. @returns the areas */
export async function cancelChanges(deps: Deps, by: string): Promise<readonly Area[]> {
  const running = await listRunningChanges(deps.db, deps.tenantId);
  for (const change of running) await end(deps, change, by);
  return running.map(({ area }) => area);
}

export async function endDueChanges(deps: Deps): Promise<void> {
  const at = deps.now().toISOString();
  for (const change of await listRunningChanges(deps.db, deps.tenantId))
    if (change.untilAt <= at) await end(deps, change, null);
}

/** Compares, says so once on each route, and tells what was held and still stands. */
async function end({ db, tenantId, now, wake }: Deps, change: PlannedChange, by: string | null): Promise<void> {
  const at = now().toISOString();
  const { id, area } = change;
  await db.transaction().execute(async (tx) => {
    // Nobody holds a finding for this change any more once this is ours.
    await lockRoutes(tx, tenantId);
    if (!(await endChange(tx, tenantId, id, at))) return;
    const keys = await listHeld(tx, tenantId, id);
    // Not locked: whoever changes one of them waits for the routes with it, and tells of it after this.
    const held = [...(await readFindings(tx, tenantId, keys)).values()];
    const standing = held.filter(({ state }) => !isEndState(state));
    const after = await standingIn(tx, tenantId, area);
    const counts = new Map(after.map(({ checkId, count }) => [checkId, count]));
    const before = new Map(change.before.map(({ checkId, count }) => [checkId, count]));
    await saveComparison(tx, tenantId, id, {
      checks: [...new Set([...before.keys(), ...counts.keys()])].map((checkId) => ({
        title: findCheck(checkId)?.title ?? checkId,
        before: before.get(checkId) ?? 0,
        after: counts.get(checkId) ?? 0,
      })),
      changed: await listChangedNames(tx, tenantId, collectionsOf(area), change.beginsAt),
      held: keys.length,
      standing: standing.length,
      endedBy: by === null ? 'time' : 'person',
    });
    for (const conversationId of await routesOf(tx, tenantId, area))
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'change', subjectId: id, at });
    await wantFindings(tx, tenantId, standing, at);
    const body = { change: id, area, by: by ?? 'time', held: keys.length, standing: standing.length };
    await appendJournal(tx, tenantId, [{ kind: 'change.ended', at, body }]);
  });
  wake('deliver');
}

const collectionsOf = (area: Area): readonly string[] => [
  ...new Set(listChecks().flatMap((check) => (check.area === area ? check.reads : []))),
];

async function standingIn(tx: Tx, tenantId: string, area: Area): Promise<PlannedChange['before']> {
  const rows = (await countWaiting(tx, tenantId)).filter(({ checkId }) => findCheck(checkId)?.area === area);
  return [...Map.groupBy(rows, ({ checkId }) => checkId)].map(([checkId, some]) => ({
    checkId,
    count: some.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** Conversations where this area comes at all. */
const routesOf = async (tx: Tx, tenantId: string, area: Area): Promise<readonly string[]> =>
  (await listRoutes(tx, tenantId))
    .filter(
      ({ settings, conversationId }) =>
        placeOf(settings, { area, severity: 'high' }) !== 'none' && !conversationId.startsWith('webhook:'),
    )
    .map(({ conversationId }) => conversationId);

export async function changeMessage(
  { db, tenantId }: { readonly db: Db; readonly tenantId: string },
  id: string,
  showsNames: () => Promise<boolean>,
): Promise<Message | undefined> {
  const change = await findChange(db, tenantId, id);
  if (!change?.comparison || change.endedAt === null) return undefined;
  const data = changeData({ ...change, comparison: change.comparison, endedAt: change.endedAt }, await showsNames());
  return { card: changeCard(data), summary: data.title };
}
