import { packSaid } from '../../src/model/period';

const now = new Date('2026-11-25T10:30:00Z');
const whole = (from: string, until: string, isRedacted = false) => ({
  from: `${from}T00:00:00.000Z`,
  until: `${until}T00:00:00.000Z`,
  isRedacted,
});

const taken: readonly (readonly [string, object])[] = [
  ['q3', whole('2026-07-01', '2026-10-01')],
  ['q3 2025', whole('2025-07-01', '2025-10-01')],
  ['q4', { from: '2026-10-01T00:00:00.000Z', until: now.toISOString(), isRedacted: false }],
  ['last 30 days', { from: '2026-10-26T00:00:00.000Z', until: now.toISOString(), isRedacted: false }],
  ['2026-07-01 to 2026-09-30', whole('2026-07-01', '2026-10-01')],
  ['2026-07-01 - 2026-09-30 redacted', whole('2026-07-01', '2026-10-01', true)],
  ['last quarter, without names', whole('2026-07-01', '2026-10-01', true)],
  ['last month', whole('2026-10-01', '2026-11-01')],
  ['last year', whole('2025-01-01', '2026-01-01')],
  ['2025', whole('2025-01-01', '2026-01-01')],
];
it.each(taken)('%s', (said, want) => expect(packSaid(said, now)).toEqual(want));

it('means last year’s quarter when this year’s has not begun', () => {
  expect(packSaid('q4', new Date('2026-03-01T00:00:00Z'))).toEqual(whole('2025-10-01', '2026-01-01'));
});

const refused: readonly (readonly [string, RegExp])[] = [
  ['2026-02-30 to 2026-03-01', /none/],
  ['2026-13-01 to 2026-03-01', /none/],
  ['2026-09-30 to 2026-07-01', /after the beginning/],
  ['2027-01-01 to 2027-02-01', /not begun/],
  ['2020-01-01 to 2026-01-01', /too long/],
  ['last 9999 days', /too long/],
];
it.each(refused)('refuses %s', (said, why) => expect(packSaid(said, now)).toMatch(why));

it.each(['of a breach', 'q5', 'for the audit', 'last days'])('leaves %s to the knowledge', (said) =>
  expect(packSaid(said, now)).toBeUndefined(),
);
