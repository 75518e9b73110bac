import type { CsvTaken } from '../evidence/backups/csv';
import type { backupsNow } from '../evidence/backups/overview';
import type { recordTest } from '../evidence/backups/record';
import type { addSource, sourcesNow } from '../evidence/backups/sources';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** What is reported of backups, and recorded by people. */
export interface Backups {
  readonly now: () => ReturnType<typeof backupsNow>;
  readonly sources: () => ReturnType<typeof sourcesNow>;
  readonly addSource: (name: string, by: Person) => ReturnType<typeof addSource>;
  /** @returns its name; undefined when it was revoked already */
  readonly revokeSource: (id: string, by: Person) => Promise<string | undefined>;
  readonly setObjective: (hours: number, by: Person) => Promise<void>;
  readonly recordTest: (test: Parameters<typeof recordTest>[1], by: Person) => Promise<void>;
  readonly takeCsv: (text: string, by: Person) => Promise<CsvTaken>;
  /** Where reports are posted to. */
  readonly intakeUrl: () => string;
}

export interface Proof {
  readonly backups: Backups;
}
