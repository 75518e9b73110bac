import { byteOrderMark, csvLine } from '../../model/csv';
import type { Row, Scope, Section } from '../sections/section';
import type { SigningKey } from '../signing-key';
import { redacted, textOf } from './redact';
import { openScratch, type Scratch } from './scratch';

/** A section as it was read, once: its tables, and what the report shows of it. */
export interface WrittenSection {
  readonly section: Section;
  readonly csv: Scratch;
  readonly json: Scratch;
  readonly count: number;
  /** The heaviest rows, in the order of the table. */
  readonly shown: readonly Row[];
}

/** So many rows of one section stand in the report; the tables hold all. */
const usuallyShown = 150;

/** Progress is told each time so many rows are written. */
export const tellEvery = 10_000;

export async function writeSection(
  section: Section,
  scope: Scope,
  {
    redactWith,
    tell,
  }: { readonly redactWith: SigningKey['pseudonym'] | null; readonly tell: (count: number) => Promise<void> },
): Promise<WrittenSection> {
  const { columns } = section;
  const [csv, json] = [await openScratch(), await openScratch()];
  const top = heaviest(section);
  let count = 0;
  try {
    await csv.write(`${byteOrderMark}${csvLine(columns.map(({ label }) => label))}`);
    await json.write('[');
    for await (const page of section.rows(scope)) {
      const rows = redactWith ? page.map((row) => redacted(row, columns, redactWith)) : page;
      for (const row of rows) {
        top.add(row, count);
        await json.write(`${count === 0 ? '\n' : ',\n'}${JSON.stringify(inOrder(row, section))}`);
        await csv.write(csvLine(columns.map(({ id }) => textOf(row[id]))));
        count += 1;
      }
      if (Math.floor(count / tellEvery) > Math.floor((count - rows.length) / tellEvery)) await tell(count);
    }
    await json.write(count === 0 ? ']\n' : '\n]\n');
  } catch (error) {
    await Promise.all([csv.drop(), json.drop()]);
    throw error;
  }
  return { section, csv, json, count, shown: top.rows() };
}

const inOrder = (row: Row, { columns }: Section): Row =>
  Object.fromEntries(columns.map(({ id }) => [id, row[id] ?? null]));

/** Keeps the heaviest rows, in little memory however many come. Of equal ones the first stay. */
function heaviest({ weight, mostShown = usuallyShown }: Section) {
  type Kept = { readonly row: Row; readonly at: number; readonly weight: number };
  let kept: Kept[] = [];
  const cut = (): void => {
    kept = kept.toSorted((a, b) => b.weight - a.weight || a.at - b.at).slice(0, mostShown);
  };
  return {
    add(row: Row, at: number): void {
      kept.push({ row, at, weight: weight?.(row) ?? 0 });
      if (kept.length >= 4 * mostShown) cut();
    },
    rows(): readonly Row[] {
      cut();
      return kept.map(({ row }) => row);
    },
  };
}
