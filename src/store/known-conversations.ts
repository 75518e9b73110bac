import type { Conversation } from '../model/conversation';

/** What this process saw stored a moment ago, so that not every message asks the store for it. */
export interface KnownConversations {
  readonly has: (conversation: Conversation) => boolean;
  readonly note: (conversation: Conversation) => void;
  /** To call when one is marked dead: whoever speaks there next makes it alive again. */
  readonly forget: (conversationId: string) => void;
}

/** Another instance may have marked one dead: that is noticed after this long. */
const keepMs = 60_000;
const most = 10_000;

export function createKnownConversations(now: () => Date): KnownConversations {
  const kept = new Map<string, { readonly text: string; readonly until: number }>();
  return {
    has(conversation) {
      const one = kept.get(conversation.id);
      return one !== undefined && one.until > now().getTime() && one.text === JSON.stringify(conversation);
    },
    note(conversation) {
      if (kept.size >= most) kept.clear();
      kept.set(conversation.id, { text: JSON.stringify(conversation), until: now().getTime() + keepMs });
    },
    forget: (conversationId) => void kept.delete(conversationId),
  };
}
