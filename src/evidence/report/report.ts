import { lastDayOf, type Period } from '../../model/period';
import { keyIdOf } from '../../model/signed-head';
import { textOf } from '../pack/redact';
import type { WrittenSection } from '../pack/write-section';
import type { Row, Scope } from '../sections/section';
import { drawChart, type Point } from './chart';
import { drawCover } from './cover';
import { numberPages, openPage, type Page } from './page';
import { drawTable } from './table';

export interface Report {
  readonly tenantId: string;
  readonly madeAt: string;
  readonly period: Period;
  readonly withoutNames: boolean;
  readonly publicKey: string;
  readonly journal: {
    readonly from: { readonly seq: number };
    readonly head: { readonly seq: number; readonly hash: string };
  };
  readonly scope: Scope;
  readonly written: readonly WrittenSection[];
}

/** A chapter begins where at least this much of the page is left. */
const leastRoom = 200;

/** The report to read, as a PDF, piece by piece. */
export async function* drawReport(report: Report): AsyncGenerator<Buffer> {
  const days = `${report.period.from.slice(0, 10)} to ${lastDayOf(report.period)}`;
  const page = openPage({ title: `Keyholder evidence, ${days}`, at: report.madeAt });
  const { doc } = page;
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((ok) => doc.on('end', ok));
  const pages = report.written.map((written) => {
    // A short chapter shares its page with the one before; the first does not stand on the cover.
    if (doc.bufferedPageRange().count === 1 || doc.y > page.bottom - leastRoom) doc.addPage();
    else doc.moveDown(1.5);
    const { count } = doc.bufferedPageRange();
    drawSection(page, written, report);
    return count;
  });
  doc.switchToPage(0);
  drawCover(page, report, pages);
  numberPages(page, `Keyholder evidence, ${days} · key ${keyIdOf(report.publicKey)}`);
  doc.end();
  await ended;
  yield* chunks;
}

function drawSection(page: Page, { section, count, shown }: WrittenSection, { period }: Report): void {
  page.title(section.title);
  page.paragraph(section.about, { soft: true, size: 8.5 });
  if (count === 0) {
    page.paragraph(section.none);
    return;
  }
  const rows = section.id === 'score' ? drawScores(page, shown, period) : shown;
  const columns = section.columns.filter(({ width }) => width > 0);
  drawTable(
    page,
    columns,
    rows.map((row) => columns.map(({ id }) => cellText(row, id))),
  );
  if (section.id !== 'score' && count > rows.length)
    page.paragraph(`The ${rows.length} most important of ${count}. All stand in data/${section.id}.csv.`, {
      soft: true,
    });
}

/** A time without its seconds: the tables have them. */
const cellText = (row: Row, id: string): string =>
  textOf(row[id]).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(\.\d+)?Z$/, '$1 $2');

/** Curves of all days: the whole large, the areas small. @returns the newest day's rows, for the table */
function drawScores(page: Page, rows: readonly Row[], { from, until }: Period): readonly Row[] {
  const { doc, left, width } = page;
  const inOrder = rows.toSorted((a, b) => (String(a.day) < String(b.day) ? -1 : 1));
  const byArea = Map.groupBy(inOrder, ({ area }) => String(area));
  const pointsOf = (some: readonly Row[]): readonly Point[] =>
    some.map(({ day, percent }) => ({ day: String(day), percent: typeof percent === 'number' ? percent : null }));
  const [all, ...areas] = [...byArea].toSorted(([a], [b]) => (a === 'All' ? -1 : b === 'All' ? 1 : a < b ? -1 : 1));
  if (!all) return [];
  const y = doc.y + 4;
  drawChart(
    page,
    { x: left, y, width, height: 150 },
    { title: 'All areas, %', from, until, points: pointsOf(all[1]), isLarge: true },
  );
  const cell = { width: (width - 20) / 3, height: 76 };
  doc.y = y + 160;
  for (let n = 0; n < areas.length; n += 3) {
    page.room(cell.height + 6);
    const top = doc.y;
    for (const [m, [title, some]] of areas.slice(n, n + 3).entries())
      drawChart(
        page,
        { x: left + m * (cell.width + 10), y: top, ...cell },
        { title, from, until, points: pointsOf(some), isLarge: false },
      );
    doc.y = top + cell.height + 6;
  }
  doc.moveDown(0.5);
  const newest = inOrder.at(-1)?.day;
  return inOrder.filter(({ day }) => day === newest);
}
