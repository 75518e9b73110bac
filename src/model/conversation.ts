/** Where the bot may speak. Stored from authenticated turns only: the bot's token goes to `serviceUrl`. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'channel' | 'groupChat';
  readonly serviceUrl: string;
  readonly botId: string;
  /** Entra object id; for personal chats. */
  readonly userId: string | null;
}

/** A card for somebody's own chat. Which conversation that is, is found when it is sent. */
export const personAsConversation = (userId: string): string => `person:${userId}`;
export const personOf = (conversationId: string): string | undefined => /^person:(.+)$/.exec(conversationId)?.[1];
/** What a route to this conversation is kept under: somebody's own chat is that of the person, so that copies of a card do not stand there twice. */
export const routeIdOf = ({ id, kind, userId }: Pick<Conversation, 'id' | 'kind' | 'userId'>): string =>
  kind === 'personal' && userId ? personAsConversation(userId) : id;
