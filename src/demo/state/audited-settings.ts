import type { JsonObject } from '../json';

/** How an event reads in the directory's audit log. */
export interface Audited {
  readonly activity: string;
  readonly category: string;
  readonly service: string;
  readonly operation: 'Add' | 'Update' | 'Delete' | 'Assign' | 'Unassign';
  readonly targets: readonly JsonObject[];
}

interface AuditedSetting {
  readonly path: string;
  readonly noun: string;
  readonly category: string;
  readonly service: string;
  /** Where Graph does not say `Add noun`, `Update noun` or `Delete noun`. */
  readonly activity?: string;
}

/** Settings by the beginning of their path. What is not here is not in the directory's log. */
const SETTINGS: readonly AuditedSetting[] = [
  {
    path: 'identity/conditionalAccess/policies/',
    noun: 'conditional access policy',
    category: 'Policy',
    service: 'Conditional Access',
  },
  {
    path: 'identity/conditionalAccess/namedLocations/',
    noun: 'named location',
    category: 'Policy',
    service: 'Conditional Access',
  },
  {
    path: 'policies/authenticationStrengthPolicies/',
    noun: 'authentication strength policy',
    category: 'Policy',
    service: 'Authentication Strengths',
  },
  {
    path: 'policies/authenticationMethodsPolicy',
    noun: '',
    activity: 'Authentication Methods Policy Update',
    category: 'Policy',
    service: 'Authentication Methods',
  },
  {
    path: 'policies/identitySecurityDefaultsEnforcementPolicy',
    noun: 'security defaults',
    category: 'Policy',
    service: 'Core Directory',
  },
  {
    path: 'policies/authorizationPolicy',
    noun: 'authorization policy',
    category: 'AuthorizationPolicy',
    service: 'Core Directory',
  },
  {
    path: 'policies/crossTenantAccessPolicy/default',
    noun: '',
    activity: 'Update the company default cross-tenant access setting',
    category: 'CrossTenantAccessSettings',
    service: 'Core Directory',
  },
  {
    path: 'policies/crossTenantAccessPolicy/partners/',
    noun: 'partner specific cross-tenant access setting',
    category: 'CrossTenantAccessSettings',
    service: 'Core Directory',
  },
  {
    path: 'oauth2PermissionGrants/',
    noun: 'delegated permission grant',
    category: 'ApplicationManagement',
    service: 'Core Directory',
  },
  {
    path: 'appRoleAssignments/',
    noun: 'app role assignment to service principal',
    category: 'ApplicationManagement',
    service: 'Core Directory',
  },
  {
    path: 'servicePrincipals/',
    noun: 'service principal',
    category: 'ApplicationManagement',
    service: 'Core Directory',
  },
  {
    path: 'applicationOwners/',
    noun: '',
    activity: 'Add owner to application',
    category: 'ApplicationManagement',
    service: 'Core Directory',
  },
  { path: 'applications/', noun: 'application', category: 'ApplicationManagement', service: 'Core Directory' },
  { path: 'domains/', noun: 'domain', category: 'DirectoryManagement', service: 'Core Directory' },
];

const asText = (value: JsonObject | null | undefined): string | null => (value ? JSON.stringify(value) : null);

export function auditedSetting(
  before: JsonObject | undefined,
  path: string,
  after: JsonObject | null,
): Audited | undefined {
  const found = SETTINGS.find((setting) => path.startsWith(setting.path));
  if (!found) return undefined;
  const operation = !before ? 'Add' : after === null ? 'Delete' : 'Update';
  const thing = after ?? before ?? {};
  const name = thing.displayName ?? thing.id ?? path.split('/').at(-1) ?? path;
  const target = {
    id: path.split('/').at(-1) ?? path,
    displayName: String(name),
    type: 'Policy',
    userPrincipalName: null,
    groupType: null,
    modifiedProperties: [{ displayName: found.noun || 'Policy', oldValue: asText(before), newValue: asText(after) }],
  };
  return {
    activity: found.activity ?? `${operation} ${found.noun}`,
    category: found.category,
    service: found.service,
    operation,
    targets: [target],
  };
}
