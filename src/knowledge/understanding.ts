import type { Heard, Hearing } from './interpreter';
import type { Found } from './knowledge';
import type { Reply } from './reply';

/**
 * Makes sense of what people write. That is the most work in a turn, so it is done beside the thread that talks to Teams.
 * @throws AppError `not-understood` for a text that takes too long
 */
export interface Understanding {
  readonly hear: (text: string, hearing?: Hearing) => Promise<Heard>;
  /** In English alone. */
  readonly reply: (text: string) => Promise<Reply>;
  /** For a list to choose from, best first; empty when nothing comes near. */
  readonly search: (text: string, most: number) => Promise<Found>;
}
