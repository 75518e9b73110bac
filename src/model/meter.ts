/** What the program counts of itself. Labels are words of ours or of Graph's vocabulary, never text from the tenant. */
export interface Meter {
  /** An activity of Teams was worked on. */
  readonly turn: (type: string, status: number, tookS: number) => void;
  /** Graph answered one try; status 0: it did not. `service` is whose limit it counts against. */
  readonly graph: (service: string, status: number, tookS: number) => void;
  /** A card went to Teams, or did not. */
  readonly delivery: (what: Delivered) => void;
  /** A job ran. */
  readonly job: (name: string, isFailed: boolean, tookS: number) => void;
}

export type Delivered = 'posted' | 'updated' | 'put-off' | 'failed' | 'closed';

/** For who does not count: commands, and tests of parts. */
export const noMeter: Meter = {
  turn: () => undefined,
  graph: () => undefined,
  delivery: () => undefined,
  job: () => undefined,
};

/** What stands in the store, as numbers. */
export interface Figures {
  readonly findings: readonly { readonly state: string; readonly severity: string; readonly count: number }[];
  readonly deliveries: { readonly due: number; readonly oldestDueAt: string | null; readonly gaveUp: number };
  readonly approvalsAsked: number;
  readonly fixesDue: number;
  readonly drives: { readonly count: number; readonly due: number; readonly oldestReadAt: string | null };
  readonly journalEntries: number;
  readonly collections: readonly {
    readonly name: string;
    readonly readAt: string | null;
    readonly isSkipped: boolean;
    readonly items: number;
  }[];
}
