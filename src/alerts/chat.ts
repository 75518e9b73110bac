import type { Conversation } from '../model/conversation';

export interface Message {
  readonly card: Record<string, unknown>;
  /** What the toast and the chat list say. */
  readonly summary: string;
}

/** A file to take or to open, in a card of Teams' own. */
export interface FileMessage {
  readonly attachment: {
    readonly contentType: string;
    readonly name: string;
    readonly contentUrl?: string;
    readonly content: Readonly<Record<string, unknown>>;
  };
  readonly summary: string;
}

/** Where a card stands: needed to change it in place. */
export interface Place {
  /** In a channel, the thread that the card began; else the conversation itself. */
  readonly threadId: string;
  readonly activityId: string;
}

/** The way to Teams, made by `bot/`. @throws AppError 'delivery-failed' with `status`: 403 and 404 mean that we are not welcome there any more */
export interface Chat {
  readonly post: (conversation: Conversation, message: Message | FileMessage) => Promise<Place>;
  readonly update: (conversation: Conversation, place: Place, message: Message) => Promise<void>;
  /** Short words under a card: in its thread, where there are threads. */
  readonly reply: (conversation: Conversation, place: Place, message: Message) => Promise<void>;
  /** The chat with one person, opened if need be. */
  readonly personal: (userId: string) => Promise<Conversation>;
  /** Entra object ids of everybody in a channel or chat; null for somebody who has none. */
  readonly roster: (conversation: Conversation) => Promise<readonly (string | null)[]>;
}
