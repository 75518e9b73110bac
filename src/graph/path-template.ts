/** Words of Graph's own vocabulary; every other segment is an id or a name from the tenant and is not repeated. */
const words = new Set(
  `$batch $ref accept accessReviews admin alerts_v2 applications appRoleAssignedTo appRoleAssignments auditLog
  auditLogs authentication authenticationMethods authenticationMethodsPolicy authorizationPolicy backupRestore
  children conditionalAccess copilot createLink dataSecurityAndGovernance deletedItems delta deviceAppManagement deviceCompliancePolicies
  definitions deviceManagement directory directoryAudits directoryRoles domains drive drives getAllSites groups
  healthOverviews identity identityGovernance identityProtection identitySecurityDefaultsEnforcementPolicy inbox instances
  invite issues items lists mailFolders managedAppPolicies managedDevices me memberOf members messageRules methods
  microsoft.graph.group microsoft.graph.user namedLocations oauth2PermissionGrants organization owners permissions
  policies protectionPolicies protectionUnits queries reauthorize records reports restorePoints revokeSignInSessions riskDetections riskyUsers roleAssignments
  roleAssignmentScheduleInstances roleDefinitions roleEligibilityScheduleInstances roleManagement root
  search secureScoreControlProfiles secureScores security sensitivityLabels serviceAnnouncement servicePrincipals settings sharepoint
  signIns sites solutions subscribedSkus subscriptions transitiveMemberOf userRegistrationDetails users`.split(/\s+/),
);

/** `/users/0a1b…/drive?$select=id` → `/users/{id}/drive`: fit for messages and logs. */
export function pathTemplate(path: string): string {
  const [pathname = ''] = path.split('?');
  return pathname
    .split('/')
    .map((segment) => segment.replace(/\(.*$/, ''))
    .map((segment) => (segment === '' || words.has(segment) ? segment : '{id}'))
    .join('/');
}

/** The services that count requests apart from each other, as far as we use them. */
export type Service =
  | 'batch'
  | 'devices'
  | 'directory'
  | 'files'
  | 'identity-protection'
  | 'other'
  | 'outlook'
  | 'reports'
  | 'security'
  | 'service-health'
  | 'subscriptions';

const services: readonly (readonly [RegExp, Service])[] = [
  [/^\/\$batch/, 'batch'],
  [/^\/(reports|auditLogs)|\/authentication(\/|$)/, 'reports'],
  [/^\/(identity|identityProtection)(\/|$)/, 'identity-protection'],
  [/^\/(drives|sites|shares|admin\/sharepoint)(\/|$)|^\/(users|groups)\/[^/]+\/drives?(\/|$)/, 'files'],
  [/^\/users\/[^/]+\/mailFolders(\/|$)/, 'outlook'],
  [/^\/subscriptions/, 'subscriptions'],
  [/^\/admin\/serviceAnnouncement(\/|$)/, 'service-health'],
  [/^\/security(\/|$)/, 'security'],
  [/^\/(deviceManagement|deviceAppManagement)(\/|$)/, 'devices'],
  [/^\/(admin|solutions)(\/|$)/, 'other'],
];

/**
 * Whose limit a request counts against.
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export const serviceOf = (template: string): Service =>
  services.find(([pattern]) => pattern.test(template))?.[1] ?? 'directory';
