import { iso, type JsonObject } from '../json';
import { OFFICES, TITLES } from './names';
import { DAY_MS, type Org } from './org';
import type { Person } from './people';
import { fraction, hash32, pick, seedNumber } from './random';

const RECORD = seedNumber('user.record');
const E5_SKU = '06ebc4ee-1bb5-47dd-8120-11324bc54e06';

/** When each of the four dates of a person's account lies before the tenant's birth. */
const before = (org: Org, person: Person, what: number, maxDays: number): string =>
  iso(org.bornMs - DAY_MS - Math.floor(fraction(org.seed, RECORD, person.index, what) * maxDays) * DAY_MS);

/** Everything Graph would tell about the person, whatever is selected later. */
export function userRecord(org: Org, person: Person): JsonObject {
  const guest = person.kind === 'guest';
  const signedIn = before(org, person, 3, guest ? 300 : 20);
  const title = pick(TITLES, hash32(org.seed, RECORD, person.index, 4));
  return {
    id: person.id,
    businessPhones: [],
    displayName: person.displayName,
    givenName: person.givenName,
    jobTitle: guest || person.kind === 'service' ? null : title,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: guest ? null : pick(OFFICES, hash32(org.seed, RECORD, person.index, 5)),
    preferredLanguage: guest ? null : 'en-GB',
    surname: person.surname,
    userPrincipalName: person.userPrincipalName,
    accountEnabled: person.enabled,
    userType: guest ? 'Guest' : 'Member',
    creationType: guest ? 'Invitation' : null,
    externalUserState: guest ? 'Accepted' : null,
    externalUserStateChangeDateTime: guest ? before(org, person, 2, 300) : null,
    createdDateTime: before(org, person, 1, 1500),
    department: guest ? null : person.department,
    companyName: guest ? (person.mail?.split('@')[1] ?? null) : 'Contoso',
    employeeType: person.kind === 'service' ? 'Service' : null,
    mailNickname: person.userPrincipalName.split('@')[0]?.replace('#EXT#', '') ?? '',
    usageLocation: 'AT',
    otherMails: [],
    proxyAddresses: person.mail === null ? [] : [`SMTP:${person.mail}`],
    assignedLicenses: guest || person.kind === 'service' ? [] : [{ skuId: E5_SKU, disabledPlans: [] }],
    onPremisesSyncEnabled: null,
    passwordPolicies: person.kind === 'service' ? 'DisablePasswordExpiration' : null,
    lastPasswordChangeDateTime: before(org, person, 6, 400),
    signInSessionsValidFromDateTime: before(org, person, 6, 400),
    signInActivity: person.enabled
      ? {
          lastSignInDateTime: signedIn,
          lastNonInteractiveSignInDateTime: signedIn,
          lastSuccessfulSignInDateTime: signedIn,
        }
      : null,
  };
}
