import type { BaselineInput } from '../../cards/baseline';
import type { Area } from '../../model/areas';
import type { Severity } from '../../model/finding';
import type { Period } from '../../model/period';
import type { CheckResult } from '../../store/check-days';
import type { Db } from '../../store/db';
import type { KeptDay } from '../../store/evidence-rows';

/** Somebody. In a pack without names only a pseudonym is left of them. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export type Cell = string | number | boolean | null | Named;
export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  readonly id: string;
  readonly label: string;
  /** How wide beside the others in the report; 0: in the tables only. */
  readonly width: number;
  /** `thing`: what something of the tenant is called, or what leads to it. `words`: what somebody wrote. Both go when names go. */
  readonly holds?: 'thing' | 'words';
}

export interface AreaScore {
  readonly area: Area | 'all';
  readonly percent: number | null;
  readonly passed: number;
  /** Of those passed: could not judge everything. */
  readonly partly: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What sections are made from. Everything is asked of the store; time is given. */
export interface Scope extends Period {
  readonly db: Db;
  readonly tenantId: string;
  /** When the pack is made. */
  readonly at: string;
  /** How the tenant stands now. */
  readonly stand: BaselineInput;
  /** The last day of the period of which is known how the checks stood; null: none. */
  readonly lastDay: KeptDay | null;
  readonly scoreOf: (
    checks: readonly {
      readonly checkId: string;
      readonly area: Area;
      readonly severity: Severity;
      readonly result: CheckResult;
      readonly isPartly: boolean;
    }[],
  ) => readonly AreaScore[];
}

/** One part of a pack: a chapter of the report, and a table as CSV and JSON. */
export interface Section {
  /** Its files' name. */
  readonly id: string;
  readonly title: string;
  /** What it shows, and what it does not. */
  readonly about: string;
  readonly columns: readonly Column[];
  /** Pages of rows, in an order that stays. */
  readonly rows: (scope: Scope) => AsyncIterable<readonly Row[]>;
  /** Where the report has no room for all: the heaviest come first. */
  readonly weight?: (row: Row) => number;
  /** So many rows are kept for the report, where its usual number is too small. */
  readonly mostShown?: number;
  /** What the report says when there is no row. */
  readonly none: string;
}

export const person = (id: string | null, name: string | null): Named | null =>
  id === null ? null : { id, name: name === null || name === '' ? id : name };
