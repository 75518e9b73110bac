import { iso, type JsonObject } from '../json';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { serviceFlawsOf } from './service-flaws';

type Named = JsonObject & { readonly id: string };

const labelIds = guids('label');
const alertIds = guids('alert');
const LABEL_NAMES = ['Public', 'Internal', 'Confidential'] as const;

export function firstLabels(org: Org): readonly Named[] {
  if (serviceFlawsOf(org).noLabels) return [];
  return LABEL_NAMES.map((name, priority) => ({
    id: labelIds.idOf(org, priority),
    name,
    displayName: name,
    description: `${name} information`,
    priority,
    isDefault: name === 'Internal',
    hasProtection: name === 'Confidential',
  }));
}

const ALERT_KINDS = [
  ['Sign-in from an unusual place', 'medium', 'new', 'azureAdIdentityProtection', 'microsoftDefenderForIdentity'],
  ['Mail with a harmful address was delivered', 'low', 'new', 'microsoftDefenderForOffice365', undefined],
  ['Ransomware activity was stopped', 'high', 'resolved', 'microsoftDefenderForEndpoint', undefined],
  ['Hands-on attack on a server', 'high', 'inProgress', 'microsoftDefenderForEndpoint', undefined],
] as const;

/** The last is the open one of high severity, where there is one. */
export function firstAlerts(org: Org): readonly Named[] {
  const kinds = serviceFlawsOf(org).highAlert ? ALERT_KINDS : ALERT_KINDS.slice(0, 3);
  return kinds.map(([title, severity, status, detectionSource, service], at) => {
    const made = iso(org.bornMs - (at + 1) * DAY_MS);
    return {
      id: `da${alertIds.idOf(org, at).replaceAll('-', '')}`,
      title,
      severity,
      status,
      serviceSource: service ?? detectionSource,
      detectionSource,
      category: 'SuspiciousActivity',
      createdDateTime: made,
      lastUpdateDateTime: made,
      resolvedDateTime: status === 'resolved' ? made : null,
      alertWebUrl: `https://security.microsoft.com/alerts/da${at}`,
    };
  });
}

const ISSUE_KINDS = [
  ['EX700001', 'Exchange Online', 'Some users could not search their mailboxes', 'incident', true],
  ['SP700002', 'SharePoint Online', 'Thumbnails appear late', 'advisory', false],
  ['TM700003', 'Microsoft Teams', 'Some users cannot join meetings', 'incident', false],
] as const;

/** The last is the open incident, where there is one. */
export function firstIncidents(org: Org): readonly Named[] {
  const kinds = serviceFlawsOf(org).incidentOpen ? ISSUE_KINDS : ISSUE_KINDS.slice(0, 2);
  return kinds.map(([id, service, title, classification, isResolved], at) => {
    const began = iso(org.bornMs - (3 - at) * DAY_MS);
    return {
      id,
      service,
      title,
      classification,
      isResolved,
      feature: service,
      featureGroup: service,
      impactDescription: `${title}.`,
      origin: 'microsoft',
      status: isResolved ? 'serviceRestored' : 'serviceDegradation',
      startDateTime: began,
      endDateTime: isResolved ? began : null,
      lastModifiedDateTime: began,
      details: [],
      posts: [],
      highImpact: null,
    };
  });
}
