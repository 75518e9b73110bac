import { leave } from '../alerts/leave';
import { allowNames, endRoute, makeRoute, type RouteDeps } from '../alerts/routes';
import { createAdapter } from '../bot/adapter';
import { type ChatDeps, createChat } from '../bot/chat';
import { oneTry } from '../bot/one-try';
import type { Config } from '../config';
import type { Conversation } from '../model/conversation';
import type { Db } from '../store/db';
import { isFirstReadDone } from '../tenant/first-read';

interface Wiring extends Pick<RouteDeps, 'insiders' | 'now' | 'wake'> {
  readonly config: Config;
  readonly db: Db;
  readonly conversations: Pick<ChatDeps, 'findPersonalChat' | 'anyRoute' | 'saveConversation'>;
  readonly onConversationDead: (conversationId: string) => void;
}

/** The way to speak first, and where to. Its calls are tried once each: the store tries again, at Teams' pace. */
export function chatOf({ config, db, conversations, onConversationDead, ...shared }: Wiring) {
  const { tenantId, teamsTenantId } = config;
  const chat = createChat({
    adapter: createAdapter(config.bot, { httpClient: oneTry }),
    appId: config.bot?.id ?? '',
    tenantId: teamsTenantId,
    named: config.organisationName === null ? null : { tenantId, name: config.organisationName },
    ...conversations,
  });
  const routing: RouteDeps = {
    ...shared,
    db,
    tenantId,
    chat,
    isFirstReadDone: (tx) => isFirstReadDone({ db: tx, tenantId }),
  };
  return {
    chat,
    routing,
    routes: {
      makeRoute: (conversation: Conversation, by: string) => makeRoute(routing, conversation, by),
      endRoute: (conversationId: string, by: string) => endRoute(routing, conversationId, by),
      allowNames: (conversationId: string, by: string, reason: string) =>
        allowNames(routing, conversationId, by, reason),
      async forgetConversation(conversation: Conversation, by: string) {
        await leave(routing, conversation, by);
        onConversationDead(conversation.id);
      },
    },
  };
}
