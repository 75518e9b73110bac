import type { Snapshot } from '../model/objects';
import type { ConditionalAccessPolicy } from '../model/objects/access';
import { globalAdministrator, privilegedRoles } from '../model/privileged-roles';

/** The policies, whatever their state. */
export const policiesOf = (tenant: Snapshot): readonly ConditionalAccessPolicy[] =>
  (tenant['conditional-access-policies'] ?? []).map(({ object }) => object);

/** Policies that are switched on: report-only protects nobody. */
export const enforced = (tenant: Snapshot): readonly ConditionalAccessPolicy[] =>
  policiesOf(tenant).filter(({ state }) => state === 'enabled');

export const hasSecurityDefaults = (tenant: Snapshot): boolean =>
  tenant['security-defaults']?.some(({ object }) => object.isEnabled) ?? false;

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

/** Modern clients: a browser, and apps that can show a sign-in page. */
export const coversModernClients = ({ clientAppTypes }: ConditionalAccessPolicy): boolean =>
  clientAppTypes.length === 0 ||
  clientAppTypes.includes('all') ||
  ['browser', 'mobileAppsAndDesktopClients'].every((client) => clientAppTypes.includes(client));

/** Nobody gets past it without MFA: a strength, or `mfa` that no other control can stand in for. */
export const demandsMfa = ({
  authenticationStrengthId,
  grantControls,
  grantOperator,
}: ConditionalAccessPolicy): boolean => {
  const alternatives = grantControls.length + (authenticationStrengthId === null ? 0 : 1);
  const hasMfa = authenticationStrengthId !== null || grantControls.includes('mfa');
  return hasMfa && (alternatives === 1 || grantOperator === 'AND');
};

/** MFA, or a device that the company manages in its place. */
export const demandsMfaOrDevice = (policy: ConditionalAccessPolicy): boolean =>
  demandsMfa(policy) ||
  (policy.grantControls.includes('mfa') &&
    policy.grantControls.every((control) => ['mfa', ...deviceControls].includes(control)));

export const deviceControls: readonly string[] = ['compliantDevice', 'domainJoinedDevice'];

const phishingResistant = new Set(['fido2', 'windowsHelloForBusiness', 'x509CertificateMultiFactor']);

/** Its strength allows phishing-resistant ways only, and nothing else stands in for it. */
export function demandsPhishingResistant(policy: ConditionalAccessPolicy, tenant: Snapshot): boolean {
  const strength = tenant['authentication-strengths']?.find(
    ({ object }) => object.id === policy.authenticationStrengthId,
  )?.object;
  const ways = strength?.allowedCombinations ?? [];
  const alternatives = policy.grantControls.length === 0 || policy.grantOperator === 'AND';
  return alternatives && ways.length > 0 && ways.every((way) => phishingResistant.has(way));
}

/** Admin roles that somebody holds now, and the highest in any case: a role without a holder opens nothing yet. */
export const rolesInUse = (tenant: Snapshot): readonly string[] => {
  const held = new Set((tenant['admin-roles'] ?? []).map(({ object }) => object.roleDefinitionId));
  return Object.keys(privilegedRoles).filter((id) => id === globalAdministrator || held.has(id));
};

/** Roles of the list that the policy reaches, as it names them or because it is for everybody. */
export const rolesMissing = (policy: ConditionalAccessPolicy, roles: readonly string[]): readonly string[] =>
  roles.filter(
    (role) =>
      policy.excludeRoles.includes(role) ||
      !(policy.includeUsers.includes('All') || policy.includeRoles.includes(role)),
  );

export const conditionalAccessPage =
  'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies';

/** The page of one policy. */
export const policyPage = (id: string): string =>
  `https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/PolicyBlade/policyId/${encodeURIComponent(id)}`;
