import { findCheck } from '../../checks';
import { areaNames } from '../../model/areas';
import { eachCheckDay, type KeptDay } from '../../store/evidence-rows';
import type { AreaScore, Scope, Section } from './section';

/** The score of a day, from how the checks stood then. What is Microsoft's to mend says nothing of the customer's half. */
export const scoresOf = ({ scoreOf }: Pick<Scope, 'scoreOf'>, { checks }: KeptDay): readonly AreaScore[] =>
  scoreOf(
    checks.flatMap(({ checkId, result }) => {
      const check = findCheck(checkId);
      if (!check || check.party === 'microsoft') return [];
      return [{ checkId, area: check.area, severity: check.severity, result }];
    }),
  );

export const areaTitle = (area: AreaScore['area']): string => (area === 'all' ? 'All' : areaNames[area]);

/** How the customer's half stood, day by day. */
export const scoreSection: Section = {
  id: 'score',
  title: 'Score over time',
  about:
    'In percent, by weight, of the checks that could look. Checks that could not look count neither for nor against, so a score says nothing of what was not seen. Days without a row were not kept: Keyholder did not run.',
  columns: [
    { id: 'day', label: 'Day', width: 2 },
    { id: 'area', label: 'Area', width: 3 },
    { id: 'percent', label: 'Score, %', width: 1.5 },
    { id: 'passed', label: 'Passed', width: 1.5 },
    { id: 'failed', label: 'Failed', width: 1.5 },
    { id: 'skipped', label: 'Could not look', width: 2 },
  ],
  none: 'No day of the period was kept.',
  // The newest day stands in the report, the others in its curves: three years of days in some twenty areas.
  mostShown: 25_000,
  weight: ({ day, area }) => Date.parse(String(day)) + (area === areaTitle('all') ? 1 : 0),
  async *rows(scope) {
    for await (const day of eachCheckDay(scope.db, scope.tenantId, scope))
      yield scoresOf(scope, day).map(({ area, ...numbers }) => ({ day: day.day, area: areaTitle(area), ...numbers }));
  },
};
