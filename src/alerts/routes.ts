import { type Conversation, personOf, routeIdOf } from '../model/conversation';
import type { WakeName } from '../model/wake';
import { findConversation } from '../store/conversations';
import type { Db, Tx } from '../store/db';
import { appendJournal } from '../store/journal';
import { deleteRoute, listRoutes, lockRoutes, type Route, saveRoute } from '../store/routes';
import { wantCardAgain } from '../store/wanted-cards';
import type { Chat } from './chat';
import { wantOnNewRoute, wantSummary } from './want';

export interface RouteDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly chat: Pick<Chat, 'roster'>;
  /** Object ids of admins and leads. */
  readonly insiders: () => Promise<ReadonlySet<string>>;
  readonly isFirstReadDone: (tx: Tx) => Promise<boolean>;
  readonly wake: (name: WakeName) => void;
}

export interface RouteMade {
  readonly showsNames: boolean;
  /** People there who are neither admins nor leads. */
  readonly outsiders: number;
}

/** Alerts come to this conversation from now on; names only if everybody there may see them. */
export async function makeRoute(deps: RouteDeps, conversation: Conversation, by: string): Promise<RouteMade> {
  // In somebody's own chat each card asks anew whether the person may still see it.
  const isOwn = conversation.kind === 'personal';
  const outsiders = isOwn ? 0 : await countOutsiders(deps, conversation);
  const made = { showsNames: outsiders === 0, outsiders };
  const at = deps.now().toISOString();
  const id = routeIdOf(conversation);
  await deps.db.transaction().execute(async (tx) => {
    await lockRoutes(tx, deps.tenantId);
    const isDone = await deps.isFirstReadDone(tx);
    const settings = isOwn ? ({ digest: 'weekly' } as const) : {};
    await saveRoute(tx, deps.tenantId, { conversationId: id, showsNames: made.showsNames, settings, by, at });
    if (isDone) await wantOnNewRoute(tx, deps.tenantId, id, at);
    else await wantSummary(tx, deps.tenantId, id, at);
    const body = { conversation: id, by, ...made };
    await appendJournal(tx, deps.tenantId, [{ kind: 'route.made', at, body }]);
  });
  deps.wake('deliver');
  return made;
}

/** @returns false when alerts did not come here */
export async function endRoute(deps: RouteDeps, conversationId: string, by: string): Promise<boolean> {
  const at = deps.now().toISOString();
  return deps.db.transaction().execute(async (tx) => {
    const ended = await deleteRoute(tx, deps.tenantId, conversationId);
    if (ended)
      await appendJournal(tx, deps.tenantId, [{ kind: 'route.ended', at, body: { conversation: conversationId, by } }]);
    return ended;
  });
}

/** A lead takes it on themselves that outsiders of this channel see names. Holds until the roster changes for the worse. */
export async function allowNames(
  deps: RouteDeps,
  conversationId: string,
  by: string,
  reason: string,
): Promise<boolean> {
  const at = deps.now().toISOString();
  const routes = await listRoutes(deps.db, deps.tenantId);
  const conversation = await findConversation(deps.db, deps.tenantId, conversationId);
  if (!conversation || !routes.some((route) => route.conversationId === conversationId)) return false;
  const outsiders = await countOutsiders(deps, conversation);
  await deps.db.transaction().execute(async (tx) => {
    await saveRoute(tx, deps.tenantId, { conversationId, showsNames: true, allowedOutsiders: outsiders, by, at });
    await wantCardsOf(deps, tx, conversationId, at);
    await appendJournal(tx, deps.tenantId, [
      { kind: 'route.names-allowed', at, body: { conversation: conversationId, by, outsiders }, personal: { reason } },
    ]);
  });
  deps.wake('deliver');
  return true;
}

/** A roster that cannot be read may hold anybody: names are hidden until it can. */
const unreadable = 1_000_000;

/** Reads each route's roster anew: people come and go. */
export async function reviewRosters(deps: RouteDeps): Promise<void> {
  const routes = await listRoutes(deps.db, deps.tenantId);
  await endRoutesOfOutsiders(deps, routes);
  for (const route of routes) {
    const conversation = await findConversation(deps.db, deps.tenantId, route.conversationId);
    if (!conversation) continue;
    const outsiders = await countOutsiders(deps, conversation).catch(() => unreadable);
    const showsNames = outsiders <= route.allowedOutsiders;
    const allowedOutsiders = showsNames ? route.allowedOutsiders : 0;
    if (showsNames === route.showsNames) continue;
    const at = deps.now().toISOString();
    await deps.db.transaction().execute(async (tx) => {
      await saveRoute(tx, deps.tenantId, {
        conversationId: route.conversationId,
        showsNames,
        allowedOutsiders,
        by: 'keyholder',
        at,
      });
      await wantCardsOf(deps, tx, route.conversationId, at);
      await appendJournal(tx, deps.tenantId, [
        { kind: 'route.roster-changed', at, body: { conversation: route.conversationId, showsNames, outsiders } },
      ]);
    });
    deps.wake('deliver');
  }
}

/** Whoever is no admin any more gets no alerts in their own chat. */
async function endRoutesOfOutsiders(deps: RouteDeps, routes: readonly Route[]): Promise<void> {
  const own = routes.filter(({ conversationId }) => personOf(conversationId) !== undefined);
  if (own.length === 0) return;
  const insiders = await deps.insiders();
  for (const { conversationId } of own)
    if (!insiders.has(personOf(conversationId) ?? '')) await endRoute(deps, conversationId, 'keyholder');
}

async function countOutsiders(deps: RouteDeps, conversation: Conversation): Promise<number> {
  const [roster, insiders] = await Promise.all([deps.chat.roster(conversation), deps.insiders()]);
  return roster.filter((id) => id === null || !insiders.has(id)).length;
}

async function wantCardsOf(
  deps: RouteDeps,
  tx: Parameters<typeof wantCardAgain>[0],
  conversationId: string,
  at: string,
): Promise<void> {
  for (const kind of ['finding', 'group'] as const)
    await wantCardAgain(tx, deps.tenantId, kind, { conversationId }, at);
}
