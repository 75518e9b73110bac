import type { z } from 'zod/v4';
import type { FileMessage } from '../../alerts/chat';
import type { Roles } from '../../tenant/roles';
import type { BotDeps } from '../deps';
import type { Speaker } from '../speaker';

/** What a press is answered with. `said` stands under the card, which stays as it is. */
export type PressAnswer =
  | { readonly kind: 'said'; readonly text: string }
  | {
      readonly kind: 'card';
      readonly card: Record<string, unknown>;
      /** Stands nowhere else: when it comes too late for the press it is sent, under these words. */
      readonly onlyHere?: string;
    }
  /** A card of its own in the conversation; `said` stands under the one that was pressed. */
  | {
      readonly kind: 'reply';
      readonly card: Record<string, unknown>;
      readonly summary: string;
      readonly said?: string;
    }
  /** A card of Teams' own about a file. */
  | { readonly kind: 'file'; readonly message: FileMessage; readonly said: string };

export interface Verb<D> {
  readonly parse: z.ZodType<D>;
  readonly who: 'anyone' | 'admin' | 'lead';
  /** A decision asks Graph anew who the person is; a reading may use an answer up to a minute old. */
  readonly need: 'none' | 'read' | 'decide';
  readonly refusal: string;
  /** Lets in somebody whose role is too small: the owner of what this is about. */
  readonly orElse?: (deps: BotDeps, data: D, speaker: Speaker) => Promise<boolean>;
  /** `roles` are those that were asked for with `need`. */
  readonly run: (deps: BotDeps, data: D, speaker: Speaker, roles: Roles) => Promise<PressAnswer>;
}

/** Gives the literal its types; nothing else. */
export const verb = <D>(one: Verb<D>): Verb<D> => one;

export const said = (text: string): PressAnswer => ({ kind: 'said', text });
