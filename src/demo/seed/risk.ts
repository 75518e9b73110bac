import { iso, type Json, type JsonObject } from '../json';
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

interface Seen {
  readonly event: string;
  readonly level: Json | undefined;
  readonly atMs: number;
}

/** Of these no sign-in tells: they have neither a place nor an address. */
const WITHOUT_SIGN_IN = new Set(['leakedCredentials', 'adminConfirmedUserCompromised']);

/** One detection, as it stands by what is thought of the person by now. */
function detectionRecord(
  org: Org,
  index: number,
  at: number,
  risk: JsonObject,
  { event, level, atMs }: Seen,
): JsonObject {
  const id = detectionIds.idOf(org, index * 2 + at);
  const offline = WITHOUT_SIGN_IN.has(event);
  return {
    id,
    activity: offline ? 'user' : 'signin',
    activityDateTime: iso(atMs),
    additionalInfo: '[]',
    correlationId: id,
    detectedDateTime: iso(atMs + 60_000),
    detectionTimingType: offline ? 'offline' : 'realtime',
    ipAddress: offline ? null : `198.51.100.${index % 250}`,
    lastUpdatedDateTime: iso(atMs + 60_000),
    location: offline ? null : { city: 'Lagos', state: null, countryOrRegion: 'NG', geoCoordinates: null },
    requestId: offline ? null : id,
    riskDetail: risk.riskDetail,
    riskEventType: event,
    riskLevel: level,
    riskState: risk.riskState,
    source: 'IdentityProtection',
    tokenIssuerType: 'AzureAD',
    userDisplayName: risk.userDisplayName,
    userId: risk.id,
    userPrincipalName: risk.userPrincipalName,
  };
}

/** What it was that made the person risky: one detection, or two; `risk` is what is thought of the person now. */
export function detectionsOf(org: Org, index: number, risk: JsonObject): readonly JsonObject[] {
  const first = index < org.users ? firstRisk(org, index) : undefined;
  const isConfirmed = risk.riskState === 'confirmedCompromised';
  if (!first) {
    const event = isConfirmed ? 'adminConfirmedUserCompromised' : 'unfamiliarFeatures';
    const atMs = Date.parse(String(risk.riskLastUpdatedDateTime));
    return [detectionRecord(org, index, 0, risk, { event, level: risk.riskLevel, atMs })];
  }
  const count = 1 + (hash32(org.seed, RISK, index, 4) % 2);
  return Array.from({ length: count }, (_, at) => {
    const atMs = Date.parse(String(first.riskLastUpdatedDateTime)) - at * DAY_MS;
    const event = pick(EVENTS, hash32(org.seed, RISK, index, 5 + at));
    return detectionRecord(org, index, at, risk, { event, level: levelOf(org, index), atMs });
  });
}
