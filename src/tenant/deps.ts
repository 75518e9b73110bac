import type { Graph } from '../graph/graph';
import type { Per, PolicyReading, Reading } from '../model/check';
import type { Fault } from '../model/fault';
import type { WakeName } from '../model/wake';
import type { Db, Tx } from '../store/db';
import type { JournalEntry } from '../store/journal';

export interface TenantDeps {
  readonly db: Db;
  readonly tenantId: string;
  /** The read-only identity. */
  readonly graph: Graph;
  /** The identity that may subscribe to drives; null: drives are polled. */
  readonly watch: Graph | null;
  /** Where those groups are: the tenant itself, or the provider's. */
  readonly groupsIn: Graph;
  /** The admins' and the leads' group. */
  readonly groupIds: readonly string[];
  readonly now: () => Date;
  /** Runs checks and says what must be told; gives what the journal is to hold. */
  readonly onFound: <P extends Per>(tx: Tx, reading: Reading<P> | PolicyReading) => Promise<readonly JournalEntry[]>;
  /** Kinds of things that checks look at. */
  readonly kinds: readonly Per[];
  /** Kinds of things whose checks lean on this small collection. */
  readonly leaningOn: (collection: string) => readonly Per[];
  /** The first reading has come further. */
  readonly onProgress: () => void;
  /** The first reading reached its end. */
  readonly onFirstRead: (tx: Tx, at: string) => Promise<readonly JournalEntry[]>;
  readonly wake: (name: WakeName, afterS?: number) => void;
  readonly fault: Fault;
  readonly log: {
    readonly info: (text: string, facts?: object) => void;
    readonly warn: (text: string, facts?: object) => void;
  };
  readonly notifyUrl: string;
}
