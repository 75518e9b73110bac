import { iso, type JsonObject } from '../json';
import { PHISHING_RESISTANT } from './authentication-policies';
import { longGoneGroupId } from './deleted';
import { flawsOf } from './flaws';
import { departmentGroupId } from './groups';
import { guids } from './ids';
import { HOME_COUNTRIES_AT, locationIds } from './locations';
import { DAY_MS, type Org } from './org';
import { emergencyIndexes, LEADS_GROUP_ID, personAt } from './people';

const policyIds = guids('caPolicy');

interface FirstPolicy {
  readonly displayName: string;
  readonly state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  readonly users: JsonObject;
  /** Not there at all when absent; `strength` is an authentication strength in place of controls. */
  readonly controls: readonly string[];
  readonly strength?: JsonObject;
  readonly conditions?: JsonObject;
  readonly modifiedDaysAgo?: number;
}

const ADMIN_ROLES = [
  '62e90394-69f5-4237-9190-012177145e10',
  '194ae4cb-b126-40b2-bd5b-6091b380977d',
  'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
  '29232cdf-9323-42fd-ade2-1d097af3e4de',
  'f28a1f50-f6e7-4571-818b-6a12f2af6b6c',
  'fe930be7-5e62-47db-91af-98c3a49a38b1',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8',
];
const REPORT_ONLY = 'enabledForReportingButNotEnforced';
const EVERYONE = { includeUsers: ['All'] };

function adminPolicy(org: Org): readonly FirstPolicy[] {
  const { mfaForAdmins } = flawsOf(org);
  if (mfaForAdmins === 'none') return [];
  const asked = mfaForAdmins === 'any' ? { controls: ['mfa'] } : { controls: [], strength: PHISHING_RESISTANT };
  return [
    {
      displayName: 'Require MFA for administrators',
      state: 'enabled',
      users: { includeRoles: ADMIN_ROLES },
      ...asked,
    },
  ];
}

function legacyPolicy(org: Org): readonly FirstPolicy[] {
  const { legacyAuth } = flawsOf(org);
  if (legacyAuth === 'not-blocked') return [];
  return [
    {
      displayName: 'Block legacy authentication',
      state: legacyAuth === 'blocked' ? 'enabled' : REPORT_ONLY,
      conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
      users: EVERYONE,
      controls: ['block'],
      modifiedDaysAgo: 140,
    },
  ];
}

function everyonePolicy(org: Org): readonly FirstPolicy[] {
  const flaws = flawsOf(org);
  if (flaws.mfaForAll === 'none') return [];
  const excludeGroups = [
    LEADS_GROUP_ID,
    ...(flaws.policyExcludesMany ? [0, 1, 2, 3].map((at) => departmentGroupId(org, at)) : []),
    ...(flaws.policyNamesDeletedGroup ? [longGoneGroupId(org)] : []),
  ];
  return [
    {
      displayName: 'Require MFA for everyone',
      state: flaws.mfaForAll === 'enabled' ? 'enabled' : REPORT_ONLY,
      users: { ...EVERYONE, excludeGroups },
      controls: ['mfa'],
      modifiedDaysAgo: 120,
    },
  ];
}

function riskPolicies(org: Org): readonly FirstPolicy[] {
  if (flawsOf(org).risksUnhandled) return [];
  return [
    {
      displayName: 'Block risky sign-ins',
      state: 'enabled',
      conditions: { signInRiskLevels: ['high', 'medium'] },
      users: EVERYONE,
      controls: ['mfa'],
    },
    {
      displayName: 'New password for people at risk',
      state: 'enabled',
      conditions: { userRiskLevels: ['high'] },
      users: EVERYONE,
      controls: ['mfa', 'passwordChange'],
    },
  ];
}

const devicePolicy = (org: Org): readonly FirstPolicy[] =>
  flawsOf(org).devicesUnchecked
    ? []
    : [
        {
          displayName: 'Require a managed device',
          state: 'enabled',
          users: EVERYONE,
          controls: ['compliantDevice', 'domainJoinedDevice'],
        },
      ];

/** Harmless ones that a check must not take for what they are not. */
const plainPolicies = (org: Org): readonly FirstPolicy[] => [
  {
    displayName: 'Guests need MFA',
    state: 'enabled',
    users: {
      includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'b2bCollaborationGuest', externalTenants: null },
    },
    controls: ['mfa'],
  },
  {
    displayName: 'Old block by country',
    state: 'disabled',
    conditions: {
      locations: { includeLocations: ['All'], excludeLocations: [locationIds.idOf(org, HOME_COUNTRIES_AT)] },
    },
    users: EVERYONE,
    controls: ['block'],
    modifiedDaysAgo: 400,
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
  const emergency = emergencyIndexes(org).flatMap((index) => personAt(org, index)?.id ?? []);
  const excludeUsers = flawsOf(org).emergencyNotExcluded ? emergency.slice(1) : emergency;
  const operator = policy.controls.includes('passwordChange') ? 'AND' : 'OR';
  return {
    id: policyIds.idOf(org, at),
    templateId: null,
    displayName: policy.displayName,
    createdDateTime: iso(org.bornMs - (policy.modifiedDaysAgo ?? 0) * DAY_MS - 300 * DAY_MS),
    modifiedDateTime: policy.modifiedDaysAgo === undefined ? null : iso(org.bornMs - policy.modifiedDaysAgo * DAY_MS),
    state: policy.state,
    sessionControls: null,
    conditions: {
      clientAppTypes: ['all'],
      platforms: null,
      locations: null,
      signInRiskLevels: [],
      userRiskLevels: [],
      servicePrincipalRiskLevels: [],
      applications: { includeApplications: ['All'], excludeApplications: [], includeUserActions: [] },
      ...policy.conditions,
      users: { ...NO_USERS, excludeUsers, ...policy.users },
    },
    grantControls: {
      operator,
      builtInControls: policy.controls,
      customAuthenticationFactors: [],
      termsOfUse: [],
      ...(policy.strength ? { authenticationStrength: policy.strength } : {}),
    },
  };
}

/** The Conditional Access policies, with the flaws that the seed gave them. */
export function firstAccessPolicies(org: Org): readonly JsonObject[] {
  const policies = [
    ...adminPolicy(org),
    ...legacyPolicy(org),
    ...everyonePolicy(org),
    ...riskPolicies(org),
    ...devicePolicy(org),
    ...plainPolicies(org),
  ];
  return policies.map((policy, at) => policyRecord(org, policy, at));
}
