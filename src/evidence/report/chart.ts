import { dayMs } from '../../model/durations';
import { ink, type Page } from './page';

export interface Point {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly percent: number | null;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Percent over days, as lines. Where a day is missing the line is broken: nothing was seen then. A day between two
 * gaps is a dot.
 */
export function drawChart(
  { doc, drawable }: Page,
  box: Box,
  chart: {
    readonly title: string;
    readonly from: string;
    readonly until: string;
    readonly points: readonly Point[];
    readonly isLarge: boolean;
  },
): void {
  const { title, points, isLarge } = chart;
  const begin = Date.parse(chart.from.slice(0, 10));
  const span = Math.max(dayMs, Date.parse(chart.until) - begin);
  const label = isLarge ? 8 : 6.5;
  const area: Box = { x: box.x + 24, y: box.y + label + 6, width: box.width - 30, height: box.height - label - 20 };
  const xOf = (day: string): number => area.x + ((Date.parse(day) - begin) / span) * area.width;
  const yOf = (percent: number): number => area.y + area.height - (percent / 100) * area.height;
  const last = points.findLast(({ percent }) => percent !== null)?.percent;
  doc.font('bold').fontSize(label).fillColor(ink.text);
  doc.text(drawable(title), box.x, box.y, { width: box.width - 40, height: label + 3, ellipsis: true });
  doc.text(last == null ? '–' : `${last} %`, box.x + box.width - 40, box.y, {
    width: 36,
    align: 'right',
    lineBreak: false,
  });
  doc.font('text').fontSize(6).fillColor(ink.soft);
  for (const percent of isLarge ? [0, 25, 50, 75, 100] : [0, 50, 100]) {
    const y = yOf(percent);
    doc
      .moveTo(area.x, y)
      .lineTo(area.x + area.width, y)
      .lineWidth(0.3)
      .strokeColor('#bbbbbb')
      .stroke();
    doc.text(String(percent), box.x, y - 3.5, { width: 20, align: 'right', lineBreak: false });
  }
  const days = [chart.from.slice(0, 10), new Date(Date.parse(chart.until) - 1).toISOString().slice(0, 10)];
  doc.text(days[0] ?? '', area.x, area.y + area.height + 3, { width: 60, lineBreak: false });
  doc.text(days[1] ?? '', area.x + area.width - 60, area.y + area.height + 3, {
    width: 60,
    align: 'right',
    lineBreak: false,
  });
  for (const run of runsOf(points)) {
    const [first, ...rest] = run;
    if (!first) continue;
    if (rest.length === 0) doc.circle(xOf(first.day), yOf(first.percent), 1).fill(ink.text);
    else {
      doc.moveTo(xOf(first.day), yOf(first.percent));
      for (const { day, percent } of rest) doc.lineTo(xOf(day), yOf(percent));
      doc
        .lineWidth(isLarge ? 1.2 : 0.9)
        .strokeColor(ink.text)
        .stroke();
    }
  }
}

/** Days in a row of which each has a number. */
function runsOf(points: readonly Point[]): readonly (readonly { readonly day: string; readonly percent: number }[])[] {
  const runs: { day: string; percent: number }[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const { day, percent } of points) {
    if (percent === null) continue;
    const ms = Date.parse(day);
    if (ms - before > dayMs) runs.push([]);
    runs.at(-1)?.push({ day, percent });
    before = ms;
  }
  return runs;
}
