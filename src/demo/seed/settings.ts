import type { JsonObject } from '../json';
import { firstAccessPolicies } from './access-policies';
import { firstReviews } from './access-reviews';
import { firstApplications, firstConsents, firstPrincipals, firstRoleAssignments } from './apps';
import { BUILT_IN_STRENGTHS, firstMethodsPolicy } from './authentication-policies';
import { firstCrossTenantDefault, firstPartners } from './cross-tenant';
import { firstAppPolicies, firstCompliancePolicies } from './device-policies';
import { flawsOf } from './flaws';
import { firstLocations } from './locations';
import type { Org } from './org';
import { firstServices } from './signals-and-health';

export const ACCESS_POLICIES = 'identity/conditionalAccess/policies';
export const NAMED_LOCATIONS = 'identity/conditionalAccess/namedLocations';
export const STRENGTHS = 'policies/authenticationStrengthPolicies';
export const ACCESS_REVIEWS = 'identityGovernance/accessReviews/definitions';
export const PARTNERS = 'policies/crossTenantAccessPolicy/partners';
/** What guests may see: as much as members, or the usual little. */
const AS_MEMBER = 'a0b1b346-4d3e-4e8b-98f8-753987be4970';
const AS_GUEST = '10dae51f-b6af-4016-8d66-8c2a99b929b3';

/** Single objects, and small collections of which each thing has its own path. */
export function firstSettings(org: Org): ReadonlyMap<string, JsonObject> {
  const settings = new Map<string, JsonObject>();
  const flaws = flawsOf(org);
  for (const record of firstAccessPolicies(org)) settings.set(`${ACCESS_POLICIES}/${record.id}`, record);
  for (const record of firstLocations(org)) settings.set(`${NAMED_LOCATIONS}/${record.id}`, record);
  for (const record of BUILT_IN_STRENGTHS) settings.set(`${STRENGTHS}/${record.id}`, record);
  for (const record of firstPartners(org)) settings.set(`${PARTNERS}/${record.tenantId}`, record);
  for (const record of firstReviews(org)) settings.set(`${ACCESS_REVIEWS}/${record.id}`, record);
  for (const record of firstPrincipals(org)) settings.set(`servicePrincipals/${record.id}`, record);
  for (const record of firstRoleAssignments(org)) settings.set(`appRoleAssignments/${record.id}`, record);
  for (const record of firstConsents(org)) settings.set(`oauth2PermissionGrants/${record.id}`, record);
  for (const record of firstCompliancePolicies(org))
    settings.set(`deviceManagement/deviceCompliancePolicies/${record.id}`, record);
  for (const record of firstAppPolicies(org))
    settings.set(`deviceAppManagement/managedAppPolicies/${record.id}`, record);
  for (const { record, owners } of firstApplications(org)) {
    settings.set(`applications/${record.id}`, record);
    settings.set(`applicationOwners/${record.id}`, { ids: owners });
  }
  settings.set('policies/authenticationMethodsPolicy', firstMethodsPolicy(org));
  settings.set('policies/crossTenantAccessPolicy/default', firstCrossTenantDefault(org));
  settings.set('policies/identitySecurityDefaultsEnforcementPolicy', {
    id: '00000000-0000-0000-0000-000000000005',
    displayName: 'Security Defaults',
    description: 'A baseline set of identity protections.',
    isEnabled: false,
  });
  settings.set('policies/authorizationPolicy', {
    id: 'authorizationPolicy',
    displayName: 'Authorization Policy',
    description: 'Used to manage authorization related settings across the company.',
    allowInvitesFrom: flaws.anyoneInvites ? 'everyone' : 'adminsAndGuestInviters',
    allowedToSignUpEmailBasedSubscriptions: true,
    allowedToUseSSPR: true,
    allowEmailVerifiedUsersToJoinOrganization: false,
    allowUserConsentForRiskyApps: false,
    blockMsolPowerShell: false,
    guestUserRoleId: flaws.guestsSeeMuch ? AS_MEMBER : AS_GUEST,
    defaultUserRolePermissions: {
      allowedToCreateApps: true,
      allowedToCreateSecurityGroups: true,
      allowedToCreateTenants: true,
      allowedToReadBitlockerKeysForOwnedDevice: true,
      allowedToReadOtherUsers: true,
      permissionGrantPoliciesAssigned: flaws.usersConsent
        ? ['ManagePermissionGrantsForSelf.microsoft-user-default-legacy']
        : [],
    },
  });
  for (const [path, value] of firstServices(org)) settings.set(path, value);
  return settings;
}
