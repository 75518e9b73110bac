import {
  defaultSettings,
  placeOf,
  quietUntil,
  type RouteSettings,
  routeSettings,
  routesFor,
} from '../../src/model/route-settings';

const settings = (more: Partial<RouteSettings>): RouteSettings => ({ ...defaultSettings, ...more });

describe('where a finding is told', () => {
  const cases = [
    ['medium and up are cards', {}, 'sharing', 'medium', 'card'],
    ['low is for the digest', {}, 'sharing', 'low', 'digest'],
    ['a route that wants all', { least: 'low' }, 'sharing', 'low', 'card'],
    ['below what the route wants', { least: 'high' }, 'sharing', 'medium', 'digest'],
    ['critical always', { least: 'critical', digestOnly: ['sharing'] }, 'sharing', 'critical', 'card'],
    ['an area for the digest', { digestOnly: ['sharing'] }, 'sharing', 'high', 'digest'],
    ['another area', { digestOnly: ['sharing'] }, 'identity', 'high', 'card'],
    ['an area that does not come here', { notHere: ['sharing'] }, 'sharing', 'critical', 'none'],
  ] as const;

  it.each(cases)('%s', (_name, more, area, severity, place) => {
    expect(placeOf(settings(more), { area, severity })).toBe(place);
  });
});

describe('which routes', () => {
  const all = { id: 'all', settings: settings({}) };
  const sharing = { id: 'sharing', settings: settings({ notHere: ['identity'] }) };
  const none = { id: 'none', settings: settings({ notHere: ['identity', 'sharing'] }) };
  const cases = [
    ['each that wants it', [all, sharing], 'sharing', 'high', ['all', 'sharing']],
    ['only those', [all, sharing], 'identity', 'high', ['all']],
    ['nobody wants it: it is lost on purpose', [sharing, none], 'identity', 'high', []],
    ['nobody wants it but it is critical: all', [sharing, none], 'identity', 'critical', ['sharing', 'none']],
  ] as const;

  it.each(cases)('%s', (_name, routes, area, severity, ids) => {
    expect(routesFor(routes, { area, severity }).map(({ id }) => id)).toEqual(ids);
  });
});

describe('quiet hours', () => {
  const every = [1, 2, 3, 4, 5, 6, 7];
  const night = { timeZone: 'Europe/Berlin', quiet: { from: '22:00', to: '07:00', days: every } };
  const noon = { timeZone: 'UTC', quiet: { from: '12:00', to: '13:00', days: [1, 2, 3, 4, 5] } };
  // 2026-03-06 is a Friday.
  const weekend = { timeZone: 'UTC', quiet: { from: '00:00', to: '00:00', days: [6, 7] } };
  const cases: readonly [string, Partial<RouteSettings>, string, string | null][] = [
    ['none are set', {}, '2026-03-03T23:00:00.000Z', null],
    ['a minute before', night, '2026-03-03T20:59:00.000Z', null],
    ['as they begin', night, '2026-03-03T21:00:00.000Z', '2026-03-04T06:00:00.000Z'],
    ['after midnight', night, '2026-03-04T02:00:00.000Z', '2026-03-04T06:00:00.000Z'],
    ['as they end', night, '2026-03-04T06:00:00.000Z', null],
    ['the night in which clocks go forward', night, '2026-03-28T23:00:00.000Z', '2026-03-29T05:00:00.000Z'],
    ['the night in which clocks go back', night, '2026-10-24T22:00:00.000Z', '2026-10-25T06:00:00.000Z'],
    ['within a day', noon, '2026-03-03T12:30:00.000Z', '2026-03-03T13:00:00.000Z'],
    ['a day that is not theirs', noon, '2026-03-07T12:30:00.000Z', null],
    ['Friday night, when only weekends are quiet', weekend, '2026-03-06T23:59:00.000Z', null],
    ['two days in a row are one', weekend, '2026-03-07T09:00:00.000Z', '2026-03-09T00:00:00.000Z'],
    [
      'Saturday’s night lasts into Sunday',
      { timeZone: 'UTC', quiet: { from: '22:00', to: '06:00', days: [6] } },
      '2026-03-08T03:00:00.000Z',
      '2026-03-08T06:00:00.000Z',
    ],
  ];

  it.each(cases)('%s', (_name, more, at, until) => {
    expect(quietUntil(settings(more), at)).toBe(until);
  });

  it('that never end are not looked through for ever', () => {
    const always = settings({ timeZone: 'UTC', quiet: { from: '00:00', to: '00:00', days: every } });

    expect(quietUntil(always, '2026-03-03T12:00:00.000Z')).toBe('2026-03-17T00:00:00.000Z');
  });
});

it.each([
  ['nothing', {}],
  ['nonsense', { least: 'huge', timeZone: 'Mars', quiet: { from: '99:00' }, digestHour: 77, notHere: ['moon'] }],
])('reads %s as the defaults', (_name, stored) => {
  expect(routeSettings.parse(stored)).toEqual(defaultSettings);
});
