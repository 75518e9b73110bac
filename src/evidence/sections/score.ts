import { findCheck } from '../../checks';
import { areaNames } from '../../model/areas';
import { eachCheckDay, type KeptDay } from '../../store/evidence-rows';
import type { AreaScore, Scope, Section } from './section';

/** The score of a day, from how the checks stood then. What is Microsoft's to mend says nothing of the customer's half. */
export const scoresOf = ({ scoreOf }: Pick<Scope, 'scoreOf'>, { checks }: KeptDay): readonly AreaScore[] =>
  scoreOf(
    checks.flatMap(({ checkId, result, unjudged }) => {
      const check = findCheck(checkId);
      if (!check || check.party === 'microsoft') return [];
      return [{ checkId, area: check.area, severity: check.severity, result, isPartly: (unjudged ?? 0) > 0 }];
    }),
  );

/** Before this was kept, a day does not say which checks could not judge everything: not known is not none. */
export const saysPartly = ({ checks }: KeptDay): boolean => checks.every(({ unjudged }) => unjudged !== null);

export const areaTitle = (area: AreaScore['area']): string => (area === 'all' ? 'All' : areaNames[area]);

/** How the customer's half stood, day by day. */
export const scoreSection: Section = {
  id: 'score',
  title: 'Score over time',
  about:
    'In percent, by weight, of the checks that could look. Checks that could not look count neither for nor against, so a score says nothing of what was not seen. A check that found nothing and could not judge everything counts as passed, and is counted once more apart; that is empty for days before Keyholder kept it. Days without a row were not kept: Keyholder did not run.',
  columns: [
    { id: 'day', label: 'Day', width: 2 },
    { id: 'area', label: 'Area', width: 3 },
    { id: 'percent', label: 'Score, %', width: 1.5 },
    { id: 'passed', label: 'Passed', width: 1.5 },
    { id: 'partly', label: 'Of these: could not judge everything', width: 2.2 },
    { id: 'failed', label: 'Failed', width: 1.5 },
    { id: 'skipped', label: 'Could not look', width: 2 },
  ],
  none: 'No day of the period was kept.',
  // The newest day stands in the report, the others in its curves: three years of days in some twenty areas.
  mostShown: 25_000,
  weight: ({ day, area }) => Date.parse(String(day)) + (area === areaTitle('all') ? 1 : 0),
  async *rows(scope) {
    for await (const day of eachCheckDay(scope.db, scope.tenantId, scope))
      yield scoresOf(scope, day).map(({ area, partly, ...numbers }) => ({
        day: day.day,
        area: areaTitle(area),
        partly: saysPartly(day) ? partly : null,
        ...numbers,
      }));
  },
};
