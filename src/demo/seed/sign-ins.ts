import { iso, type JsonObject } from '../json';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { emergencyIndexes, type Person, personAt } from './people';
import { fraction, hash32, pick, seedNumber } from './random';
import { EMERGENCY_USED_DAYS, lastSignInMs } from './user-record';

const SIGN_IN = seedNumber('sign.in');
const ids = guids('signIn');
/** So many a person in the month before the birth, up to a limit that a test can still read. */
const PER_PERSON = 5;
const MOST = 20_000;
const DAYS = 30;
const TRIES = 6;
const APPS = [
  ['Microsoft Teams', '1fec8e78-bce4-4aaf-ab1b-5451cc387264'],
  ['Office 365 Exchange Online', '00000002-0000-0ff1-ce00-000000000000'],
  ['Office 365 SharePoint Online', '00000003-0000-0ff1-ce00-000000000000'],
  ['Azure Portal', 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c'],
] as const;

export interface SignInWish {
  readonly id: string;
  readonly at: string;
  readonly clientAppUsed?: string;
  readonly errorCode?: number;
  readonly country?: string;
  readonly app?: readonly [name: string, appId: string];
}

export function signInRecord(
  person: { readonly id: string; readonly displayName: string; readonly userPrincipalName: string },
  wish: SignInWish,
): JsonObject {
  const { errorCode = 0, app = APPS[0] } = wish;
  return {
    id: wish.id,
    createdDateTime: wish.at,
    userDisplayName: person.displayName,
    userPrincipalName: person.userPrincipalName.toLowerCase(),
    userId: person.id,
    appId: app[1],
    appDisplayName: app[0],
    ipAddress: '203.0.113.20',
    clientAppUsed: wish.clientAppUsed ?? 'Browser',
    correlationId: wish.id,
    conditionalAccessStatus: errorCode === 0 ? 'success' : 'notApplied',
    isInteractive: true,
    riskDetail: 'none',
    riskLevelAggregated: 'none',
    riskLevelDuringSignIn: 'none',
    riskState: 'none',
    riskEventTypes_v2: [],
    resourceDisplayName: app[0],
    resourceId: app[1],
    status: {
      errorCode,
      failureReason: errorCode === 0 ? 'Other.' : 'Error validating credentials due to invalid username or password.',
      additionalDetails: null,
    },
    deviceDetail: {
      deviceId: '',
      displayName: '',
      operatingSystem: 'Windows',
      browser: 'Edge',
      isCompliant: false,
      isManaged: false,
      trustType: '',
    },
    location: { city: 'Vienna', state: 'Wien', countryOrRegion: wish.country ?? 'AT', geoCoordinates: null },
    appliedConditionalAccessPolicies: [],
  };
}

export const signInCount = (org: Org): number => Math.min(MOST, org.users * PER_PERSON);

/** Somebody who was still there at that moment, by what their account says of its last sign-in. */
function whoSignedIn(org: Org, at: number, atMs: number): Person | undefined {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const person = personAt(org, hash32(org.seed, SIGN_IN, at, attempt) % org.users);
    if (!person || person.kind === 'emergency') continue;
    const last = lastSignInMs(org, person);
    if (last !== undefined && last >= atMs) return person;
  }
  return undefined;
}

/** 0 is the newest. Service accounts come in by the old protocols. */
export function firstSignIn(org: Org, at: number): JsonObject | undefined {
  const count = signInCount(org);
  const atMs = org.bornMs - ((at + fraction(org.seed, SIGN_IN, at, 7)) / count) * DAYS * DAY_MS;
  const emergencyAt = Math.ceil((EMERGENCY_USED_DAYS / DAYS) * count);
  const emergency = at === emergencyAt ? personAt(org, emergencyIndexes(org)[0] ?? -1) : undefined;
  const used = emergency && lastSignInMs(org, emergency);
  const person = used === undefined ? whoSignedIn(org, at, atMs) : emergency;
  if (!person) return undefined;
  return signInRecord(person, {
    id: ids.idOf(org, at),
    at: iso(used ?? atMs),
    app: pick(APPS, hash32(org.seed, SIGN_IN, at, 8)),
    errorCode: fraction(org.seed, SIGN_IN, at, 9) < 0.05 ? 50126 : 0,
    ...(person.kind === 'service' ? { clientAppUsed: 'Authenticated SMTP' } : {}),
  });
}
