import type { JsonObject } from '../json';
import { allPlaces } from '../seed/drives';
import { itemIdOf } from '../seed/ids';
import { isOddlyNamed } from '../seed/items';
import { grantsAt, holdersOf } from './directory';
import { isGone, nameOf, outsideLogins, ownPermissions } from './library';
import { countItems } from './made-items';
import type { DemoState } from './state';
import { type AccessTruth, readAccessTruth } from './truth-access';
import { type AppsTruth, readAppsTruth } from './truth-apps';
import { type DevicesTruth, readDevicesTruth } from './truth-devices';
import { type EmailTruth, readEmailTruth } from './truth-email';
import { emergencyIdsOf, type PeopleTruth, readPeopleTruth } from './truth-people';
import { type RolesTruth, readRolesTruth } from './truth-roles';
import { readServicesTruth, type ServicesTruth } from './truth-services';
import { hasMfa, methodsOf, userAt, userSlots } from './users';

export interface LinkPlace {
  readonly driveId: string;
  readonly itemId: string;
  readonly permissionId: string;
}

export interface OutsideGrant extends LinkPlace {
  readonly login: string;
}

/** What is really there, for tests to compare findings with. */
export interface DemoTruth {
  /** Enabled members (service accounts are among them), enabled guests, and accounts that are switched off. */
  readonly usersWithoutMfa: readonly string[];
  readonly guestsWithoutMfa: readonly string[];
  readonly disabledWithoutMfa: readonly string[];
  readonly admins: readonly string[];
  readonly adminsWithoutMfa: readonly string[];
  readonly roles: RolesTruth;
  readonly access: AccessTruth;
  readonly people: PeopleTruth;
  readonly services: ServicesTruth;
  readonly email: EmailTruth;
  readonly apps: AppsTruth;
  readonly devices: DevicesTruth;
  readonly anonymousLinks: readonly LinkPlace[];
  /** Of the links for anyone. */
  readonly anonymousCanEdit: number;
  readonly anonymousWithoutEnd: number;
  /** People from outside who were given an item by name, not by a link that says no names. */
  readonly outsideGrants: readonly OutsideGrant[];
  readonly organizationLinks: readonly LinkPlace[];
  readonly oddlyNamed: readonly { readonly driveId: string; readonly itemId: string; readonly name: string }[];
  /** `users` are all accounts, guests among them; `sites` are team sites, each OneDrive has a personal site more. */
  readonly counts: {
    readonly users: number;
    readonly guests: number;
    readonly sites: number;
    readonly personalSites: number;
    readonly drives: number;
    readonly items: number;
  };
}

function people(state: DemoState) {
  const found = { users: 0, guests: 0, members: [] as string[], guestIds: [] as string[], disabled: [] as string[] };
  for (let slot = 0; slot < userSlots(state); slot += 1) {
    const user = userAt(state, slot);
    if (!user) continue;
    const id = String(user.id);
    const guest = user.userType === 'Guest';
    found.users += 1;
    if (guest) found.guests += 1;
    if (hasMfa(methodsOf(state, id))) continue;
    (user.accountEnabled !== true ? found.disabled : guest ? found.guestIds : found.members).push(id);
  }
  return found;
}

function files(state: DemoState) {
  const found = {
    sites: 0,
    personalSites: 0,
    items: 0,
    links: [] as LinkPlace[],
    inside: [] as LinkPlace[],
    canEdit: 0,
    withoutEnd: 0,
    outside: [] as OutsideGrant[],
    odd: [] as DemoTruth['oddlyNamed'][number][],
  };
  for (const place of allPlaces(state.org)) {
    if (place.owner) found.personalSites += 1;
    else found.sites += 1;
    for (let index = 0; index < countItems(state, place); index += 1) {
      if (isGone(state, place, index)) continue;
      found.items += 1;
      const at = () => ({ driveId: place.driveId, itemId: itemIdOf(state.org, place.number, index) });
      if (index < place.items && isOddlyNamed(place, index))
        found.odd.push({ ...at(), name: nameOf(state, place, index) });
      for (const permission of ownPermissions(state, place, index)) {
        const link = permission.link as JsonObject | undefined;
        const scope = link?.scope;
        if (scope === 'anonymous') {
          found.links.push({ ...at(), permissionId: String(permission.id) });
          if (link?.type === 'edit') found.canEdit += 1;
          if (String(permission.expirationDateTime ?? '0001').startsWith('0001')) found.withoutEnd += 1;
        }
        for (const login of outsideLogins(permission))
          found.outside.push({ ...at(), permissionId: String(permission.id), login });
        if (scope === 'organization') found.inside.push({ ...at(), permissionId: String(permission.id) });
      }
    }
  }
  return found;
}

export function readTruth(state: DemoState, nowMs: number): DemoTruth {
  const { users, guests, members, guestIds, disabled } = people(state);
  const { sites, personalSites, items, links, inside, canEdit, withoutEnd, outside, odd } = files(state);
  const admins = [...new Set(grantsAt(state, nowMs).flatMap((grant) => holdersOf(state, grant)))];
  return {
    usersWithoutMfa: members,
    guestsWithoutMfa: guestIds,
    disabledWithoutMfa: disabled,
    admins,
    adminsWithoutMfa: admins.filter((id) => !hasMfa(methodsOf(state, id))),
    roles: readRolesTruth(state, nowMs),
    access: readAccessTruth(state, emergencyIdsOf(state)),
    people: readPeopleTruth(state, nowMs),
    services: readServicesTruth(state, nowMs),
    email: readEmailTruth(state),
    apps: readAppsTruth(state, nowMs),
    devices: readDevicesTruth(state, nowMs),
    anonymousLinks: links,
    anonymousCanEdit: canEdit,
    anonymousWithoutEnd: withoutEnd,
    outsideGrants: outside,
    organizationLinks: inside,
    oddlyNamed: odd,
    counts: { users, guests, sites, personalSites, drives: sites + personalSites, items },
  };
}
