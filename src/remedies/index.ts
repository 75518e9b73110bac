import type { Finding } from '../model/finding';
import type { Remedy } from '../model/remedy';
import { accountRemedies } from './accounts';
import { createPolicyRemedies } from './create-policy';
import { deleteForwardingRules } from './delete-forwarding-rules';
import { disableForwardingRules } from './disable-forwarding-rules';
import { endLink } from './end-link';
import { excludeEmergencyAccounts } from './exclude-emergency-accounts';
import { limitToView } from './limit-to-view';
import { putPolicyBack } from './put-policy-back';
import { removeAccess } from './remove-access';
import { removeAppGrants } from './remove-app-grants';
import { removeLink } from './remove-link';
import { removeSiteLinks } from './remove-site-links';
import { resolveAlert } from './resolve-alert';
import { riskRemedies } from './risk';
import { securityDefaultsOn } from './security-defaults-on';
import { settingRemedies } from './settings';
import { switchOnRemedies } from './switch-on-policy';

export const remedies: readonly Remedy[] = [
  removeLink,
  endLink,
  removeSiteLinks,
  removeAccess,
  limitToView,
  disableForwardingRules,
  deleteForwardingRules,
  removeAppGrants,
  resolveAlert,
  ...settingRemedies,
  ...accountRemedies,
  ...riskRemedies,
  ...createPolicyRemedies,
  ...switchOnRemedies,
  putPolicyBack,
  excludeEmergencyAccounts,
  securityDefaultsOn,
];

export const findRemedy = (id: string | undefined): Remedy | undefined => remedies.find((remedy) => remedy.id === id);

/** The ways out of this finding among those of its check, the first meant without further word. */
export const remediesOf = (
  ids: readonly string[],
  finding: Pick<Finding, 'because' | 'subjectId'>,
): readonly Remedy[] =>
  ids.flatMap((id) => findRemedy(id) ?? []).filter(({ fits }) => fits === undefined || fits(finding));
