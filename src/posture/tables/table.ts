import type { Db } from '../../store/db';
import type { PlainFilter } from '../ask-filters';
import type { Subject } from '../ask-subject';
import type { AskDeps, Seen } from '../what-was-seen';

/** One thing in a list. `subjectId` is the second half of its findings' keys. */
export interface Row {
  readonly name: string;
  readonly detail: string;
  readonly url: string | null;
  readonly subjectId: string | null;
  readonly findingKey: string | null;
}

export interface Asked {
  readonly subject: Subject;
  readonly filter: PlainFilter;
  /** Only findings that rest: snoozed, or their risk accepted. */
  readonly isResting?: boolean;
  /** When the first reading ended: how long what it found had stood is not known. */
  readonly datedAfter: string | null;
}
export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface Table {
  /** How far what these rows rest on was seen. */
  readonly seen: (deps: AskDeps, asked: Pick<Asked, 'subject' | 'filter'>) => Promise<Seen>;
  readonly count: (db: Db, tenantId: string, asked: Asked) => Promise<number>;
  readonly page: (db: Db, tenantId: string, asked: Asked, page: Page) => Promise<readonly Row[]>;
  readonly columns: readonly string[];
  /** Every row as cells, a page at a time. */
  readonly cells: (db: Db, tenantId: string, asked: Asked) => AsyncGenerator<readonly (readonly string[])[]>;
}

interface Shape<R, F> {
  readonly seen: Table['seen'];
  readonly filterOf: (asked: Asked) => F;
  readonly count: (db: Db, tenantId: string, filter: F) => Promise<number>;
  readonly list: (db: Db, tenantId: string, filter: F, page: Page) => Promise<readonly R[]>;
  readonly each: (db: Db, tenantId: string, filter: F) => AsyncGenerator<readonly R[]>;
  readonly row: (one: R) => Row;
  readonly columns: Readonly<Record<string, (one: R) => string>>;
}

export const table = <R, F>(shape: Shape<R, F>): Table => ({
  seen: shape.seen,
  count: (db, tenantId, asked) => shape.count(db, tenantId, shape.filterOf(asked)),
  page: async (db, tenantId, asked, page) =>
    (await shape.list(db, tenantId, shape.filterOf(asked), page)).map(shape.row),
  columns: Object.keys(shape.columns),
  async *cells(db, tenantId, asked) {
    for await (const rows of shape.each(db, tenantId, shape.filterOf(asked)))
      yield rows.map((one) => Object.values(shape.columns).map((cell) => cell(one)));
  },
});

export const yesNo = (value: boolean | null): string => (value === null ? 'not known' : value ? 'yes' : 'no');
export const day = (iso: string | null): string => iso?.slice(0, 10) ?? '';
