import type { Snapshot } from '../model/objects';
import type { ConditionalAccessPolicy } from '../model/objects/access';

/** Policies that are switched on: report-only protects nobody. */
export const enforced = (tenant: Snapshot): readonly ConditionalAccessPolicy[] =>
  (tenant['conditional-access-policies'] ?? []).flatMap(({ object }) => (object.state === 'enabled' ? [object] : []));

/** Holds for everybody, whatever they open, wherever they are: only named exclusions are left out. */
export const coversAll = (policy: ConditionalAccessPolicy): boolean =>
  policy.includeUsers.includes('All') && policy.includeApplications.includes('All') && isUnconditional(policy);

/** Asks nothing of place, device platform or risk before it holds. */
export const isUnconditional = (policy: ConditionalAccessPolicy): boolean =>
  policy.userRiskLevels.length === 0 &&
  policy.signInRiskLevels.length === 0 &&
  (policy.includeLocations.length === 0 || policy.includeLocations.includes('All')) &&
  policy.excludeLocations.length === 0 &&
  (policy.includePlatforms.length === 0 || policy.includePlatforms.includes('all')) &&
  policy.excludePlatforms.length === 0;

export const conditionalAccessPage =
  'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies';
