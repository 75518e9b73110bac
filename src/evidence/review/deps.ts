import type { Graph } from '../../graph/graph';
import type { Finding } from '../../model/finding';
import type { Log } from '../../model/log';
import type { Person } from '../../model/person';
import type { ReviewItem } from '../../model/review';
import type { WakeName } from '../../model/wake';
import type { Db, Tx } from '../../store/db';

/** A wish that was refused is an answer, not an error. */
export type Answered = { readonly ok: true } | { readonly ok: false; readonly why: string };
export const refused = (why: string) => ({ ok: false, why }) as const;

/** What narrows an owner's own sharing: by the owner's word, or put before the leads. */
export type Begun = { readonly ok: true; readonly approvalId: string } | { readonly ok: false; readonly why: string };

export interface ReviewDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  /** Whether a review begins by itself each quarter. */
  readonly isQuarterly: boolean;
  /** Looks things up in the background, and for somebody who waits. */
  readonly read: Graph;
  readonly readNow: Graph;
  /** Says which cards of findings changed and what must be heard, in the transaction of the change. */
  readonly onChanged: (tx: Tx, findings: readonly Finding[], at: string) => Promise<void>;
  /** Says something once in each of these conversations. */
  readonly notify: (
    tx: Tx,
    notice: {
      readonly id: string;
      readonly lines: readonly string[];
      readonly to: readonly string[];
      readonly at: string;
    },
  ) => Promise<void>;
  /** The owner's own decision to remove an own link or somebody's access to an own thing, to let them only view it, or to let a link end. */
  readonly narrow: (
    item: ReviewItem,
    how: { readonly how: 'remove' | 'view' } | { readonly how: 'limit'; readonly until: string },
    by: Person,
  ) => Promise<Begun>;
  /** Puts the removal of a link or of somebody's access, its end on a day, or a block of a guest's sign-in, before the leads. */
  readonly requestFix: (item: ReviewItem, how: Parameters<ReviewDeps['narrow']>[1], by: Person) => Promise<Begun>;
  /** Puts the acceptance of a risk before the leads. */
  readonly askToAccept: (wish: {
    readonly findingKey: string;
    readonly reason: string;
    readonly until: string;
    readonly by: Person;
  }) => Promise<Answered>;
  readonly wake: (name: WakeName, afterS?: number) => void;
  readonly log: Pick<Log, 'warn'>;
}
