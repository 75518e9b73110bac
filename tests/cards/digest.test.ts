import { changeCard, changeData } from '../../src/cards/change';
import { digestCard, digestData, type LookBack } from '../../src/cards/digest';
import { webhooksCard, webhooksData } from '../../src/cards/webhook';
import { areaNames } from '../../src/model/areas';
import { AdaptiveCard, SerializationContext } from './renderer';

const evil = '<at>all</at> [x](https://evil.example) *b*\u202e';
const digest = (showsNames: boolean, lookBack?: LookBack) =>
  digestCard(
    digestData(
      {
        fromAt: '2026-03-02T07:00:00.000Z',
        untilAt: '2026-03-03T07:00:00.000Z',
        timeZone: 'Europe/Berlin',
        opened: Array.from({ length: 30 }, (_, i) => ({
          title: `Check ${i}`,
          count: 4,
          isTold: i > 2,
          isHeld: i === 2,
          examples: [evil],
        })),
        fixed: [{ title: 'Other', count: 1 }],
        waiting: { critical: 1, high: 0, medium: 2, low: 0 },
        fixesAsked: 1,
        ending: 1,
        score: { percent: 64, before: 61 },
        unseen: 2,
        backlog: [{ area: 'sharing', total: 9, left: 3 }],
        more: {
          cameBack: [{ title: 'Anyone-links', count: 2 }],
          overdue: 3,
          acceptancesEnding: 1,
          line: Array.from({ length: 30 }, (_, i) => ({
            day: `2026-02-${String(i + 1).padStart(2, '0')}`,
            percent: 50 + i,
          })),
          areas: [
            { area: 'sharing', percent: 40 },
            { area: 'identity', percent: 90 },
          ],
          burnDown: Array.from({ length: 31 }, (_, i) => ({
            day: `2026-03-${String(i + 1).padStart(2, '0')}`,
            left: 9 - Math.floor(i / 5),
          })),
          owners: [
            { name: evil, left: 2 },
            { name: null, left: 1 },
          ],
          microsoft: { opened: 1, over: 1, standing: 1, names: [evil] },
          unreachable: 1,
        },
      },
      showsNames,
      lookBack,
    ),
  );
const change = (showsNames: boolean) =>
  changeCard(
    changeData(
      {
        id: 'c1',
        area: 'access',
        by: { id: 'u1', name: evil },
        conversationId: '19:x',
        beginsAt: '2026-03-02T15:00:00.000Z',
        untilAt: '2026-03-02T18:00:00.000Z',
        endedAt: '2026-03-02T17:00:00.000Z',
        before: [],
        comparison: {
          checks: [{ title: 'Weaker', before: 0, after: 2 }],
          changed: [evil],
          held: 2,
          standing: 1,
          endedBy: 'person',
        },
      },
      showsNames,
    ),
  );

const cases: readonly [string, Record<string, unknown>, RegExp, boolean][] = [
  ['a digest with names', digest(true), /Digest: 120 new, 1 fixed.*up from 61 %.*and 19 more kinds/, true],
  ['a digest without', digest(false), /cards still to come here.*Of 9 findings of the first reading 3 are left/, false],
  [
    'a look back',
    digest(false, { sinceDay: '2026-02-01', isCut: true }),
    /What changed: 120 new, 1 fixed.*before my first reading I do not know.*up from 61 % on 2026-02-01.*"New".*The score in this time/,
    false,
  ],
  [
    'a comparison with names',
    change(true),
    /1 check is worse.*Changed: .*2 findings came up meanwhile; 1 still stands/,
    true,
  ],
  ['a comparison without', change(false), /An admin, .*One thing was changed there/, false],
  [
    'webhooks',
    webhooksCard(webhooksData([{ id: '1', host: evil, createdAt: '2026-03-02T15:00:00.000Z' }])),
    /webhook:1/,
    true,
  ],
];

/** What a client that draws no charts shows: each table's rows as texts. */
const tablesIn = (node: unknown): readonly (readonly string[])[][] => {
  if (typeof node !== 'object' || node === null) return [];
  const { fallback } = node as { fallback?: { type: string; rows: { cells: { items: { text: string }[] }[] }[] } };
  const own =
    fallback?.type === 'Table'
      ? [fallback.rows.map(({ cells }) => cells.map(({ items }) => items[0]?.text ?? ''))]
      : [];
  return [...own, ...Object.values(node).flatMap(tablesIn)];
};

it('has its lines and bars, with a table each for clients that draw none', () => {
  const [withNames, without] = [JSON.stringify(digest(true)), JSON.stringify(digest(false))];

  for (const type of ['Chart.Line', 'Chart.HorizontalBar']) expect(withNames).toContain(`"type":"${type}"`);
  const [line, areas, burnDown] = tablesIn(digest(true));
  expect([line?.[0], line?.[1], line?.at(-1)]).toEqual([
    ['Day', 'Score'],
    ['2026-02-01', '50 %'],
    ['2026-02-30', '79 %'],
  ]);
  expect(areas?.slice(0, 2)).toEqual([
    ['Area', 'Score'],
    [areaNames.sharing, '40 %'],
  ]);
  expect(burnDown?.[0]).toEqual(['Day', 'Left']);
  expect([line, areas, burnDown].map((rows) => rows?.length)).toEqual([7, 3, 7]);
  expect(withNames).toContain('{"x":"2026-02-01","y":50}');
  expect(withNames).toMatch(/Back again.*Microsoft’s half: 1 new .* 1 over, 1 still open\. They mend these/);
  expect(without).toContain('{"title":"With somebody","value":"2"}');
  expect(withNames).toContain('3 findings were left untouched');
});

it.each(cases)('%s', (_name, card, says, hasNames) => {
  const json = JSON.stringify(card);
  const context = new SerializationContext();
  new AdaptiveCard().parse(card, context);

  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  // Teams draws charts; this library knows none, and takes the words in their place.
  expect(events.filter((text) => !text.includes('Chart.'))).toEqual([]);
  expect(json).toMatch(says);
  expect(json.includes('evil.example')).toBe(hasNames);
  expect(json).not.toMatch(/\$\{|<at>|(?<!\\)\]\(|https:\/\/evil|\u202e/);
  expect(Buffer.byteLength(json)).toBeLessThan(28_000);
});
