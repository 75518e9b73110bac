import { iso, type JsonObject } from '../json';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { type Person, personAt } from './people';
import { fraction, hash32, pick, seedNumber } from './random';

const RISK = seedNumber('identity.risk');
const detectionIds = guids('riskDetection');
const SHARE = 0.03;
/** Most are open; one in five has been dealt with. */
const OPEN_SHARE = 0.8;
const EVENTS = ['unfamiliarFeatures', 'anonymizedIPAddress', 'leakedCredentials', 'unlikelyTravel'] as const;
const LEVELS = ['high', 'medium', 'low'] as const;

export const riskRecord = (
  person: { readonly id: string; readonly displayName: string; readonly userPrincipalName: string },
  risk: { readonly level: string; readonly state: string; readonly detail: string; readonly at: string },
): JsonObject => ({
  id: person.id,
  isDeleted: false,
  isProcessing: false,
  riskDetail: risk.detail,
  riskLastUpdatedDateTime: risk.at,
  riskLevel: risk.level,
  riskState: risk.state,
  userDisplayName: person.displayName,
  userPrincipalName: person.userPrincipalName,
});

const personAtRisk = (org: Org, index: number): Person | undefined => {
  if (index < 4 || fraction(org.seed, RISK, index) >= SHARE) return undefined;
  const person = personAt(org, index);
  return person?.kind === 'staff' && person.enabled ? person : undefined;
};

const levelOf = (org: Org, index: number): string => pick(LEVELS, hash32(org.seed, RISK, index, 2));

/** What identity protection thought of the person when the tenant was born; most people are not in it. */
export function firstRisk(org: Org, index: number): JsonObject | undefined {
  const person = personAtRisk(org, index);
  if (!person) return undefined;
  const open = fraction(org.seed, RISK, index, 1) < OPEN_SHARE;
  const at = iso(org.bornMs - DAY_MS / 2 - fraction(org.seed, RISK, index, 3) * 20 * DAY_MS);
  return open
    ? riskRecord(person, { level: levelOf(org, index), state: 'atRisk', detail: 'none', at })
    : riskRecord(person, { level: 'none', state: 'remediated', detail: 'userPerformedSecuredPasswordChange', at });
}

/** What it was that made the person risky: one detection, or two. */
export function firstDetections(org: Org, index: number): readonly JsonObject[] {
  const person = personAtRisk(org, index);
  const risk = firstRisk(org, index);
  if (!person || !risk) return [];
  const count = 1 + (hash32(org.seed, RISK, index, 4) % 2);
  return Array.from({ length: count }, (_, at) => {
    const id = detectionIds.idOf(org, index * 2 + at);
    const seenMs = Date.parse(String(risk.riskLastUpdatedDateTime)) - at * DAY_MS;
    const event = pick(EVENTS, hash32(org.seed, RISK, index, 5 + at));
    const offline = event === 'leakedCredentials';
    return {
      id,
      activity: offline ? 'user' : 'signin',
      activityDateTime: iso(seenMs),
      additionalInfo: '[]',
      correlationId: id,
      detectedDateTime: iso(seenMs + 60_000),
      detectionTimingType: offline ? 'offline' : 'realtime',
      ipAddress: offline ? null : `198.51.100.${index % 250}`,
      lastUpdatedDateTime: iso(seenMs + 60_000),
      location: offline ? null : { city: 'Lagos', state: null, countryOrRegion: 'NG', geoCoordinates: null },
      requestId: offline ? null : id,
      riskDetail: risk.riskDetail,
      riskEventType: event,
      riskLevel: levelOf(org, index),
      riskState: risk.riskState,
      source: 'IdentityProtection',
      tokenIssuerType: 'AzureAD',
      userDisplayName: person.displayName,
      userId: person.id,
      userPrincipalName: person.userPrincipalName,
    };
  });
}
