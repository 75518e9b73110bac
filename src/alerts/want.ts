import { personAsConversation } from '../model/conversation';
import { type Finding, isEndState } from '../model/finding';
import type { Db, Tx } from '../store/db';
import { wantCard, wantCardAgain } from '../store/deliveries';
import { listUntold } from '../store/findings';
import { listRoutes, lockRoutes } from '../store/routes';

/** At the first reading only this many cards come; the summary counts the rest. */
const mostBaselineCards = 10;
const mostCardsForNewRoute = 20;

/** Says which cards must stand where after these findings changed. What the first reading found is counted, not told one by one. */
export async function wantFindings(tx: Tx, tenantId: string, changed: readonly Finding[], at: string): Promise<void> {
  const toTell = changed.filter((finding) => !finding.isBaseline && finding.state !== 'pending');
  await wantCardAgain(
    tx,
    tenantId,
    'finding',
    changed.map(({ key }) => key),
    at,
  );
  const opened = toTell.filter(({ state }) => !isEndState(state));
  if (opened.length === 0) return;
  await lockRoutes(tx, tenantId, 'shared');
  for (const { conversationId } of await listRoutes(tx, tenantId)) {
    for (const { key } of opened)
      await wantCard(tx, tenantId, { conversationId, subjectKind: 'finding', subjectId: key, at });
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
  for (const key of [...urgent, ...since])
    await wantCard(tx, tenantId, { conversationId, subjectKind: 'finding', subjectId: key, at });
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
