import type { Finding } from '../model/finding';
import type { Remedy } from '../model/remedy';
import { disableForwardingRules } from './disable-forwarding-rules';
import { removeLink } from './remove-link';
import { settingRemedies } from './settings';

export const remedies: readonly Remedy[] = [removeLink, disableForwardingRules, ...settingRemedies];

export const findRemedy = (id: string | undefined): Remedy | undefined => remedies.find((remedy) => remedy.id === id);

/** The ways out of this finding among those of its check, the first meant without further word. */
export const remediesOf = (
  ids: readonly string[],
  finding: Pick<Finding, 'because' | 'subjectId'>,
): readonly Remedy[] =>
  ids.flatMap((id) => findRemedy(id) ?? []).filter(({ fits }) => fits === undefined || fits(finding));
