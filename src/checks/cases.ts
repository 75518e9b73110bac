import type { Per, Things } from '../model/check';

/** One row of a check's truth table. `expect` names what must come out; `undefined`: nothing is wrong. */
export interface CheckCase<P extends Per> {
  readonly name: string;
  readonly given: Things[P];
  readonly expect:
    | { readonly severity?: string; readonly pendingUntil?: string | null; readonly because?: string }
    | undefined;
}

/** When every case is looked at, and with which settings. */
export const caseContext = { at: '2026-03-02T09:00:00.000Z', mfaGraceHours: 24 } as const;
