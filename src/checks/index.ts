import type { BlindCheck, Check, CheckFacts, Per, TenantCheck } from '../model/check';
import * as accountUnused from './account-unused';
import * as adminGroupChanged from './admin-group-changed';
import * as adminGroupDynamic from './admin-group-dynamic';
import * as adminGroupNotRoleAssignable from './admin-group-not-role-assignable';
import * as adminMfaNotRequired from './admin-mfa-not-required';
import * as adminNotPhishingResistant from './admin-not-phishing-resistant';
import * as alertHighOpen from './alert-high-open';
import * as anonymousLinks from './anonymous-links';
import * as anonymousLinksCanEdit from './anonymous-links-can-edit';
import * as anonymousLinksWithoutEnd from './anonymous-links-without-end';
import * as anyoneMayInvite from './anyone-may-invite';
import * as appOwnerMissing from './app-owner-missing';
import * as appProtectionMissing from './app-protection-missing';
import * as auditSilent from './audit-silent';
import * as backupNothingProtects from './backup-nothing-protects';
import * as backupPolicyFailing from './backup-policy-failing';
import * as backupReportedFailing from './backup-reported-failing';
import * as backupReportedStale from './backup-reported-stale';
import * as backupRestoreTestOverdue from './backup-restore-test-overdue';
import * as backupUnitsOutside from './backup-units-outside';
import * as backupWorkloadUncovered from './backup-workload-uncovered';
import type { CheckCase, TenantCase } from './cases';
import * as compliancePolicyMissing from './compliance-policy-missing';
import * as consentNew from './consent-new';
import * as copilotLabelsMissing from './copilot-labels-missing';
import * as copilotOversharingLinks from './copilot-oversharing-links';
import * as deletedAccountEnding from './deleted-account-ending';
import * as deletedGroupEnding from './deleted-group-ending';
import * as deviceNoncompliant from './device-noncompliant';
import * as deviceNotEncrypted from './device-not-encrypted';
import * as deviceNotRequired from './device-not-required';
import * as deviceStale from './device-stale';
import * as disabledButLicensed from './disabled-but-licensed';
import * as disabledButSharing from './disabled-but-sharing';
import * as dlpUnseen from './dlp-unseen';
import * as driveLossBurst from './drive-loss-burst';
import * as dutyWithoutOwner from './duty-without-owner';
import * as emergencyAccountNotExcluded from './emergency-account-not-excluded';
import * as emergencyAccountSignedIn from './emergency-account-signed-in';
import * as emergencyAccountsMissing from './emergency-accounts-missing';
import * as guestInHighRole from './guest-in-high-role';
import * as guestStale from './guest-stale';
import * as guestsMayReshare from './guests-may-reshare';
import * as guestsNotReviewed from './guests-not-reviewed';
import * as guestsSeeTooMuch from './guests-see-too-much';
import * as highAppRole from './high-app-role';
import * as highAssignmentNew from './high-assignment-new';
import * as highRolePermanent from './high-role-permanent';
import * as idleSignOutOff from './idle-sign-out-off';
import * as invitationNeverAccepted from './invitation-never-accepted';
import * as labelsMissing from './labels-missing';
import * as leaverOnedriveEnding from './leaver-onedrive-ending';
import * as leaverOnedriveKeptShort from './leaver-onedrive-kept-short';
import * as legacyAuthentication from './legacy-authentication';
import * as linkDefaultsUnseen from './link-defaults-unseen';
import * as mfaMissing from './mfa-missing';
import * as mfaNotRequired from './mfa-not-required';
import * as olderMethodsCount from './older-methods-count';
import * as organizationLinks from './organization-links';
import * as outsidePersonNew from './outside-person-new';
import * as phishingResistantAdminsNotRequired from './phishing-resistant-admins-not-required';
import * as policyExcludesMany from './policy-excludes-many';
import * as policyRefersToGone from './policy-refers-to-gone';
import * as policyWeakened from './policy-weakened';
import * as reportOnlyTooLong from './report-only-too-long';
import * as restorePointStale from './restore-point-stale';
import * as retentionUnseen from './retention-unseen';
import * as riskNotHandled from './risk-not-handled';
import * as riskyTenantGrant from './risky-tenant-grant';
import * as riskyUserOpen from './risky-user-open';
import * as rolesNotReviewed from './roles-not-reviewed';
import * as ruleForwardingOutside from './rule-forwarding-outside';
import * as ruleHidingMail from './rule-hiding-mail';
import * as secretExpired from './secret-expired';
import * as secretExpiring from './secret-expiring';
import * as secretLongLived from './secret-long-lived';
import * as secureScoreDrop from './secure-score-drop';
import * as securityDefaultsOff from './security-defaults-off';
import * as serviceIncidentOpen from './service-incident-open';
import * as sharingDomainListMissing from './sharing-domain-list-missing';
import * as sharingLegacyProtocols from './sharing-legacy-protocols';
import * as siteGrantsUnseen from './site-grants-unseen';
import * as sponsorMissing from './sponsor-missing';
import * as syncedAccountInHighRole from './synced-account-in-high-role';
import * as tenantSharingTooOpen from './tenant-sharing-too-open';
import * as tooFewGlobalAdmins from './too-few-global-admins';
import * as tooManyGlobalAdmins from './too-many-global-admins';
import * as unmanagedSyncAllowed from './unmanaged-sync-allowed';
import * as userConsentAllowed from './user-consent-allowed';
import * as weakMethodsAllowed from './weak-methods-allowed';

