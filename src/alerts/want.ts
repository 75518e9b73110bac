import { findCheck } from '../checks';
import { personAsConversation } from '../model/conversation';
import { type Finding, isEndState } from '../model/finding';
import { isHeard } from '../model/life';
import { placeOf, quietUntil, routesFor } from '../model/route-settings';
import type { Db, Tx } from '../store/db';
import { takeUntold } from '../store/finding-events';
import { groupNew, listStandingGroups, mapGroups } from '../store/finding-groups';
import { listUntold } from '../store/findings';
import { holdFindings, listRunningChanges } from '../store/planned-changes';
import { wantReply } from '../store/replies';
import { listRoutes, lockRoutes, type Route } from '../store/routes';
import { holdCards, listWithCard, wantCard, wantCardAgain } from '../store/wanted-cards';
import { lateUrgent, mostBaselineCards } from './late-urgent';

const mostCardsForNewRoute = 20;

/** `reading` waits in quiet hours; what `people` do now they see now. */
type Cause = 'reading' | 'people';

/** Says which cards must stand where after these findings changed. What the first reading found is counted, not told one by one. */
export async function wantFindings(
  tx: Tx,
  tenantId: string,
  changed: readonly Finding[],
  at: string,
  cause: Cause = 'reading',
): Promise<void> {
  if (changed.length === 0) return;
  const keys = changed.map(({ key }) => key);
  await lockRoutes(tx, tenantId);
  await wantCardAgain(tx, tenantId, 'finding', keys, at);
  const groupOf = await mapGroups(tx, tenantId, keys);
  await wantCardAgain(tx, tenantId, 'group', [...new Set(groupOf.values())], at);
  await wantReplies(tx, tenantId, keys, groupOf);
  const late = await lateUrgent(tx, tenantId, changed, at);
  const opened = [...changed.filter(({ state, isBaseline }) => !isBaseline && isTold(state)), ...late];
  const routes = await listRoutes(tx, tenantId);
  const held = await holdForChanges(tx, tenantId, opened);
  const told = opened.filter(({ key }) => !held.has(key));
  const groupIds = await wantCards(tx, tenantId, routes, told, groupOf, at);
  if (cause === 'reading') await holdInQuiet(tx, tenantId, routes, changed, new Map([...groupOf, ...groupIds]), at);
}

/** What was put off is not brought to anybody; where it stands it is changed. */
const isTold = (state: Finding['state']): boolean =>
  state !== 'pending' && state !== 'snoozed' && state !== 'accepted' && !isEndState(state);

/** Each in its own card, or with others of its check in one. `groupOf`: which stand in a group's card already. @returns which do now */
async function wantCards(
  tx: Tx,
  tenantId: string,
  routes: readonly Route[],
  told: readonly Finding[],
  groupOf: ReadonlyMap<string, string>,
  at: string,
): Promise<ReadonlyMap<string, string>> {
  const going = told.map((finding) => ({ finding, to: routesFor(routes, toldOf(finding)) }));
  const sent = going.filter(({ to }) => to.length > 0);
  const standing = await listWithCard(
    tx,
    tenantId,
    sent.map(({ finding }) => finding.key),
  );
  const fresh = sent.flatMap(({ finding }) => (standing.has(finding.key) || groupOf.has(finding.key) ? [] : [finding]));
  const groupIds = new Map([...groupOf, ...(await groupNew(tx, tenantId, fresh, at))]);
  const wanted = new Set<string>();
  for (const { finding, to } of sent) {
    const groupId = groupIds.get(finding.key);
    const subjectId = groupId ?? finding.key;
    for (const { conversationId } of to) {
      // A program reads every finding by itself; people read one card of many.
      const isOwn = groupId === undefined || conversationId.startsWith('webhook:');
      const card = isOwn
        ? ({ subjectKind: 'finding', subjectId: finding.key } as const)
        : ({ subjectKind: 'group', subjectId } as const);
      if (wanted.has(`${conversationId} ${card.subjectId}`)) continue;
      wanted.add(`${conversationId} ${card.subjectId}`);
      await wantCard(tx, tenantId, { conversationId, ...card, at });
    }
  }
  return groupIds;
}

/** What an update would say in silence is wanted as a reply too; under a group's card once for all of a kind. */
async function wantReplies(
  tx: Tx,
  tenantId: string,
  keys: readonly string[],
  groupOf: ReadonlyMap<string, string>,
): Promise<void> {
  const heard = (await takeUntold(tx, tenantId, keys)).flatMap(({ kind, ...one }) =>
    isHeard(kind) ? [{ ...one, kind }] : [],
  );
  const bySubject = Map.groupBy(heard, ({ key, kind }) => `${kind} ${groupOf.get(key) ?? key}`);
  for (const events of bySubject.values()) {
    const [first] = events;
    if (!first) continue;
    const groupId = groupOf.get(first.key);
    const subject =
      groupId === undefined
        ? ({ subjectKind: 'finding', subjectId: first.key } as const)
        : ({ subjectKind: 'group', subjectId: groupId } as const);
    await wantReply(tx, tenantId, { ...subject, seq: first.seq, kind: first.kind, count: events.length });
  }
}

