import { standOf, standText, topicState } from '../../src/evidence/sections/check-stand';

const day = (checks: readonly (readonly [string, 'passed' | 'failed' | 'skipped', number])[]) =>
  ({
    day: '2026-03-02',
    checks: checks.map(([checkId, result, unjudged]) => ({ checkId, result, unjudged })),
  }) as never;

it.each([
  [
    'every check passed',
    day([
      ['a', 'passed', 0],
      ['b', 'passed', 0],
    ]),
    'kept',
    'a: passed',
  ],
  [
    'one could not judge everything',
    day([
      ['a', 'passed', 3],
      ['b', 'passed', 0],
    ]),
    'kept, partly seen',
    'a: passed (could not judge everything)',
  ],
  [
    'one could not look',
    day([
      ['a', 'passed', 0],
      ['b', 'skipped', 0],
    ]),
    'kept, partly seen',
    'a: passed',
  ],
  [
    'one failed',
    day([
      ['a', 'passed', 0],
      ['b', 'failed', 0],
    ]),
    'not kept',
    'a: passed',
  ],
  ['none could look', day([['a', 'skipped', 0]]), 'could not look', 'a: skipped'],
  ['no day of the period was kept', null, 'no day kept', 'a: no day kept'],
])('%s', (_what, lastDay, state, text) => {
  const stands = ['a', 'b'].map((id) => standOf({ lastDay }, id));

  expect(topicState(stands)).toBe(state);
  expect(stands.map(standText)[0]).toBe(text);
});

it('a topic without a check is not measured', () => {
  expect(topicState([])).toBe('not measured');
});
