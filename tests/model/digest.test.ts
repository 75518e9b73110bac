import { type DigestNumbers, duePeriod, isNews } from '../../src/model/digest';
import { defaultSettings, type RouteSettings } from '../../src/model/route-settings';

const berlin: Partial<RouteSettings> = { timeZone: 'Europe/Berlin', digestHour: 8 };
// 2026-03-09 is a Monday; on the 29th clocks go forward.
const cases: readonly [string, Partial<RouteSettings>, string, string | null, string][] = [
  ['none is wanted', { ...berlin, digest: 'never' }, '2026-03-09T09:00:00.000Z', null, ''],
  ['before today’s hour', berlin, '2026-03-09T06:59:59.999Z', 'daily:2026-03-08', '2026-03-08T07:00:00.000Z'],
  ['at today’s hour', berlin, '2026-03-09T07:00:00.000Z', 'daily:2026-03-09', '2026-03-09T07:00:00.000Z'],
  ['after midnight there', berlin, '2026-03-09T23:30:00.000Z', 'daily:2026-03-09', '2026-03-09T07:00:00.000Z'],
  ['in summer time', berlin, '2026-03-29T06:00:00.000Z', 'daily:2026-03-29', '2026-03-29T06:00:00.000Z'],
  [
    'weekly, on Monday',
    { ...berlin, digest: 'weekly' },
    '2026-03-09T07:00:00.000Z',
    'weekly:2026-03-09',
    '2026-03-09T07:00:00.000Z',
  ],
  [
    'weekly, on Monday too early',
    { ...berlin, digest: 'weekly' },
    '2026-03-09T06:00:00.000Z',
    'weekly:2026-03-02',
    '2026-03-02T07:00:00.000Z',
  ],
  [
    'weekly, on Sunday',
    { ...berlin, digest: 'weekly' },
    '2026-03-15T20:00:00.000Z',
    'weekly:2026-03-09',
    '2026-03-09T07:00:00.000Z',
  ],
  [
    'far in the west',
    { timeZone: 'America/Los_Angeles', digestHour: 23 },
    '2026-03-10T05:00:00.000Z',
    'daily:2026-03-08',
    '2026-03-09T06:00:00.000Z',
  ],
];

it.each(cases)('%s', (_name, more, at, id, until) => {
  expect(duePeriod({ ...defaultSettings, ...more }, at)).toEqual(id === null ? null : { id, until });
});

const nothing: DigestNumbers = {
  fromAt: '2026-03-08T07:00:00.000Z',
  untilAt: '2026-03-09T07:00:00.000Z',
  timeZone: 'UTC',
  opened: [],
  fixed: [],
  waiting: { critical: 3, high: 0, medium: 0, low: 0 },
  fixesAsked: 1,
  ending: 0,
  score: { percent: 50, before: 50 },
  unseen: 2,
  backlog: [{ area: 'sharing', total: 9, left: 3 }],
};
it.each([
  ['what only waits', {}, false],
  ['the first score', { score: { percent: 50, before: null } }, false],
  ['another score', { score: { percent: 51, before: 50 } }, true],
  ['something new', { opened: [{ title: 'x', count: 1, isTold: true, examples: [] }] }, true],
  ['something fixed', { fixed: [{ title: 'x', count: 1 }] }, true],
  ['something that ends soon', { ending: 1 }, false],
])('%s is news: %s', (_name, more, is) => {
  expect(isNews({ ...nothing, ...more })).toBe(is);
});
