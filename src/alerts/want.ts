import { findCheck } from '../checks';
import { personAsConversation } from '../model/conversation';
import { type Finding, isEndState } from '../model/finding';
import { placeOf, quietUntil, routesFor } from '../model/route-settings';
import type { Db, Tx } from '../store/db';
import { holdCards, wantCard, wantCardAgain } from '../store/deliveries';
import { listUntold } from '../store/findings';
import { holdFindings, listRunningChanges } from '../store/planned-changes';
import { listRoutes, lockRoutes, type Route } from '../store/routes';

/** At the first reading only this many cards come; the summary counts the rest. */
const mostBaselineCards = 10;
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
  const toTell = changed.filter((finding) => !finding.isBaseline && finding.state !== 'pending');
  await wantCardAgain(
    tx,
    tenantId,
    'finding',
    changed.map(({ key }) => key),
    at,
  );
  const opened = toTell.filter(({ state }) => !isEndState(state));
  if (changed.length === 0) return;
  await lockRoutes(tx, tenantId, 'shared');
  const routes = await listRoutes(tx, tenantId);
  const held = await holdForChanges(tx, tenantId, opened);
  for (const finding of opened) {
    if (held.has(finding.key)) continue;
    for (const { conversationId } of routesFor(routes, toldOf(finding)))
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'finding', subjectId: finding.key, at });
  }
  if (cause === 'reading') await holdInQuiet(tx, tenantId, routes, changed, at);
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
  at: string,
): Promise<void> {
  const keys = changed.filter(({ severity }) => severity !== 'critical').map(({ key }) => key);
  for (const { conversationId, settings } of routes) {
    const until = quietUntil(settings, at);
    if (until !== null) await holdCards(tx, tenantId, conversationId, keys, until);
  }
}

/** The first reading is done: one summary for each route, and cards only for what cannot wait. */
export async function wantBaseline(tx: Tx, tenantId: string, at: string): Promise<void> {
  await lockRoutes(tx, tenantId, 'shared');
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
  for (const finding of [...urgent, ...since]) {
    if (settings && placeOf(settings, toldOf(finding)) === 'card')
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'finding', subjectId: finding.key, at });
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
