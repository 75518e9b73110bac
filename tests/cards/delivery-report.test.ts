import { type DeliveryRow, deliveryReportCard, deliveryReportData } from '../../src/cards/delivery-report';
import { AdaptiveCard, SerializationContext } from './renderer';

const row = (more: Partial<DeliveryRow> = {}): DeliveryRow => ({
  headline: 'Anyone-links',
  subject: 'Plan.docx',
  place: 'channel or chat 1 of 2',
  isDue: false,
  changes: 0,
  postedAt: '2026-03-02T09:30:00.000Z',
  shownAt: '2026-03-02T09:30:00.000Z',
  tries: 0,
  failure: null,
  failedAt: null,
  isGivenUp: false,
  ...more,
});
const failed = { isDue: true, tries: 3, failure: 'Teams answered 403', failedAt: '2026-03-03T09:30:00.000Z' } as const;
const cardOf = (rows: readonly DeliveryRow[], unreachable: { name: string; why: string; at: string }[] = []) =>
  deliveryReportCard(deliveryReportData({ name: null, rows, unreachable }));

/** What stands beside each alert. */
function statesIn(card: object): readonly string[] {
  const { rows = [] } = ((card as { body: { type: string; rows?: unknown[] }[] }).body.find(
    ({ type }) => type === 'Table',
  ) ?? {}) as { rows?: { cells: { items: { text: string }[] }[] }[] };
  return rows.slice(1).map(({ cells }) => (cells[1]?.items ?? []).map(({ text }) => text).join(' | '));
}

it.each<[string, Partial<DeliveryRow>, string]>([
  ['posted', {}, 'Posted 2026-03-02 09:30 UTC'],
  [
    'changed since',
    { changes: 2, shownAt: '2026-03-02T10:00:00.000Z' },
    'Posted 2026-03-02 09:30 UTC | Changed 2 times, last 2026-03-02 10:00 UTC',
  ],
  ['not tried yet', { isDue: true, postedAt: null, shownAt: null }, 'Not posted yet | Due'],
  [
    'failed, and tried again',
    { ...failed, postedAt: null, shownAt: null },
    'Not posted yet | Due, tried 3 times, last 2026-03-03 09:30 UTC | Teams answered 403',
  ],
  [
    'given up after it was posted',
    { ...failed, tries: 1, isGivenUp: true },
    'Posted 2026-03-02 09:30 UTC | Given up, tried once, last 2026-03-03 09:30 UTC | Teams answered 403',
  ],
  ['failed earlier, and well now', { ...failed, isDue: false }, 'Posted 2026-03-02 09:30 UTC'],
])('%s', (_name, more, says) => {
  expect(statesIn(cardOf([row(more)]))).toEqual([says]);
});

it('counts all in one line, and has no table where there is nothing', () => {
  const rows = [row(), row({ changes: 1 }), row({ ...failed, postedAt: null }), row({ ...failed, isGivenUp: true })];

  expect(JSON.stringify(cardOf(rows))).toContain('3 of 4 posted · 1 changed since · 1 due · 1 given up');
  expect(statesIn(cardOf([]))).toEqual([]);
  expect(JSON.stringify(cardOf([]))).toContain('No alerts were sent about that.');
});

it('stays small and whole with the longest names, and brings nothing in them to life', () => {
  const long = `[x](https://evil.example)${'鍵'.repeat(300)}`;
  const at = '2026-03-03T09:30:00.000Z';
  const rows = Array.from({ length: 40 }, () =>
    row({ ...failed, changes: 9, subject: long, place: long, failure: long }),
  );
  const card = cardOf(rows, Array(40).fill({ name: long, why: long, at }));
  const context = new SerializationContext();
  new AdaptiveCard().parse(card, context);

  expect(context.eventCount).toBe(0);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
  expect(JSON.stringify(card)).not.toMatch(/(?<!\\)\]\(|https:\/\/evil/);
});
