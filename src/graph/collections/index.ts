import { accessReviews } from './access-reviews';
import { applications } from './applications';
import { appGrants, appRoles, consents, servicePrincipals } from './apps';
import { authenticationMethods } from './authentication-methods';
import { backupCoverage, backupPolicies, backupService, restorePoints } from './backup';
import { conditionalAccessPolicies } from './conditional-access-policies';
import type { Collection } from './define';
import { appProtection, compliancePolicies, devices } from './devices';
import { emergencyAccounts, emergencySignIns } from './emergency';
import { guestSignIns, guestSponsors, guests } from './guests';
import { inboxRules } from './inbox-rules';
import { deletedGroups, deletedUsers, disabledAccounts, leaverLinks, leaverOneDrives } from './leavers';
import { memberSignIns } from './member-sign-ins';
import { domains, licences, organization } from './organization';
import { ownGroups } from './own-groups';
import {
  authenticationStrengths,
  authorizationPolicy,
  crossTenantAccess,
  namedLocations,
  securityDefaults,
} from './policies';
import { policyGroups, policyUsers } from './policy-names';
import { riskDetections } from './risk-detections';
import { riskyUsers } from './risky-users';
import { adminRoles, admins, eligibleRoles, roleGroups, roleSchedules } from './roles';
import { secureScore, secureScoreControls } from './secure-score';
import { sharingCounts, sharingSettings } from './sharing';
import { auditLog, securityAlerts, sensitivityLabels, serviceHealth, serviceIncidents } from './signals';

/** Every collection that is read whole and compared, what matters most first. */
export const collections = [
  licences,
  domains,
  ownGroups,
  emergencyAccounts,
  emergencySignIns,
  conditionalAccessPolicies,
  securityDefaults,
  roleSchedules,
  adminRoles,
  eligibleRoles,
  roleGroups,
  admins,
  riskDetections,
  riskyUsers,
  authorizationPolicy,
  authenticationStrengths,
  authenticationMethods,
  crossTenantAccess,
  namedLocations,
  policyUsers,
  policyGroups,
  organization,
  servicePrincipals,
  appRoles,
  consents,
  appGrants,
  applications,
  compliancePolicies,
  appProtection,
  devices,
  sharingSettings,
  sharingCounts,
  securityAlerts,
  serviceHealth,
  serviceIncidents,
  backupService,
  backupPolicies,
  backupCoverage,
  restorePoints,
  sensitivityLabels,
  auditLog,
  secureScore,
  secureScoreControls,
  accessReviews,
  inboxRules,
  disabledAccounts,
  leaverLinks,
  guests,
  guestSignIns,
  guestSponsors,
  memberSignIns,
  deletedUsers,
  deletedGroups,
  leaverOneDrives,
] as unknown as readonly Collection[];
