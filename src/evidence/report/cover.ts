import { partlyText } from '../../cards/baseline';
import { lastDayOf } from '../../model/period';
import { keyIdOf } from '../../model/signed-head';
import { saysPartly, scoresOf } from '../sections/score';
import { ink, type Page } from './page';
import type { Report } from './report';

/** What it is, what it proves, and where what stands. `pages`: on which page each section begins. */
export function drawCover(page: Page, report: Report, pages: readonly number[]): void {
  const { doc, left, width } = page;
  doc.y = page.top;
  doc.font('bold').fontSize(24).fillColor(ink.text).text('Evidence pack', left, doc.y, { width });
  doc.font('text').fontSize(12).fillColor(ink.soft);
  doc.text('Shared responsibility in Microsoft 365: what Keyholder saw and did', { width });
  doc.moveDown(1);
  drawBox(page, [
    'This report proves what Keyholder saw and did, not that all was seen. It is neither a certification nor legal advice.',
    'What could not be seen stands in a chapter of its own. It counts neither for nor against.',
  ]);
  drawFacts(page, [
    ['Period', `${report.period.from.slice(0, 10)} to ${lastDayOf(report.period)} (UTC)`],
    ['Tenant', report.tenantId],
    ['Made', `${report.madeAt.slice(0, 16).replace('T', ' ')} UTC`],
    [
      'Names',
      report.withoutNames
        ? 'left out: people and things stand as pseudonyms'
        : 'included: give this to those who may see them',
    ],
    ['Journal', `entries ${report.journal.from.seq + 1} to ${report.journal.head.seq}`],
    ['Its head', report.journal.head.hash],
    ['Signed by', `key ${keyIdOf(report.publicKey)}`],
    ['Score', scoreText(report)],
  ]);
  doc
    .font('bold')
    .fontSize(11)
    .fillColor(ink.text)
    .text('What is in it', left, doc.y + 6, { width });
  doc.moveDown(0.4);
  for (const [n, { section, count }] of report.written.entries()) {
    const y = doc.y;
    doc.font('text').fontSize(9).fillColor(ink.text);
    doc.text(section.title, left, y, { width: width - 150, lineBreak: false });
    doc.text(count === 1 ? '1 line' : `${count} lines`, left + width - 150, y, {
      width: 90,
      align: 'right',
      lineBreak: false,
    });
    doc.text(`page ${pages[n]}`, left + width - 60, y, { width: 60, align: 'right', lineBreak: false });
    doc
      .moveTo(left, y + 13)
      .lineTo(left + width, y + 13)
      .lineWidth(0.3)
      .strokeColor('#cccccc')
      .stroke();
    doc.y = y + 16;
  }
  doc.moveDown(0.6);
  doc.font('text').fontSize(8).fillColor(ink.soft);
  doc.text(
    'The same stands as CSV and JSON beside this report, with the journal and the signature that covers every byte of the pack. README.txt says how to verify it: npx keyholder verify, without an account, a database or a network. A letter that this report’s font does not have stands as a box; the CSV and JSON have it.',
    left,
    doc.y,
    { width },
  );
}

function drawBox({ doc, left, width }: Page, lines: readonly string[]): void {
  doc.font('bold').fontSize(10);
  const inner = width - 24;
  const height = lines.reduce((sum, line) => sum + doc.heightOfString(line, { width: inner, lineGap: 2 }) + 6, 14);
  const y = doc.y;
  doc.rect(left, y, width, height).lineWidth(1.2).strokeColor(ink.text).fillAndStroke(ink.shade, ink.text);
  doc.fillColor(ink.text);
  doc.y = y + 10;
  for (const line of lines) {
    doc.text(line, left + 12, doc.y, { width: inner, lineGap: 2 });
    doc.y += 6;
  }
  doc.y = y + height + 16;
}

function drawFacts({ doc, left, width, drawable }: Page, facts: readonly (readonly [string, string])[]): void {
  for (const [name, value] of facts) {
    const y = doc.y;
    doc.font('bold').fontSize(9).fillColor(ink.text).text(name, left, y, { width: 80, lineBreak: false });
    doc.font('text').text(drawable(value), left + 84, y, { width: width - 84 });
    doc.y = Math.max(doc.y, y + 12) + 3;
  }
  doc.x = left;
}

/** On the last day of the period that was kept. */
function scoreText({ scope }: Report): string {
  if (!scope.lastDay) return 'not known: no day of the period was kept';
  const [all] = scoresOf(scope, scope.lastDay);
  if (!all || all.percent === null) return `on ${scope.lastDay.day} nothing could be looked at`;
  const judged = saysPartly(scope.lastDay)
    ? partlyText(all.partly)
    : ' (it was not kept how many of them could not judge everything)';
  return `${all.percent} % on ${scope.lastDay.day}: ${all.passed} checks passed${judged}, ${all.failed} failed, ${all.skipped} could not look`;
}
