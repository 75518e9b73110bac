import { flawsOf } from './flaws';
import { guids } from './ids';
import { DEPARTMENTS, FIRST_NAMES, GUEST_DOMAINS, LAST_NAMES, ODD_GUEST_NAME } from './names';
import { DOMAIN, FEDERATED_DOMAIN, type Org } from './org';
import { fraction, hash32, pick, seedNumber } from './random';

export interface Person {
  readonly index: number;
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  /** `emergency`: the accounts that are to work when all else fails. */
  readonly kind: 'staff' | 'admin' | 'service' | 'emergency' | 'guest';
  readonly enabled: boolean;
  readonly department: string;
}

const fixed = (suffix: string): string => `dece0000-0000-4000-8000-0000000000${suffix}`;
const DEMO_PEOPLE = [
  { id: fixed('a1'), givenName: 'Stella', surname: 'Staff', kind: 'staff', department: 'Finance' },
  { id: fixed('b1'), givenName: 'Adam', surname: 'Admin', kind: 'admin', department: 'Engineering' },
  { id: fixed('c1'), givenName: 'Lena', surname: 'Lead', kind: 'admin', department: 'Engineering' },
  { id: fixed('c2'), givenName: 'Luis', surname: 'Lead', kind: 'admin', department: 'Engineering' },
] as const;
export const ADMINS_GROUP_ID = fixed('f1');
export const LEADS_GROUP_ID = fixed('f2');
export const ADMINS_GROUP_MEMBERS = [fixed('b1'), fixed('c1'), fixed('c2')] as const;
export const LEADS_GROUP_MEMBERS = [fixed('c1'), fixed('c2')] as const;

const ids = guids('user');
const NAME = seedNumber('person.name');
const KIND = seedNumber('person.kind');
const FIRST_OTHER = DEMO_PEOPLE.length;

/** Administrators beside the demo people: the last of them is the one without MFA. */
const adminCount = (org: Org): number => Math.max(3, Math.round(org.users * 0.025));
export const lastAdminIndex = (org: Org): number => FIRST_OTHER + adminCount(org) - 1;
const serviceEnd = (org: Org): number => lastAdminIndex(org) + 4;
const EMERGENCY_ACCOUNTS = 2;
export const emergencyIndexes = (org: Org): readonly number[] => [serviceEnd(org), serviceEnd(org) + 1];
/** By the flaw of that name, one of the administrators comes from the directory at home. */
export const isSyncedAdmin = (org: Org, index: number): boolean =>
  index === FIRST_OTHER + 1 && flawsOf(org).syncedAdmin;
export const firstGuestIndex = (org: Org): number => serviceEnd(org) + EMERGENCY_ACCOUNTS;

/** Signs in at the organisation's own identity provider, which asks for MFA or does not: Entra cannot say. */
export const isFederated = (person: Person): boolean => person.userPrincipalName.endsWith(`@${FEDERATED_DOMAIN}`);
/** Somebody who works here: with a mailbox and perhaps a OneDrive. */
export const isEmployee = ({ kind }: Person): boolean => kind === 'staff' || kind === 'admin';

function kindOf(org: Org, index: number): Person['kind'] {
  if (index <= lastAdminIndex(org)) return 'admin';
  if (index < serviceEnd(org)) return 'service';
  if (index < firstGuestIndex(org)) return 'emergency';
  // The first one is always a guest: it has the odd name.
  return index === firstGuestIndex(org) || fraction(org.seed, KIND, index) < 0.08 ? 'guest' : 'staff';
}

const FEDERATED_SHARE = 0.15;
const NO_PERSON: Partial<Record<Person['kind'], readonly [string, string]>> = {
  service: ['svc', 'backup'],
  emergency: ['emergency', 'access'],
};

function otherPerson(org: Org, index: number): Person {
  const kind = kindOf(org, index);
  const [givenName, surname] = NO_PERSON[kind] ?? [
    pick(FIRST_NAMES, hash32(org.seed, NAME, index, 1)),
    pick(LAST_NAMES, hash32(org.seed, NAME, index, 2)),
  ];
  const federated = kind === 'staff' && fraction(org.seed, KIND, index, 2) < FEDERATED_SHARE;
  const domain = federated ? FEDERATED_DOMAIN : DOMAIN;
  const local = `${givenName}.${surname}.${index}`.toLowerCase();
  const home = pick(GUEST_DOMAINS, hash32(org.seed, NAME, index, 3));
  const odd = index === firstGuestIndex(org);
  return {
    index,
    id: ids.idOf(org, index),
    givenName,
    surname,
    displayName: odd ? ODD_GUEST_NAME : kind === 'service' ? `svc-backup-${index}` : `${givenName} ${surname}`,
    userPrincipalName: kind === 'guest' ? `${local}_${home}#EXT#@${DOMAIN}` : `${local}@${domain}`,
    mail: kind === 'guest' ? `${local}@${home}` : NO_PERSON[kind] ? null : `${local}@${domain}`,
    kind,
    enabled: kind === 'admin' || NO_PERSON[kind] !== undefined || fraction(org.seed, KIND, index, 1) >= 0.05,
    department: pick(DEPARTMENTS, hash32(org.seed, NAME, index, 4)),
  };
}

/** The one who was asked for last: an answer asks for the same person many times in a row. */
let latest: { readonly org: Org; readonly person: Person } | undefined;

export function personAt(org: Org, index: number): Person | undefined {
  if (index < 0 || index >= org.users) return undefined;
  if (latest?.org === org && latest.person.index === index) return latest.person;
  const person = makePerson(org, index);
  latest = { org, person };
  return person;
}

function makePerson(org: Org, index: number): Person {
  const demo = DEMO_PEOPLE[index];
  if (!demo) return otherPerson(org, index);
  const mail = `${demo.givenName}.${demo.surname}@${DOMAIN}`.toLowerCase();
  const displayName = `${demo.givenName} ${demo.surname}`;
  return { ...demo, index, displayName, mail, userPrincipalName: mail, enabled: true };
}

/** Finds the index behind an object id or a user principal name. */
export function personIndexOf(org: Org, idOrUpn: string): number | undefined {
  const wanted = idOrUpn.toLowerCase();
  for (let index = 0; index < FIRST_OTHER; index += 1) {
    const person = personAt(org, index);
    if (person && (person.id === wanted || person.userPrincipalName === wanted)) return index;
  }
  const hidden = wanted.includes('@')
    ? Number(/\.(\d+)(?:_[^@]*)?@/.exec(wanted)?.[1] ?? -1)
    : ids.numberOf(org, wanted);
  const person = hidden === undefined ? undefined : personAt(org, hidden);
  return person && [person.id, person.userPrincipalName.toLowerCase()].includes(wanted) ? person.index : undefined;
}
