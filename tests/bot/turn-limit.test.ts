import { createTurnLimit } from '../../src/bot/turn-limit';

let at = 0;
const limitOf = (perMinute: number) => createTurnLimit(perMinute, () => new Date(at));
beforeEach(() => {
  at = Date.parse('2026-01-01T00:00:00Z');
});

it('lets a person speak as often as agreed, says so once, then is silent until time has passed', () => {
  const { admit } = limitOf(3);
  const ask = () => admit('stella', 'a:stella');

  expect([ask(), ask(), ask(), ask(), ask()]).toEqual(['yes', 'yes', 'yes', 'told', 'silent']);
  expect(admit('adam', 'a:adam')).toBe('yes');

  at += 20_000;
  expect([ask(), ask(), ask()]).toEqual(['yes', 'told', 'silent']);
});

it('counts everybody in one conversation together', () => {
  const { admit } = limitOf(1);
  const people = Array.from({ length: 6 }, (_, n) => admit(`person ${n}`, '19:channel'));

  expect(people).toEqual(['yes', 'yes', 'yes', 'yes', 'told', 'silent']);
});

it('has no limit where none is set', () => {
  const { admit } = limitOf(0);

  expect(Array.from({ length: 1000 }, () => admit('a', 'b')).every((one) => one === 'yes')).toBe(true);
});

it('forgets people who have been quiet', () => {
  const { admit } = limitOf(1);
  for (let n = 0; n < 12_000; n += 1) {
    at += 60_001;
    expect(admit(`person ${n}`, `a:${n}`)).toBe('yes');
  }
});
