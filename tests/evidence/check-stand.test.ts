import { standOf, standText, topicState } from '../../src/evidence/sections/check-stand';

type Kept = Readonly<Record<string, readonly ['passed' | 'failed' | 'skipped', unjudged: number]>>;
const dayOf = (kept: Kept) =>
  ({
    day: '2026-03-02',
    checks: Object.entries(kept).map(([checkId, [result, unjudged]]) => ({ checkId, result, unjudged })),
  }) as never;

const cases: readonly (readonly [what: string, kept: Kept | null, state: string, ofA: string])[] = [
  ['every check passed', { a: ['passed', 0], b: ['passed', 0] }, 'kept', 'passed'],
  [
    'one did not judge all',
    { a: ['passed', 3], b: ['passed', 0] },
    'kept, partly seen',
    'passed (could not judge everything)',
  ],
  ['one could not look', { a: ['passed', 0], b: ['skipped', 0] }, 'kept, partly seen', 'passed'],
  ['one failed', { a: ['passed', 0], b: ['failed', 0] }, 'not kept', 'passed'],
  ['one is not in it', { a: ['passed', 0] }, 'kept, partly seen', 'passed'],
  ['none could look', { a: ['skipped', 0] }, 'could not look', 'skipped'],
  ['no day of the period was kept', null, 'no day kept', 'no day kept'],
];

it.each(cases)('%s', (_what, kept, state, ofA) => {
  const lastDay = kept === null ? null : dayOf(kept);
  const [a, b] = [standOf({ lastDay }, 'a'), standOf({ lastDay }, 'b')];

  expect(topicState([a, b])).toBe(state);
  expect(standText(a)).toBe(`a: ${ofA}`);
});

it('a topic without a check is not measured', () => {
  expect(topicState([])).toBe('not measured');
});
