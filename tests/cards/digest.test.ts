import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { changeCard, changeData } from '../../src/cards/change';
import { digestCard, digestData } from '../../src/cards/digest';
import { webhooksCard, webhooksData } from '../../src/cards/webhook';

const evil = '<at>all</at> [x](https://evil.example) *b*\u202e';
const digest = (showsNames: boolean) =>
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
          examples: [evil],
        })),
        fixed: [{ title: 'Other', count: 1 }],
        waiting: { critical: 1, high: 0, medium: 2, low: 0 },
        fixesAsked: 1,
        ending: 1,
        score: { percent: 64, before: 61 },
        unseen: 2,
        backlog: [{ area: 'sharing', total: 9, left: 3 }],
      },
      showsNames,
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
  ['a digest without', digest(false), /Of 9 findings of the first reading 3 are left/, false],
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

it.each(cases)('%s', (_name, card, says, hasNames) => {
  const json = JSON.stringify(card);
  const context = new SerializationContext();
  new AdaptiveCard().parse(card, context);

  expect(context.eventCount).toBe(0);
  expect(json).toMatch(says);
  expect(json.includes('evil.example')).toBe(hasNames);
  expect(json).not.toMatch(/\$\{|<at>|(?<!\\)\]\(|https:\/\/evil|\u202e/);
  expect(Buffer.byteLength(json)).toBeLessThan(28_000);
});
