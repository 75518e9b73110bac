import { areaSaid } from '../../src/model/area-words';
import { untilSaid } from '../../src/model/planned-change';

// 15:30 in Berlin.
const at = '2026-03-03T14:30:00.000Z';
it.each([
  ['18:00', '2026-03-03T17:00:00.000Z'],
  ['today 18.00', '2026-03-03T17:00:00.000Z'],
  ['6 pm', '2026-03-03T17:00:00.000Z'],
  ['6:15pm', '2026-03-03T17:15:00.000Z'],
  ['12 am', '2026-03-03T23:00:00.000Z'],
  ['2:00', '2026-03-04T01:00:00.000Z'],
  ['tomorrow at 9', '2026-03-04T08:00:00.000Z'],
  ['2026-03-04 12:00', '2026-03-04T11:00:00.000Z'],
  ['today', '2026-03-03T22:00:00.000Z'],
])('until %s', (words, until) => {
  expect(untilSaid(words, at, 'Europe/Berlin')).toEqual({ ok: true, until });
});

it.each([
  ['soon', 'did not understand'],
  ['', 'did not understand'],
  ['25:00', 'did not understand'],
  ['13 pm', 'did not understand'],
  ['9:75', 'did not understand'],
  ['2026-13-45 10:00', 'no such date'],
  ['today 9:00', 'over already'],
  ['2026-03-02 10:00', 'over already'],
  ['tomorrow 18:00', '24 hours at most'],
  ['2027-01-01', '24 hours at most'],
])('not until “%s”', (words, why) => {
  expect(untilSaid(words, at, 'Europe/Berlin')).toMatchObject({ ok: false, why: expect.stringContaining(why) });
});

it.each([
  ['conditional access', 'access'],
  ['the sign-in rules', 'access'],
  ['our sharing links', 'sharing'],
  ['mfa', 'identity'],
  ['the world', undefined],
])('“%s” is the area %s', (words, area) => {
  expect(areaSaid(words)).toBe(area);
});
