import { iso, type JsonObject } from '../json';
import { flawsOf } from './flaws';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { emergencyIndexes, firstGuestIndex, isFederated, lastAdminIndex, type Person, personAt } from './people';
import { fraction, hash32, seedNumber } from './random';

const METHODS = seedNumber('user.methods');
const ids = guids('method');
export const PASSWORD_METHOD: JsonObject = {
  '@odata.type': '#microsoft.graph.passwordAuthenticationMethod',
  id: '28c10230-6103-485e-b985-444c60001490',
  password: null,
  createdDateTime: null,
};

export const authenticatorMethod = (id: string, createdDateTime: string): JsonObject => ({
  '@odata.type': '#microsoft.graph.microsoftAuthenticatorAuthenticationMethod',
  id,
  displayName: 'Phone',
  deviceTag: 'SoftwareTokenActivated',
  phoneAppVersion: '6.2605.1',
  createdDateTime,
});
const phoneMethod = (digits: number): JsonObject => ({
  '@odata.type': '#microsoft.graph.phoneAuthenticationMethod',
  id: '3179e48a-750b-4051-897c-87b9720928f7',
  phoneNumber: `+43 555${String(digits % 10_000_000).padStart(7, '0')}`,
  phoneType: 'mobile',
  smsSignInState: 'notAllowedByPolicy',
});
const keyMethod = (id: string, createdDateTime: string): JsonObject => ({
  '@odata.type': '#microsoft.graph.fido2AuthenticationMethod',
  id,
  displayName: 'Security key',
  aaGuid: 'cb69481e-8ff7-4039-93ec-0a2729a154a8',
  model: 'YubiKey 5',
  attestationCertificates: [],
  attestationLevel: 'attested',
  createdDateTime,
});

const helloMethod = (id: string, createdDateTime: string): JsonObject => ({
  '@odata.type': '#microsoft.graph.windowsHelloForBusinessAuthenticationMethod',
  id,
  displayName: 'Laptop',
  keyStrength: 'normal',
  createdDateTime,
});

const SHARE_WITHOUT_MFA = { staff: 0.07, guest: 0.6, service: 1, admin: 0, emergency: 0 } as const;
/** Most of them are asked for a second factor at home, and never registered one here. */
const FEDERATED_WITHOUT_MFA = 0.3;

function hasMfa(org: Org, person: Person): boolean {
  if (person.index < 4) return true;
  if (person.index === lastAdminIndex(org)) return false;
  return (
    fraction(org.seed, METHODS, person.index) >=
    (isFederated(person) ? FEDERATED_WITHOUT_MFA : SHARE_WITHOUT_MFA[person.kind])
  );
}

/** The first so many people of the staff who work here and have MFA, after `skip` others. */
export function staffWithMfa(org: Org, count: number, skip = 0): readonly string[] {
  const found: string[] = [];
  for (let index = firstGuestIndex(org); index < org.users && found.length < count + skip; index += 1) {
    const person = personAt(org, index);
    if (person?.kind === 'staff' && person.enabled && hasMfa(org, person)) found.push(person.id);
  }
  return found.slice(skip);
}

/** A guest who has MFA here, if there is one. */
export function guestWithMfa(org: Org): string | undefined {
  for (let index = firstGuestIndex(org); index < org.users; index += 1) {
    const person = personAt(org, index);
    if (person?.kind === 'guest' && person.enabled && hasMfa(org, person)) return person.id;
  }
  return undefined;
}

/** What the person had registered when the tenant was born. */
export function firstMethods(org: Org, person: Person): readonly JsonObject[] {
  if (!hasMfa(org, person)) return [PASSWORD_METHOD];
  const roll = fraction(org.seed, METHODS, person.index, 1);
  const at = iso(org.bornMs - DAY_MS - Math.floor(roll * 400) * DAY_MS);
  const key = (): JsonObject => keyMethod(ids.idOf(org, person.index * 2 + 1), at);
  if (person.kind === 'emergency') {
    const keyless = flawsOf(org).emergencyWithoutKey && person.index === emergencyIndexes(org)[1];
    return [PASSWORD_METHOD, keyless ? authenticatorMethod(ids.idOf(org, person.index * 2), at) : key()];
  }
  const onlyPhone = person.kind === 'staff' && person.index >= 4 && roll < 0.12;
  return [
    PASSWORD_METHOD,
    ...(onlyPhone ? [] : [authenticatorMethod(ids.idOf(org, person.index * 2), at)]),
    ...(onlyPhone || roll > 0.6 ? [phoneMethod(hash32(org.seed, METHODS, person.index, 2))] : []),
    ...(person.kind === 'admin' && roll > 0.4 ? [key()] : []),
    ...(person.kind === 'staff' && roll > 0.85 ? [helloMethod(ids.idOf(org, person.index * 2 + 1), at)] : []),
  ];
}
