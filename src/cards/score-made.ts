import { areaNames } from '../model/areas';
import { severities, severityWeights } from '../model/finding';
import { type BaselineInput, partlyText } from './baseline';

const mostAreas = 3;

/** How the score comes about, and where it is lost. */
export function scoreMade([all, ...areas]: BaselineInput['scores']): readonly [string, ...string[]] {
  const worth = severities.map((severity) => `${severityWeights[severity]} for a ${severity} one`).join(', ');
  const weakest = areas
    .flatMap(({ area, percent }) => (area === 'all' || percent === null ? [] : [`${areaNames[area]} ${percent} %`]))
    .slice(0, mostAreas);
  return [
    `${all.percent === null ? 'The score is not known yet.' : `The score is ${all.percent} %: ${all.passed} checks of our half found nothing wrong${partlyText(all.partly)}, ${all.failed} have findings.`}`,
    `A check gives its points only when nothing is found: ${worth}. What I cannot see (${all.skipped} checks) counts neither for nor against.`,
    ...(weakest.length === 0 ? [] : [`Weakest: ${weakest.join(', ')}.`]),
  ];
}
