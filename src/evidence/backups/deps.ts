import type { PolicyReading } from '../../model/check';
import type { WakeName } from '../../model/wake';
import type { Db, Tx } from '../../store/db';
import type { JournalEntry } from '../../store/journal';

export interface BackupDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  /** Runs checks and says what must be told; gives what the journal is to hold. */
  readonly onFound: (tx: Tx, reading: PolicyReading) => Promise<readonly JournalEntry[]>;
  readonly wake: (name: WakeName) => void;
}
