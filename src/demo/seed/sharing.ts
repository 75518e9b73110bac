import { iso, type JsonObject } from '../json';
import type { Place } from './drives';
import { firstFileIndex } from './items';
import { DAY_MS, DOMAIN, HOST, MY_HOST, type Org } from './org';
import { firstGuestIndex, isEmployee, type Person, personAt } from './people';
import { fraction, hash32, seedNumber } from './random';

const SHARE = seedNumber('share');
/** Upper bounds on one roll a file: links for anyone, the organisation, people, guests; then members. */
const BOUNDS = [
  ['anonymous', 0.0022],
  ['organization', 0.018],
  ['users', 0.036],
  ['guest', 0.044],
  ['member', 0.06],
] as const;
type SharingKind = (typeof BOUNDS)[number][0];
const SHARED_SHARE = 0.06;

export const loginName = (person: { readonly userPrincipalName: string }): string =>
  `i:0#.f|membership|${person.userPrincipalName.toLowerCase()}`;

const identityOf = (person: Person): JsonObject => ({
  user: { id: person.id, displayName: person.displayName },
  siteUser: { id: String(10 + person.index), displayName: person.displayName, loginName: loginName(person) },
});

/** An address of a link is a secret: whoever has it gets in. */
const linkAddress = (place: Place, secret: string): string =>
  `https://${place.owner ? MY_HOST : HOST}/:x:/s/${place.number}/E${secret}`;
const shareIdOf = (address: string): string => `u!${Buffer.from(address).toString('base64url')}`;

export interface LinkWish {
  readonly id: string;
  readonly scope: string;
  readonly type: string;
  readonly secret: string;
  readonly expirationDateTime?: string | undefined;
  readonly hasPassword?: boolean;
  readonly members?: readonly JsonObject[];
}

export function linkPermission(place: Place, wish: LinkWish): JsonObject {
  const webUrl = linkAddress(place, wish.secret);
  return {
    id: wish.id,
    roles: [wish.type === 'edit' ? 'write' : 'read'],
    shareId: shareIdOf(webUrl),
    hasPassword: wish.hasPassword ?? false,
    ...(wish.expirationDateTime === undefined ? {} : { expirationDateTime: wish.expirationDateTime }),
    ...(wish.members ? { grantedToIdentitiesV2: wish.members } : {}),
    link: { scope: wish.scope, type: wish.type, webUrl, preventsDownload: false },
  };
}

export function directPermission(
  person: { readonly identity: JsonObject; readonly login: string; readonly email?: string | null },
  role: string,
): JsonObject {
  return {
    id: Buffer.from(person.login).toString('base64url'),
    roles: [role],
    grantedToV2: person.identity,
    ...(person.email ? { invitation: { email: person.email, signInRequired: true } } : {}),
  };
}

const personNear = (org: Org, from: number, guest: boolean): Person | undefined => {
  for (let at = 0; at < org.users; at += 1) {
    const person = personAt(org, (from + at) % org.users);
    if (person?.enabled && (guest ? person.kind === 'guest' : isEmployee(person))) return person;
  }
  return undefined;
};

const hexWords = (org: Org, place: Place, index: number): string =>
  [11, 12, 13, 14]
    .map((word) => hash32(org.seed, SHARE, place.number, index, word).toString(16).padStart(8, '0'))
    .join('');

function kindOfSharing(org: Org, place: Place, index: number): SharingKind | undefined {
  const at = index - firstFileIndex(place);
  if (at < 0) return undefined;
  // So that whatever the seed, two oddly named files and one of Stella's are open to anyone.
  if (place.number === 0 && at < 2) return 'anonymous';
  if (place.owner?.index === 0 && at === 0) return 'anonymous';
  const roll = fraction(org.seed, SHARE, place.number, index);
  return roll < SHARED_SHARE ? BOUNDS.find(([, bound]) => roll < bound)?.[0] : undefined;
}

/** The permissions an item has of its own; what comes from the library is `inheritedPermissions`. */
export function firstPermissions(org: Org, place: Place, index: number): readonly JsonObject[] {
  const kind = kindOfSharing(org, place, index);
  if (kind === undefined) return [];
  const roll = hash32(org.seed, SHARE, place.number, index, 1);
  if (kind === 'guest' || kind === 'member') {
    const person = personNear(
      org,
      kind === 'guest' && roll % 3 === 0 ? firstGuestIndex(org) : roll % org.users,
      kind === 'guest',
    );
    if (!person) return [];
    const email = kind === 'guest' ? person.mail : null;
    return [
      directPermission({ identity: identityOf(person), login: loginName(person), email }, roll % 2 ? 'write' : 'read'),
    ];
  }
  const words = hexWords(org, place, index);
  const id = `${words.slice(0, 8)}-${words.slice(8, 12)}-4${words.slice(13, 16)}-8${words.slice(17, 20)}-${words.slice(20)}`;
  const member = kind === 'users' ? personNear(org, roll % org.users, false) : undefined;
  const noEnd = roll % 5 === 0 ? '0001-01-01T00:00:00Z' : undefined;
  const expirationDateTime =
    kind === 'anonymous' && roll % 3 === 0 ? iso(org.bornMs + (5 + (roll % 80)) * DAY_MS) : noEnd;
  const wish = {
    id,
    scope: kind,
    type: roll % 4 === 0 ? 'edit' : 'view',
    secret: hexWords(org, place, index + 100_000),
    expirationDateTime,
  };
  return [linkPermission(place, member ? { ...wish, members: [identityOf(member)] } : wish)];
}

const GROUPS = [
  ['3', 'Owners', 'owner'],
  ['5', 'Members', 'write'],
  ['4', 'Visitors', 'read'],
] as const;

/** What every item has from its library. Graph does not mark it as inherited here. */
export function inheritedPermissions(place: Place): readonly JsonObject[] {
  if (place.owner)
    return [directPermission({ identity: identityOf(place.owner), login: loginName(place.owner) }, 'owner')];
  return GROUPS.map(([id, name, role]) => ({
    id: Buffer.from(`${place.title} ${name}`).toString('base64url'),
    roles: [role],
    grantedToV2: { siteGroup: { id, displayName: `${place.title} ${name}`, loginName: `${place.title} ${name}` } },
  }));
}
export const guestLogin = (email: string): string =>
  `i:0#.f|membership|${email.toLowerCase().replace('@', '_')}#ext#@${DOMAIN}`;
