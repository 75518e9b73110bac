import type { Json } from '../canonical';

/** Who may sign in, and what they must prove. */
export interface AccessObjects {
  readonly organization: Organization;
  readonly domains: Domain;
  readonly 'cross-tenant-access': CrossTenantAccess;
  readonly licences: Sku;
  readonly 'conditional-access-policies': ConditionalAccessPolicy;
  readonly 'named-locations': NamedLocation;
  readonly 'authentication-strengths': AuthenticationStrength;
  readonly 'authentication-methods': AuthenticationMethods;
  readonly 'security-defaults': SecurityDefaults;
  readonly 'authorization-policy': AuthorizationPolicy;
  readonly 'policy-users': PolicyUser;
  readonly 'policy-groups': PolicyGroup;
}

export const accessCollections = {
  organization: true,
  domains: true,
  'cross-tenant-access': true,
  licences: true,
  'conditional-access-policies': true,
  'named-locations': true,
  'authentication-strengths': true,
  'authentication-methods': true,
  'security-defaults': true,
  'authorization-policy': true,
  'policy-users': true,
  'policy-groups': true,
} as const satisfies Record<keyof AccessObjects, true>;

export interface Organization {
  readonly id: string;
  readonly displayName: string;
  readonly createdAt: string | null;
  readonly isSynced: boolean;
}

/** `id` is the domain's name. People of a federated domain prove who they are elsewhere. */
export interface Domain {
  readonly id: string;
  readonly isFederated: boolean;
  readonly isVerified: boolean;
  readonly isDefault: boolean;
}

/** `id` is the partner's tenant id, or `default` for everybody else. `null`: it says nothing, the default holds. */
export interface CrossTenantAccess {
  readonly id: string;
  readonly trustsMfa: boolean | null;
}

/** A licence the organisation has bought; `plans` are the service plans in it that are not switched off. */
export interface Sku {
  readonly id: string;
  readonly name: string;
  readonly enabled: number;
  readonly consumed: number;
  readonly plans: readonly string[];
}

export type PolicyState = 'enabled' | 'disabled' | 'report-only';

/** `null` where the policy says nothing of it. Ids are object ids, or Graph's words (`All`, `None`, `GuestsOrExternalUsers`). */
export interface ConditionalAccessPolicy {
  readonly id: string;
  readonly displayName: string;
  readonly state: PolicyState;
  readonly createdAt: string | null;
  readonly modifiedAt: string | null;
  readonly includeUsers: readonly string[];
  readonly excludeUsers: readonly string[];
  readonly includeGroups: readonly string[];
  readonly excludeGroups: readonly string[];
  readonly includeRoles: readonly string[];
  readonly excludeRoles: readonly string[];
  readonly includeApplications: readonly string[];
  readonly excludeApplications: readonly string[];
  /** `all`, `browser`, `mobileAppsAndDesktopClients`, `exchangeActiveSync`, `other`. */
  readonly clientAppTypes: readonly string[];
  readonly userRiskLevels: readonly string[];
  readonly signInRiskLevels: readonly string[];
  readonly includeLocations: readonly string[];
  readonly excludeLocations: readonly string[];
  readonly includePlatforms: readonly string[];
  readonly excludePlatforms: readonly string[];
  readonly grantOperator: 'AND' | 'OR' | null;
  /** `block`, `mfa`, `compliantDevice`, `domainJoinedDevice`, `passwordChange`, … */
  readonly grantControls: readonly string[];
  readonly authenticationStrengthId: string | null;
  readonly signInFrequencyHours: number | null;
  /** What Graph takes back when the policy is to stand as it does now; without dates and without Graph's remarks. */
  readonly whole: { readonly [key: string]: Json };
}

export interface NamedLocation {
  readonly id: string;
  readonly displayName: string;
  readonly isTrusted: boolean;
}

/** `allowedCombinations` as Graph writes them: `fido2`, `windowsHelloForBusiness`, `password,sms`, … */
export interface AuthenticationStrength {
  readonly id: string;
  readonly displayName: string;
  readonly allowedCombinations: readonly string[];
}

/** Which ways to sign in anybody at all may use. */
export interface AuthenticationMethods {
  readonly id: string;
  /** As Graph calls them: `Sms`, `Voice`, `Fido2`, … */
  readonly allowed: readonly string[];
  /** Whether the older settings for MFA and password reset, which Graph does not show, still count; `null`: not said. */
  readonly olderSettingsCount: boolean | null;
}

export interface SecurityDefaults {
  readonly id: string;
  readonly isEnabled: boolean;
}

export interface AuthorizationPolicy {
  readonly id: string;
  /** `none`, `adminsAndGuestInviters`, `adminsGuestInvitersAndAllMembers`, `everyone`. */
  readonly allowInvitesFrom: string;
  readonly guestUserRoleId: string | null;
  readonly userConsentPolicies: readonly string[];
  readonly allowsRiskyAppConsent: boolean;
  readonly allowsEmailVerifiedJoin: boolean;
  readonly usersMayCreateApps: boolean;
  readonly usersMayCreateTenants: boolean;
}

/** An account that a policy names; `displayName` is null where there is no such account any more. */
export interface PolicyUser {
  readonly id: string;
  readonly displayName: string | null;
}

/** A group that a policy names. `peopleIds` holds those in it, through groups in it too; null: too many to look at. */
export interface PolicyGroup {
  readonly id: string;
  readonly displayName: string | null;
  readonly peopleIds: readonly string[] | null;
  /** Groups inside it through which people are in it; absent where nobody looked. */
  readonly innerIds?: readonly string[];
}
