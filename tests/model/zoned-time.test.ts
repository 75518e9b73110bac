import { instantOf, isTimeZone, localTimeOf } from '../../src/model/zoned-time';

it.each([
  ['2026-01-15T23:30:00.000Z', 'Europe/Berlin', { date: '2026-01-16', time: '00:30', weekday: 5 }],
  ['2026-07-15T22:30:00.000Z', 'Europe/Berlin', { date: '2026-07-16', time: '00:30', weekday: 4 }],
  ['2026-07-12T03:00:00.000Z', 'America/New_York', { date: '2026-07-11', time: '23:00', weekday: 6 }],
  ['2026-07-12T00:00:00.000Z', 'UTC', { date: '2026-07-12', time: '00:00', weekday: 7 }],
  ['2026-07-12T00:00:00.000Z', 'Asia/Kathmandu', { date: '2026-07-12', time: '05:45', weekday: 7 }],
])('%s in %s', (iso, zone, local) => {
  expect(localTimeOf(iso, zone)).toEqual(local);
  expect(instantOf(local.date, local.time, zone)).toBe(iso);
});

it.each([
  ['an hour that is left out', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['the hour before it', '2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
  ['an hour that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['the hour after it', '2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
])('%s', (_name, date, time, iso) => {
  expect(instantOf(date, time, 'Europe/Berlin')).toBe(iso);
});

it.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['', false],
  ['<at>all</at>', false],
])('knows whether %s is a time zone', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});