/** Findings of an area that somebody is changing wait for the end of it. @returns their keys */
async function holdForChanges(tx: Tx, tenantId: string, opened: readonly Finding[]): Promise<ReadonlySet<string>> {
  if (opened.length === 0) return new Set();
  const held = new Set<string>();
  for (const { id, area } of await listRunningChanges(tx, tenantId)) {
    const keys = opened.filter((finding) => toldOf(finding).area === area).map(({ key }) => key);
    await holdFindings(tx, tenantId, id, keys);
    for (const key of keys) held.add(key);
  }
  return held;
}

/** What a route's settings look at. A check that is no more is told as its severity says. */
const toldOf = ({ checkId, severity }: Pick<Finding, 'checkId' | 'severity'>) => ({
  area: findCheck(checkId)?.area ?? 'service',
  severity,
});

/** In a route's quiet hours everything that is not critical waits for their end. */
async function holdInQuiet(
  tx: Tx,
  tenantId: string,
  routes: readonly Route[],
  changed: readonly Finding[],
  groupOf: ReadonlyMap<string, string>,
  at: string,
): Promise<void> {
  const calm = changed.filter(({ severity }) => severity !== 'critical').map(({ key }) => key);
  const urgent = new Set(changed.filter(({ severity }) => severity === 'critical').map(({ key }) => groupOf.get(key)));
  const groupIds = new Set([...groupOf.values()].filter((id) => !urgent.has(id)));
  const keys = [...calm, ...groupIds];
  for (const { conversationId, settings } of routes) {
    const until = quietUntil(settings, at);
    if (until !== null) await holdCards(tx, tenantId, conversationId, keys, until);
  }
}

/** The first reading is done: one summary for each route, and cards only for what cannot wait. */
export async function wantBaseline(tx: Tx, tenantId: string, at: string): Promise<void> {
  await lockRoutes(tx, tenantId);
  for (const { conversationId } of await listRoutes(tx, tenantId))
    await wantOnNewRoute(tx, tenantId, conversationId, at);
}

/** The one card of the first reading: how far it has come, and in the end what it found. */
export const wantSummary = (tx: Tx, tenantId: string, conversationId: string, at: string): Promise<void> =>
  wantCard(tx, tenantId, { conversationId, subjectKind: 'baseline', subjectId: 'first-read', at });

/** It has come further. */
export const wantSummaryAgain = (db: Db | Tx, tenantId: string, at: string): Promise<void> =>
  wantCardAgain(db, tenantId, 'baseline', ['first-read'], at);

/** A route made later gets the summary, what cannot wait, and whatever came up since and still stands. */
export async function wantOnNewRoute(tx: Tx, tenantId: string, conversationId: string, at: string): Promise<void> {
  await wantSummary(tx, tenantId, conversationId, at);
  const urgent = await listUntold(tx, tenantId, { isBaseline: true, severity: 'critical', limit: mostBaselineCards });
  const since = await listUntold(tx, tenantId, { isBaseline: false, severity: null, limit: mostCardsForNewRoute });
  const settings = (await listRoutes(tx, tenantId)).find((route) => route.conversationId === conversationId)?.settings;
  if (!settings) return;
  for (const finding of [...urgent, ...since]) {
    if (placeOf(settings, toldOf(finding)) === 'card')
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'finding', subjectId: finding.key, at });
  }
  for (const { id, checkId, severity } of await listStandingGroups(tx, tenantId, mostCardsForNewRoute)) {
    if (placeOf(settings, toldOf({ checkId, severity })) === 'card')
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'group', subjectId: id, at });
  }
}

/** A copy for each of these people, in their own chat. */
export async function wantCopies(
  tx: Tx,
  tenantId: string,
  findingKey: string,
  userIds: readonly string[],
  at: string,
): Promise<void> {
  for (const userId of userIds) {
    await wantCard(tx, tenantId, {
      conversationId: personAsConversation(userId),
      subjectKind: 'finding',
      subjectId: findingKey,
      at,
    });
  }
}

/** The receipt of a fix, in these people's own chats; where it stands already it gets its new state. */
export async function wantReceipt(
  tx: Tx,
  tenantId: string,
  fixId: string,
  userIds: readonly string[],
  at: string,
): Promise<void> {
  await wantCardAgain(tx, tenantId, 'fix', [fixId], at);
  for (const userId of new Set(userIds))
    await wantCard(tx, tenantId, {
      conversationId: personAsConversation(userId),
      subjectKind: 'fix',
      subjectId: fixId,
      at,
    });
}

/** The card of a drill, in these conversations; where it stands already it gets its new state, and the summary what it showed. */
export async function wantDrill(
  tx: Tx,
  tenantId: string,
  drillId: string,
  conversationIds: readonly string[],
  at: string,
): Promise<void> {
  await wantCardAgain(tx, tenantId, 'drill', [drillId], at);
  await wantSummaryAgain(tx, tenantId, at);
  for (const conversationId of new Set(conversationIds))
    await wantCard(tx, tenantId, { conversationId, subjectKind: 'drill', subjectId: drillId, at });
}

/** The card of many fixes, in these conversations; where it stands already it gets its new state. */
export async function wantBulk(
  tx: Tx,
  tenantId: string,
  bulkId: string,
  conversationIds: readonly string[],
  at: string,
): Promise<void> {
  await wantCardAgain(tx, tenantId, 'bulk', [bulkId], at);
  for (const conversationId of new Set(conversationIds))
    await wantCard(tx, tenantId, { conversationId, subjectKind: 'bulk', subjectId: bulkId, at });
}
