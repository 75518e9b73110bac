import { iso, type JsonObject } from '../json';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { LEADS_GROUP_ID } from './people';

const policyIds = guids('caPolicy');
const POLICIES = 'identity/conditionalAccess/policies';

interface FirstPolicy {
  readonly displayName: string;
  readonly state: string;
  readonly clientAppTypes: readonly string[];
  readonly users: JsonObject;
  readonly controls: readonly string[];
}
const ADMIN_ROLES = ['62e90394-69f5-4237-9190-012177145e10', '194ae4cb-b126-40b2-bd5b-6091b380977d'];
const FIRST_POLICIES: readonly FirstPolicy[] = [
  {
    displayName: 'Require MFA for administrators',
    state: 'enabled',
    clientAppTypes: ['all'],
    users: { includeRoles: ADMIN_ROLES },
    controls: ['mfa'],
  },
  {
    displayName: 'Block legacy authentication',
    state: 'enabled',
    clientAppTypes: ['exchangeActiveSync', 'other'],
    users: { includeUsers: ['All'] },
    controls: ['block'],
  },
  {
    displayName: 'Require MFA for everyone',
    state: 'enabledForReportingButNotEnforced',
    clientAppTypes: ['all'],
    users: { includeUsers: ['All'], excludeGroups: [LEADS_GROUP_ID] },
    controls: ['mfa'],
  },
];
const NO_USERS = {
  includeUsers: [],
  excludeUsers: [],
  includeGroups: [],
  excludeGroups: [],
  includeRoles: [],
  excludeRoles: [],
};

function policyRecord(org: Org, policy: FirstPolicy, at: number): JsonObject {
  return {
    id: policyIds.idOf(org, at),
    templateId: null,
    displayName: policy.displayName,
    createdDateTime: iso(org.bornMs - 300 * DAY_MS),
    modifiedDateTime: null,
    state: policy.state,
    sessionControls: null,
    conditions: {
      clientAppTypes: policy.clientAppTypes,
      platforms: null,
      locations: null,
      signInRiskLevels: [],
      userRiskLevels: [],
      servicePrincipalRiskLevels: [],
      applications: { includeApplications: ['All'], excludeApplications: [], includeUserActions: [] },
      users: { ...NO_USERS, ...policy.users },
    },
    grantControls: {
      operator: 'OR',
      builtInControls: policy.controls,
      customAuthenticationFactors: [],
      termsOfUse: [],
    },
  };
}

/** Single objects and the Conditional Access policies, by their path. */
export function firstSettings(org: Org): ReadonlyMap<string, JsonObject> {
  const settings = new Map<string, JsonObject>();
  FIRST_POLICIES.forEach((policy, at) => {
    const record = policyRecord(org, policy, at);
    settings.set(`${POLICIES}/${record.id}`, record);
  });
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
    allowInvitesFrom: 'everyone',
    allowedToSignUpEmailBasedSubscriptions: true,
    allowedToUseSSPR: true,
    allowEmailVerifiedUsersToJoinOrganization: false,
    allowUserConsentForRiskyApps: false,
    blockMsolPowerShell: false,
    guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
    defaultUserRolePermissions: {
      allowedToCreateApps: true,
      allowedToCreateSecurityGroups: true,
      allowedToCreateTenants: true,
      allowedToReadBitlockerKeysForOwnedDevice: true,
      allowedToReadOtherUsers: true,
      permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForSelf.microsoft-user-default-legacy'],
    },
  });
  settings.set('admin/sharepoint/settings', {
    id: 'sharepointSettings',
    sharingCapability: 'externalUserAndGuestSharing',
    sharingDomainRestrictionMode: 'none',
    sharingAllowedDomainList: [],
    sharingBlockedDomainList: [],
    isResharingByExternalUsersEnabled: true,
    isLegacyAuthProtocolsEnabled: true,
    isRequireAcceptingUserToMatchInvitedUserEnabled: false,
    isUnmanagedSyncAppForTenantRestricted: false,
    deletedUserPersonalSiteRetentionPeriodInDays: 30,
    idleSessionSignOut: { isEnabled: false, signOutAfterInSeconds: 0, warnAfterInSeconds: 0 },
    siteCreationDefaultManagedPath: '/sites/',
    tenantDefaultTimezone: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
  });
  return settings;
}
