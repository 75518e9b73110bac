import type { Topic } from '../model/topic';
import type { WhyRefused } from '../model/why-refused';

/** What a question wants to know of its topic; decides what stands first on the card. */
export type AskKind = 'who' | 'how-long' | 'how' | 'what-if' | 'true-or-false' | 'other';

export type Mood = 'greeting' | 'thanks' | 'bye' | 'help' | 'other';

export interface Answer {
  readonly kind: 'answer';
  readonly topic: Topic;
  readonly ask: AskKind;
}

/** What one card says. */
export type OneReply =
  | Answer
  /** Probably in the field, but not sure which topic: one to three to choose from, with the question that parts them. */
  | { readonly kind: 'candidates'; readonly topics: readonly Topic[]; readonly question?: string }
  /** Not known; up to three topics that may come near, and what may be asked back. */
  | { readonly kind: 'unknown'; readonly topics: readonly Topic[]; readonly question?: string }
  | { readonly kind: 'smalltalk'; readonly mood: Mood }
  | { readonly kind: 'refused'; readonly why: WhyRefused }
  /**
   * Asks for the tenant's live state, which this folder does not know. `isSure`: and for nothing else; `otherwise`: what
   * is known of it, for who may not see the tenant.
   */
  | { readonly kind: 'posture'; readonly isSure: boolean; readonly otherwise?: OneReply };

export type Reply =
  | OneReply
  /** A text that asks two or three things, each of which is sure by itself. */
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] };
