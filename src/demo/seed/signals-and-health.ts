import { iso, type JsonObject } from '../json';
import { firstAlerts, firstIncidents, firstLabels } from './announcements';
import { firstBackup } from './backup';
import { DAY_MS, type Org } from './org';
import { fraction, seedNumber } from './random';
import { serviceFlawsOf } from './service-flaws';

export const SHARING = 'admin/sharepoint/settings';
export const ALERTS = 'security/alerts_v2';
export const LABELS = 'security/dataSecurityAndGovernance/sensitivityLabels';
export const ISSUES = 'admin/serviceAnnouncement/issues';
/** Not Graph's: from when on the Secure Score is what. */
export const SCORE = 'demo/secure-score';

const SCORE_SEED = seedNumber('secure.score');

function firstSharing(org: Org): JsonObject {
  const flaws = serviceFlawsOf(org);
  return {
    id: 'sharepointSettings',
    // In every organisation, so that whoever tries it can share with anyone.
    sharingCapability: 'externalUserAndGuestSharing',
    sharingDomainRestrictionMode: flaws.noDomainList ? 'none' : 'allowList',
    sharingAllowedDomainList: flaws.noDomainList ? [] : ['fabrikam.example', 'northwind.example'],
    sharingBlockedDomainList: [],
    isResharingByExternalUsersEnabled: flaws.guestsReshare,
    isLegacyAuthProtocolsEnabled: flaws.legacyProtocols,
    isRequireAcceptingUserToMatchInvitedUserEnabled: false,
    isUnmanagedSyncAppForTenantRestricted: !flaws.unmanagedSync,
    deletedUserPersonalSiteRetentionPeriodInDays: flaws.shortLeaverOneDrive ? 30 : 365,
    idleSessionSignOut: flaws.noIdleSignOut
      ? { isEnabled: false, signOutAfterInSeconds: 0, warnAfterInSeconds: 0 }
      : { isEnabled: true, signOutAfterInSeconds: 3600, warnAfterInSeconds: 3300 },
    siteCreationDefaultManagedPath: '/sites/',
    tenantDefaultTimezone: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
  };
}

/** The share of the whole score before and after the day it changed. */
function firstScore(org: Org): JsonObject {
  const before = 48 + Math.round(fraction(org.seed, SCORE_SEED, 1) * 30);
  const drop = serviceFlawsOf(org).scoreDropped ? 8 : -1;
  return { before, now: before - drop, since: iso(org.bornMs - 3 * DAY_MS) };
}

/** Settings and small collections of Microsoft 365's services, by path. */
export function* firstServices(org: Org): Generator<readonly [path: string, value: JsonObject]> {
  yield [SHARING, firstSharing(org)];
  yield [SCORE, firstScore(org)];
  yield* firstBackup(org);
  for (const label of firstLabels(org)) yield [`${LABELS}/${label.id}`, label];
  for (const alert of firstAlerts(org)) yield [`${ALERTS}/${alert.id}`, alert];
  for (const issue of firstIncidents(org)) yield [`${ISSUES}/${issue.id}`, issue];
}