/** A check with its truth table; the pair is checked where it is listed. */
type Entry =
  | { readonly [P in Per]: { readonly check: Check<P>; readonly cases: readonly CheckCase<P>[] } }[Per]
  | { readonly check: TenantCheck; readonly cases: readonly TenantCase[] }
  | { readonly check: BlindCheck; readonly cases: readonly [] };

/** The checks, one line each; everything else follows from their data. */
export const entries: readonly Entry[] = [
  { check: anonymousLinks.check, cases: anonymousLinks.cases },
  { check: mfaMissing.check, cases: mfaMissing.cases },
  { check: dutyWithoutOwner.check, cases: dutyWithoutOwner.cases },
  { check: legacyAuthentication.check, cases: legacyAuthentication.cases },
  { check: mfaNotRequired.check, cases: mfaNotRequired.cases },
  { check: adminMfaNotRequired.check, cases: adminMfaNotRequired.cases },
  { check: phishingResistantAdminsNotRequired.check, cases: phishingResistantAdminsNotRequired.cases },
  { check: securityDefaultsOff.check, cases: securityDefaultsOff.cases },
  { check: reportOnlyTooLong.check, cases: reportOnlyTooLong.cases },
  { check: policyWeakened.check, cases: policyWeakened.cases },
  { check: policyExcludesMany.check, cases: policyExcludesMany.cases },
  { check: policyRefersToGone.check, cases: policyRefersToGone.cases },
  { check: riskNotHandled.check, cases: riskNotHandled.cases },
  { check: deviceNotRequired.check, cases: deviceNotRequired.cases },
  { check: ruleForwardingOutside.check, cases: ruleForwardingOutside.cases },
  { check: ruleHidingMail.check, cases: ruleHidingMail.cases },
  { check: userConsentAllowed.check, cases: userConsentAllowed.cases },
  { check: riskyTenantGrant.check, cases: riskyTenantGrant.cases },
  { check: highAppRole.check, cases: highAppRole.cases },
  { check: consentNew.check, cases: consentNew.cases },
  { check: secretExpired.check, cases: secretExpired.cases },
  { check: secretExpiring.check, cases: secretExpiring.cases },
  { check: secretLongLived.check, cases: secretLongLived.cases },
  { check: appOwnerMissing.check, cases: appOwnerMissing.cases },
  { check: tooManyGlobalAdmins.check, cases: tooManyGlobalAdmins.cases },
  { check: tooFewGlobalAdmins.check, cases: tooFewGlobalAdmins.cases },
  { check: guestInHighRole.check, cases: guestInHighRole.cases },
  { check: syncedAccountInHighRole.check, cases: syncedAccountInHighRole.cases },
  { check: highAssignmentNew.check, cases: highAssignmentNew.cases },
  { check: highRolePermanent.check, cases: highRolePermanent.cases },
  { check: compliancePolicyMissing.check, cases: compliancePolicyMissing.cases },
  { check: appProtectionMissing.check, cases: appProtectionMissing.cases },
  { check: deviceNoncompliant.check, cases: deviceNoncompliant.cases },
  { check: deviceStale.check, cases: deviceStale.cases },
  { check: deviceNotEncrypted.check, cases: deviceNotEncrypted.cases },
  { check: anyoneMayInvite.check, cases: anyoneMayInvite.cases },
  { check: guestsSeeTooMuch.check, cases: guestsSeeTooMuch.cases },
  { check: guestStale.check, cases: guestStale.cases },
  { check: invitationNeverAccepted.check, cases: invitationNeverAccepted.cases },
  { check: disabledButLicensed.check, cases: disabledButLicensed.cases },
  { check: disabledButSharing.check, cases: disabledButSharing.cases },
  { check: leaverOnedriveEnding.check, cases: leaverOnedriveEnding.cases },
  { check: deletedAccountEnding.check, cases: deletedAccountEnding.cases },
  { check: deletedGroupEnding.check, cases: deletedGroupEnding.cases },
  { check: tenantSharingTooOpen.check, cases: tenantSharingTooOpen.cases },
  { check: guestsMayReshare.check, cases: guestsMayReshare.cases },
  { check: sharingDomainListMissing.check, cases: sharingDomainListMissing.cases },
  { check: sharingLegacyProtocols.check, cases: sharingLegacyProtocols.cases },
  { check: unmanagedSyncAllowed.check, cases: unmanagedSyncAllowed.cases },
  { check: idleSignOutOff.check, cases: idleSignOutOff.cases },
  { check: leaverOnedriveKeptShort.check, cases: leaverOnedriveKeptShort.cases },
  { check: organizationLinks.check, cases: organizationLinks.cases },
  { check: anonymousLinksWithoutEnd.check, cases: anonymousLinksWithoutEnd.cases },
  { check: anonymousLinksCanEdit.check, cases: anonymousLinksCanEdit.cases },
  { check: outsidePersonNew.check, cases: outsidePersonNew.cases },
  { check: driveLossBurst.check, cases: driveLossBurst.cases },
  { check: dlpUnseen.check, cases: dlpUnseen.cases },
  { check: retentionUnseen.check, cases: retentionUnseen.cases },
  { check: linkDefaultsUnseen.check, cases: linkDefaultsUnseen.cases },
  { check: siteGrantsUnseen.check, cases: siteGrantsUnseen.cases },
  { check: backupNothingProtects.check, cases: backupNothingProtects.cases },
  { check: backupPolicyFailing.check, cases: backupPolicyFailing.cases },
  { check: restorePointStale.check, cases: restorePointStale.cases },
  { check: backupUnitsOutside.check, cases: backupUnitsOutside.cases },
  { check: backupReportedStale.check, cases: backupReportedStale.cases },
  { check: backupReportedFailing.check, cases: backupReportedFailing.cases },
  { check: backupWorkloadUncovered.check, cases: backupWorkloadUncovered.cases },
  { check: backupRestoreTestOverdue.check, cases: backupRestoreTestOverdue.cases },
  { check: labelsMissing.check, cases: labelsMissing.cases },
  { check: copilotLabelsMissing.check, cases: copilotLabelsMissing.cases },
  { check: copilotOversharingLinks.check, cases: copilotOversharingLinks.cases },
  { check: auditSilent.check, cases: auditSilent.cases },
  { check: secureScoreDrop.check, cases: secureScoreDrop.cases },
  { check: serviceIncidentOpen.check, cases: serviceIncidentOpen.cases },
  { check: alertHighOpen.check, cases: alertHighOpen.cases },
  { check: adminNotPhishingResistant.check, cases: adminNotPhishingResistant.cases },
  { check: riskyUserOpen.check, cases: riskyUserOpen.cases },
  { check: accountUnused.check, cases: accountUnused.cases },
  { check: emergencyAccountsMissing.check, cases: emergencyAccountsMissing.cases },
  { check: emergencyAccountNotExcluded.check, cases: emergencyAccountNotExcluded.cases },
  { check: emergencyAccountSignedIn.check, cases: emergencyAccountSignedIn.cases },
  { check: adminGroupChanged.check, cases: adminGroupChanged.cases },
  { check: adminGroupNotRoleAssignable.check, cases: adminGroupNotRoleAssignable.cases },
  { check: adminGroupDynamic.check, cases: adminGroupDynamic.cases },
  { check: guestsNotReviewed.check, cases: guestsNotReviewed.cases },
  { check: olderMethodsCount.check, cases: olderMethodsCount.cases },
  { check: rolesNotReviewed.check, cases: rolesNotReviewed.cases },
  { check: weakMethodsAllowed.check, cases: weakMethodsAllowed.cases },
  { check: sponsorMissing.check, cases: sponsorMissing.cases },
];

const all: readonly Entry['check'][] = entries.map(({ check }) => check);
const byId = new Map<string, Listed>(all.map((check) => [check.id, check]));

export type Listed = CheckFacts & { readonly per: Per | 'tenant' | 'nothing'; readonly notInGraph?: string };

export const listChecks = (): readonly Listed[] => all;
export const findCheck = (id: string): Listed | undefined => byId.get(id);
export const tenantChecks: readonly TenantCheck[] = all.filter((check) => check.per === 'tenant');

/** The checks that look at this kind of thing. */
export const checksPer = <P extends Per>(per: P): readonly Check<P>[] =>
  all.filter((check) => check.per === per) as readonly unknown[] as readonly Check<P>[];
