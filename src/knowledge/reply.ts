import type { Topic } from '../model/topic';

/** What a question wants to know of its topic; decides what stands first on the card. */
export type AskKind = 'who' | 'how-long' | 'how' | 'what-if' | 'true-or-false' | 'other';

export type Mood = 'greeting' | 'thanks' | 'bye' | 'help' | 'other';

/** What a question about the tenant's present state is about. */
export type PostureSubject = 'legacy-auth' | 'alerts' | 'mfa' | 'links' | 'guests' | 'forwarding' | 'other';

export type Reply =
  | { readonly kind: 'answer'; readonly topic: Topic; readonly ask: AskKind }
  /** Probably in the field, but not sure which topic: one to three to choose from. */
  | { readonly kind: 'candidates'; readonly topics: readonly Topic[] }
  /** Not known; up to three topics that may come near. */
  | { readonly kind: 'unknown'; readonly topics: readonly Topic[] }
  | { readonly kind: 'smalltalk'; readonly mood: Mood }
  /** Somebody tries to make the bot act (`command`) or say yes (`confirmation`). */
  | { readonly kind: 'refused'; readonly why: 'command' | 'confirmation' }
  /** Asks for the tenant's live state, which this folder does not know. */
  | { readonly kind: 'posture'; readonly subject: PostureSubject };
