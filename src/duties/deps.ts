import type { Reading } from '../model/check';
import type { Topic } from '../model/topic';
import type { WakeName } from '../model/wake';
import type { Db, Tx } from '../store/db';
import type { JournalEntry } from '../store/journal';

export interface DutiesDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly topics: readonly Topic[];
  /** Runs the checks and says what must be told; gives what the journal is to hold. */
  readonly onFound: (tx: Tx, reading: Reading<'duty'>) => Promise<readonly JournalEntry[]>;
  readonly wake: (name: WakeName) => void;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}
