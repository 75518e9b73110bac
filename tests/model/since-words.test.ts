import { sinceSaid } from '../../src/model/since-words';

/** A Thursday, eleven at night in Berlin, which is ten by the sun of Greenwich. */
const now = new Date('2026-03-05T22:00:00Z');
const cases: readonly (readonly [string, string | undefined])[] = [
  ['since monday', '2026-03-01T23:00:00.000Z'],
  ['since last monday', '2026-03-01T23:00:00.000Z'],
  ['since thursday', '2026-03-04T23:00:00.000Z'],
  ['since last thursday', '2026-02-25T23:00:00.000Z'],
  ['today', '2026-03-04T23:00:00.000Z'],
  ['since yesterday', '2026-03-03T23:00:00.000Z'],
  ['this week', '2026-03-01T23:00:00.000Z'],
  ['since last week', '2026-02-22T23:00:00.000Z'],
  ['this month', '2026-02-28T23:00:00.000Z'],
  ['in the last 3 days', '2026-03-01T23:00:00.000Z'],
  ['in the last 12 hours', '2026-03-05T10:00:00.000Z'],
  ['in the past week', '2026-02-25T23:00:00.000Z'],
  ['this quarter', '2025-12-31T23:00:00.000Z'],
  ['last year', '2024-12-31T23:00:00.000Z'],
  ['last quarter', '2025-09-30T22:00:00.000Z'],
  ['in february', '2026-01-31T23:00:00.000Z'],
  ['since october', '2025-09-30T22:00:00.000Z'],
  ['since march', '2026-02-28T23:00:00.000Z'],
  ['over 2 weeks', '2026-02-18T23:00:00.000Z'],
  ['weeks', undefined],
  ['since 2026-02-01', '2026-01-31T23:00:00.000Z'],
  ['since 2026-02-31', undefined],
  ['since 2027-01-01', undefined],
  ['in sharepoint', undefined],
  ['since the dawn of time', undefined],
];
it.each(cases)('%s', (said, expected) => {
  expect(sinceSaid(said, now, 'Europe/Berlin')).toBe(expected);
});
