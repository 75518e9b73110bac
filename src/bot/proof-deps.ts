import type { Attested, attest, attestationsNow } from '../evidence/attestations/attest';
import type { CsvTaken } from '../evidence/backups/csv';
import type { backupsNow } from '../evidence/backups/overview';
import type { recordTest } from '../evidence/backups/record';
import type { addSource, sourcesNow } from '../evidence/backups/sources';
import type { ChangesMode, changesIn } from '../evidence/configuration/changes';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** What is reported of backups, and recorded by people. */
interface Backups {
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

/** What people state where nothing can be read. */
interface Attestations {
  readonly now: () => ReturnType<typeof attestationsNow>;
  readonly attest: (given: Parameters<typeof attest>[1], by: Person) => Promise<Attested>;
  /** @returns false when it did not stand any more */
  readonly withdraw: (id: string, by: Person) => Promise<boolean>;
}

export interface Proof {
  /** What was changed in policies and settings. */
  readonly changesIn: (what: {
    readonly from: string;
    readonly until: string;
    readonly mode: ChangesMode;
  }) => ReturnType<typeof changesIn>;
  /** When the first reading of the tenant ended; `null`: none has. */
  readonly firstReadAt: () => Promise<string | null>;
  readonly attestations: Attestations;
  readonly backups: Backups;
}
