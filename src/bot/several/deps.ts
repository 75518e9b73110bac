import type { BotDeps } from '../deps';

/** One of several organisations, as the bot sees it before it knows which of them a turn is about. */
export interface Served {
  readonly tenantId: string;
  readonly name: string;
  readonly bot: BotDeps;
  /** Whether a card of its stands in one of these places as this message. */
  readonly hasCard: (conversationIds: readonly string[], activityId: string) => Promise<boolean>;
  readonly knows: (conversationId: string) => Promise<boolean>;
}

export interface SeveralDeps extends Pick<BotDeps, 'library' | 'understanding' | 'log'> {
  readonly all: readonly Served[];
  /** Which organisation a conversation speaks of. */
  readonly homeOf: (conversationId: string) => Promise<Served | undefined>;
  /** It speaks of this one from now on. @returns false when it moved meanwhile */
  readonly settle: (conversationId: string, to: Served, from: Served | undefined) => Promise<boolean>;
}
