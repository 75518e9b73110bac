import type { AuthenticationStrength, ConditionalAccessPolicy } from './objects/access';

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

export const deviceControls: readonly string[] = ['compliantDevice', 'domainJoinedDevice'];

/** MFA, or a device that the company manages in its place. */
export const demandsMfaOrDevice = (policy: ConditionalAccessPolicy): boolean =>
  demandsMfa(policy) ||
  (policy.grantControls.includes('mfa') &&
    policy.grantControls.every((control) => ['mfa', ...deviceControls].includes(control)));

/** Asks everybody for MFA, or for a managed device in its place. */
export const asksAllForMfa = (policy: ConditionalAccessPolicy): boolean =>
  coversAll(policy) && coversModernClients(policy) && demandsMfaOrDevice(policy);

const legacyClients = ['exchangeActiveSync', 'other'];

/** Blocks the old ways to sign in for everybody. */
export const blocksLegacy = (policy: ConditionalAccessPolicy): boolean =>
  coversAll(policy) &&
  policy.grantControls.includes('block') &&
  (policy.clientAppTypes.includes('all') || legacyClients.every((client) => policy.clientAppTypes.includes(client)));

const phishingResistant = new Set(['fido2', 'windowsHelloForBusiness', 'x509CertificateMultiFactor']);

/** Allows phishing-resistant ways only. */
export const isResistantStrength = ({ allowedCombinations: ways }: AuthenticationStrength): boolean =>
  ways.length > 0 && ways.every((way) => phishingResistant.has(way));

/** Its strength allows phishing-resistant ways only, and nothing else stands in for it. */
export function asksForResistant(
  policy: ConditionalAccessPolicy,
  strengths: readonly AuthenticationStrength[],
): boolean {
  const strength = strengths.find(({ id }) => id === policy.authenticationStrengthId);
  const alternatives = policy.grantControls.length === 0 || policy.grantOperator === 'AND';
  return alternatives && strength !== undefined && isResistantStrength(strength);
}

/** Roles of the list that the policy does not reach, neither by name nor because it is for everybody. */
export const rolesMissing = (policy: ConditionalAccessPolicy, roles: readonly string[]): readonly string[] =>
  roles.filter(
    (role) =>
      policy.excludeRoles.includes(role) ||
      !(policy.includeUsers.includes('All') || policy.includeRoles.includes(role)),
  );

/** Asks holders of all these roles for phishing-resistant MFA, whatever they open. */
export const asksRolesForResistant = (
  policy: ConditionalAccessPolicy,
  strengths: readonly AuthenticationStrength[],
  roles: readonly string[],
): boolean =>
  policy.includeApplications.includes('All') &&
  isUnconditional(policy) &&
  asksForResistant(policy, strengths) &&
  rolesMissing(policy, roles).length === 0;
