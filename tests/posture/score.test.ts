import type { Severity } from '../../src/model/finding';
import { changesBetween, type Scored, scoreOf } from '../../src/posture/score';
import type { CheckResult } from '../../src/store/check-days';

const check = (area: Scored['area'], severity: Severity, result: CheckResult): Scored => ({
  checkId: `${area}.${severity}`,
  area,
  severity,
  result,
});

const cases: readonly { name: string; checks: readonly Scored[]; percent: number | null }[] = [
  { name: 'everything in order', checks: [check('sharing', 'high', 'passed')], percent: 100 },
  { name: 'nothing in order', checks: [check('sharing', 'high', 'failed')], percent: 0 },
  {
    name: 'the serious ones weigh more',
    checks: [check('access', 'critical', 'failed'), check('sharing', 'low', 'passed')],
    percent: 9,
  },
  {
    name: 'what could not be seen counts neither way',
    checks: [check('access', 'critical', 'skipped'), check('sharing', 'low', 'passed')],
    percent: 100,
  },
  { name: 'nothing seen is no score', checks: [check('access', 'critical', 'skipped')], percent: null },
];
it.each(cases)('$name', ({ checks, percent }) => {
  expect(scoreOf(checks)[0].percent).toBe(percent);
});

it('counts what a person stated apart: not as seen, not as passed', () => {
  const stated = { ...check('data', 'high', 'skipped'), isStated: true };
  const failed = { ...check('sharing', 'low', 'failed'), isStated: true };

  const [all] = scoreOf([stated, failed, check('backup', 'low', 'skipped'), check('access', 'low', 'passed')]);

  expect(all).toEqual({ area: 'all', percent: 50, passed: 1, partly: 0, failed: 1, skipped: 1, stated: 1 });
});

it('lists areas, the weakest first and the unseen last', () => {
  const [, ...areas] = scoreOf([
    check('backup', 'high', 'skipped'),
    check('sharing', 'high', 'passed'),
    check('access', 'high', 'failed'),
  ]);

  expect(areas.map(({ area, percent }) => [area, percent])).toEqual([
    ['access', 0],
    ['sharing', 100],
    ['backup', null],
  ]);
});

it('names the checks that made the difference', () => {
  const before = new Map<string, CheckResult>([
    ['access.high', 'failed'],
    ['sharing.high', 'passed'],
  ]);
  const now = [check('access', 'high', 'passed'), check('sharing', 'high', 'passed'), check('backup', 'low', 'failed')];

  expect(changesBetween(before, now)).toEqual([
    { checkId: 'access.high', from: 'failed', to: 'passed' },
    { checkId: 'backup.low', from: null, to: 'failed' },
  ]);
});
