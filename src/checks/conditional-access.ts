import { asksForResistant } from '../model/access-rules';
import type { Snapshot } from '../model/objects';
import type { AuthenticationStrength, ConditionalAccessPolicy } from '../model/objects/access';
import { globalAdministrator, privilegedRoles } from '../model/privileged-roles';

/** The policies, whatever their state. */
export const policiesOf = (tenant: Snapshot): readonly ConditionalAccessPolicy[] =>
  (tenant['conditional-access-policies'] ?? []).map(({ object }) => object);

/** Policies that are switched on: report-only protects nobody. */
export const enforced = (tenant: Snapshot): readonly ConditionalAccessPolicy[] =>
  policiesOf(tenant).filter(({ state }) => state === 'enabled');

export const hasSecurityDefaults = (tenant: Snapshot): boolean =>
  tenant['security-defaults']?.some(({ object }) => object.isEnabled) ?? false;

/** Its strength allows phishing-resistant ways only, and nothing else stands in for it. */
export const demandsPhishingResistant = (policy: ConditionalAccessPolicy, tenant: Snapshot): boolean =>
  asksForResistant(policy, strengthsOf(tenant));

export const strengthsOf = (tenant: Snapshot): readonly AuthenticationStrength[] =>
  (tenant['authentication-strengths'] ?? []).map(({ object }) => object);

/** Admin roles that somebody holds now, and the highest in any case: a role without a holder opens nothing yet. */
export const rolesInUse = (tenant: Snapshot): readonly string[] => {
  const held = new Set((tenant['admin-roles'] ?? []).map(({ object }) => object.roleDefinitionId));
  return Object.keys(privilegedRoles).filter((id) => id === globalAdministrator || held.has(id));
};

export const conditionalAccessPage =
  'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies';

/** The page of one policy. */
export const policyPage = (id: string): string =>
  `https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/PolicyBlade/policyId/${encodeURIComponent(id)}`;
