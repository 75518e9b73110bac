import { areaNames } from '../model/areas';
import { severities, severityWeights } from '../model/finding';
import { type BaselineInput, partlyText } from './baseline';

const mostAreas = 3;

const worth = severities.map((severity) => `${severityWeights[severity]} for a ${severity} one`).join(', ');

/** How the score comes about, for everybody. */
export const howScored = `The score says how much of our half stands: a check gives its points (${worth}) only when it finds nothing. What I cannot see counts neither for nor against.`;

/** And where it is lost now, for who may see that. */
export function scoreMade({ readAt, scores: [all, ...areas] }: BaselineInput): readonly [string, ...string[]] {
  if (readAt === null || all.percent === null) return [howScored, 'It is not known yet: my first reading still runs.'];
  const weakest = areas
    .flatMap(({ area, percent }) =>
      area === 'all' || percent === null || percent === 100 ? [] : [`${areaNames[area]} ${percent} %`],
    )
    .slice(0, mostAreas);
  const unseen = all.skipped + all.stated;
  return [
    howScored,
    `Now it is ${all.percent} %. Checks that found nothing wrong: ${all.passed}${partlyText(all.partly)}; with findings: ${all.failed}; that could not look: ${unseen}.`,
    ...(weakest.length === 0 ? [] : [`Weakest: ${weakest.join(', ')}.`]),
  ];
}
