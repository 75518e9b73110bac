import { ink, type Page } from './page';

export interface TableColumn {
  readonly label: string;
  /** Beside the others. */
  readonly width: number;
}

const size = 7.5;
const pad = 3;
const mostLines = 7;
const longestCell = 600;

/** Rows under a head that stands on every page. A row is never torn; a cell that is too long ends in "…". */
export function drawTable(page: Page, columns: readonly TableColumn[], rows: readonly (readonly string[])[]): void {
  const { doc, left } = page;
  const sum = columns.reduce((all, { width }) => all + width, 0);
  const widths = columns.map(({ width }) => (width / sum) * page.width);
  const places = widths.map((_, n) => left + widths.slice(0, n).reduce((all, one) => all + one, 0));
  const draw = (cells: readonly string[], kind: 'head' | 'even' | 'odd'): void => {
    doc.font(kind === 'head' ? 'bold' : 'text').fontSize(size);
    const lineHeight = doc.currentLineHeight(true);
    const texts = cells.map((cell) =>
      page.drawable(cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell),
    );
    const heights = texts.map((text, n) => doc.heightOfString(text || ' ', { width: (widths[n] ?? 0) - 2 * pad }));
    const height = Math.min(Math.max(...heights), mostLines * lineHeight) + 2 * pad;
    if (kind !== 'head' && page.room(height)) {
      draw(
        columns.map(({ label }) => label),
        'head',
      );
      doc.font('text').fontSize(size);
    }
    const y = doc.y;
    if (kind !== 'odd') doc.rect(left, y, page.width, height).fill(kind === 'head' ? '#dddddd' : '#f6f6f6');
    doc.fillColor(ink.text);
    for (const [n, text] of texts.entries())
      doc.text(text, (places[n] ?? 0) + pad, y + pad, {
        width: (widths[n] ?? 0) - 2 * pad,
        height: height - 2 * pad + 0.5,
        ellipsis: true,
      });
    doc
      .moveTo(left, y + height)
      .lineTo(left + page.width, y + height)
      .lineWidth(0.3)
      .strokeColor(ink.rule)
      .stroke();
    doc.x = left;
    doc.y = y + height;
  };
  // The head never stands alone at the foot of a page.
  page.room(60);
  draw(
    columns.map(({ label }) => label),
    'head',
  );
  for (const [n, row] of rows.entries()) draw(row, n % 2 === 0 ? 'odd' : 'even');
  doc.moveDown(0.8);
}
