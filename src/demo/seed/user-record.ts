import { iso, type JsonObject } from '../json';
import type { DemoLicences } from '../rights';
import { flawsOf } from './flaws';
import { OFFICES, TITLES } from './names';
import { DAY_MS, type Org } from './org';
import { emergencyIndexes, firstGuestIndex, isEmployee, isFederated, isSyncedAdmin, type Person } from './people';
import { fraction, hash32, pick, seedNumber } from './random';
import { COPILOT_SKU, suiteOf } from './skus';

const RECORD = seedNumber('user.record');
/** When each of the four dates of a person's account lies before the tenant's birth. */
const before = (org: Org, person: Person, what: number, maxDays: number): string =>
  iso(org.bornMs - DAY_MS - Math.floor(fraction(org.seed, RECORD, person.index, what) * maxDays) * DAY_MS);

/** Who works here and is switched off has perhaps left, and half of those keep a licence. */
const LICENSED_LEAVERS = 0.5;
const NEW_JOINERS = 0.02;
const COPILOT_SHARE = 0.25;
const SYNCED_SHARE = 0.1;
/** Of the guests: invited and never came; came, but Graph does not know when they were last here. */
const PENDING_GUESTS = 0.2;
const UNSEEN_GUESTS = 0.32;
/** Nobody but a guest is older than a sign-in can be away. */
const GUEST_AGE_DAYS = 310;
const STAFF_AGE_DAYS = 25;
/** Of those who work here: on a long leave, or forgotten when they left. */
const AWAY_STAFF = 0.03;
const LONGEST_AWAY_DAYS = 320;

const roll = (org: Org, person: Person, what: number): number => fraction(org.seed, RECORD, person.index, what);

/** The odd-named first one always came, and has been seen. */
const guestRoll = (org: Org, person: Person): number =>
  person.index === firstGuestIndex(org) ? 1 : roll(org, person, 8);

const isNewJoiner = (org: Org, person: Person): boolean =>
  person.kind === 'staff' && person.index >= 4 && roll(org, person, 7) < NEW_JOINERS;

const isAway = (org: Org, person: Person): boolean =>
  person.kind === 'staff' && person.index >= 4 && !isNewJoiner(org, person) && roll(org, person, 12) < AWAY_STAFF;

function isSynced(org: Org, person: Person): boolean {
  if (person.kind === 'admin') return isSyncedAdmin(org, person.index);
  return isFederated(person) || (person.kind === 'staff' && person.index >= 4 && roll(org, person, 10) < SYNCED_SHARE);
}

function licencesFor(org: Org, person: Person, licences: DemoLicences): readonly JsonObject[] {
  if (!isEmployee(person) || (!person.enabled && roll(org, person, 9) >= LICENSED_LEAVERS)) return [];
  const copilot = licences.copilot && roll(org, person, 11) < COPILOT_SHARE ? [COPILOT_SKU] : [];
  return [suiteOf(licences), ...copilot].map(({ skuId }) => ({ skuId, disabledPlans: [] }));
}

/** What the suite's licence switches on; the service that each plan belongs to, as Graph writes it. */
const plansOf = (licences: DemoLicences, assignedDateTime: string): readonly JsonObject[] =>
  suiteOf(licences).plans.map(([servicePlanId, name]) => ({
    assignedDateTime,
    capabilityStatus: 'Enabled',
    service: name.startsWith('EXCHANGE')
      ? 'exchange'
      : name.startsWith('SHAREPOINT')
        ? 'SharePoint'
        : 'AADPremiumService',
    servicePlanId,
  }));

/** Null for whoever was never here, and where Graph does not know. */
function lastSignIn(org: Org, person: Person): string | null {
  if (!person.enabled) return null;
  if (person.kind === 'guest') return guestRoll(org, person) < UNSEEN_GUESTS ? null : before(org, person, 3, 300);
  if (person.kind === 'emergency') {
    const used = flawsOf(org).emergencySignedIn && person.index === emergencyIndexes(org)[0];
    return used ? iso(org.bornMs - EMERGENCY_USED_DAYS * DAY_MS) : null;
  }
  if (isNewJoiner(org, person)) return iso(org.bornMs - DAY_MS / 4);
  return before(org, person, 3, isAway(org, person) ? LONGEST_AWAY_DAYS : 20);
}

function createdAt(org: Org, person: Person): string {
  if (isNewJoiner(org, person)) return before(org, person, 1, 5);
  if (isAway(org, person)) return iso(Date.parse(before(org, person, 1, 1500)) - LONGEST_AWAY_DAYS * DAY_MS);
  const youngest = person.kind === 'guest' ? GUEST_AGE_DAYS : STAFF_AGE_DAYS;
  return iso(Date.parse(before(org, person, 1, 1500)) - youngest * DAY_MS);
}

/** When the first emergency account was last used, where it was. */
export const EMERGENCY_USED_DAYS = 12;

export function lastSignInMs(org: Org, person: Person): number | undefined {
  const at = lastSignIn(org, person);
  return at === null ? undefined : Date.parse(at);
}

/** Everything Graph would tell about the person, whatever is selected later. */
export function userRecord(org: Org, person: Person, licences: DemoLicences): JsonObject {
  const guest = person.kind === 'guest';
  const pending = guest && guestRoll(org, person) < PENDING_GUESTS;
  const signedIn = lastSignIn(org, person);
  const createdDateTime = createdAt(org, person);
  const nobody = person.kind === 'service' || person.kind === 'emergency';
  const synced = isSynced(org, person);
  const assignedLicenses = licencesFor(org, person, licences);
  const title = pick(TITLES, hash32(org.seed, RECORD, person.index, 4));
  return {
    id: person.id,
    businessPhones: [],
    displayName: person.displayName,
    givenName: person.givenName,
    jobTitle: guest || nobody ? null : title,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: guest ? null : pick(OFFICES, hash32(org.seed, RECORD, person.index, 5)),
    preferredLanguage: guest ? null : 'en-GB',
    surname: person.surname,
    userPrincipalName: person.userPrincipalName,
    accountEnabled: person.enabled,
    userType: guest ? 'Guest' : 'Member',
    creationType: guest ? 'Invitation' : null,
    externalUserState: guest ? (pending ? 'PendingAcceptance' : 'Accepted') : null,
    externalUserStateChangeDateTime: guest ? createdDateTime : null,
    createdDateTime,
    department: guest ? null : person.department,
    companyName: guest ? (person.mail?.split('@')[1] ?? null) : 'Contoso',
    employeeType: person.kind === 'service' ? 'Service' : null,
    mailNickname: person.userPrincipalName.split('@')[0]?.replace('#EXT#', '') ?? '',
    usageLocation: 'AT',
    otherMails: [],
    proxyAddresses: person.mail === null ? [] : [`SMTP:${person.mail}`],
    assignedLicenses,
    assignedPlans: assignedLicenses.length === 0 ? [] : plansOf(licences, createdDateTime),
    onPremisesSyncEnabled: synced ? true : null,
    onPremisesLastSyncDateTime: synced ? iso(org.bornMs - DAY_MS / 48) : null,
    passwordPolicies: nobody ? 'DisablePasswordExpiration' : null,
    lastPasswordChangeDateTime: before(org, person, 6, 400),
    signInSessionsValidFromDateTime: before(org, person, 6, 400),
    signInActivity: signedIn
      ? {
          lastSignInDateTime: signedIn,
          lastNonInteractiveSignInDateTime: signedIn,
          lastSuccessfulSignInDateTime: signedIn,
        }
      : null,
  };
}
