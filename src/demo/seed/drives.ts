import { iso, type JsonObject } from '../json';
import { departmentGroupId } from './groups';
import { driveIds, guids } from './ids';
import { DEPARTMENTS, SITE_TOPICS } from './names';
import { DAY_MS, HOST, MY_HOST, type Org } from './org';
import { isEmployee, type Person, personAt } from './people';
import { fraction, hash32, pick, seedNumber } from './random';

/** A place with one document library: a team site (numbers from 0) or a person's OneDrive (from PERSONAL). */
export interface Place {
  readonly number: number;
  readonly driveId: string;
  readonly siteId: string;
  readonly title: string;
  readonly webUrl: string;
  readonly owner: Person | undefined;
  /** Items in the library when the tenant was born, the root among them. */
  readonly items: number;
}

const PERSONAL = 0x4000_0000;
const HAS = seedNumber('onedrive');
const SIZE = seedNumber('drive.size');
const collections = guids('siteCollection');
const webs = guids('web');

/** From a fifth of the mean to almost three times of it; the mean is kept. */
const sizeOf = (org: Org, number: number, mean: number): number =>
  4 + Math.round(mean * (0.2 + 2.4 * fraction(org.seed, SIZE, number) ** 2));

const siteIdOf = (org: Org, number: number, host: string): string =>
  `${host},${collections.idOf(org, number)},${webs.idOf(org, number)}`;

export function sitePlace(org: Org, index: number): Place | undefined {
  if (index < 0 || index >= org.sites) return undefined;
  const department = pick(DEPARTMENTS, index);
  const topic = pick(SITE_TOPICS, Math.floor(index / DEPARTMENTS.length) + index);
  const title = index < 100 ? `${department} ${topic}` : `${department} ${topic} ${index}`;
  return {
    number: index,
    driveId: driveIds.idOf(org, index),
    siteId: siteIdOf(org, index, HOST),
    title,
    webUrl: `https://${HOST}/sites/${title.toLowerCase().replace(/\W+/g, '-')}`,
    owner: undefined,
    items: sizeOf(org, index, org.itemsPerSite),
  };
}

/** Undefined for guests, accounts of nobody and the four in ten of the staff who never opened it. */
export function personalPlace(org: Org, userIndex: number): Place | undefined {
  const owner = personAt(org, userIndex);
  if (!owner || !isEmployee(owner)) return undefined;
  if (userIndex >= 4 && fraction(org.seed, HAS, userIndex) >= (org.oneDriveShare ?? 0.6)) return undefined;
  const number = PERSONAL + userIndex;
  return {
    number,
    driveId: driveIds.idOf(org, number),
    siteId: siteIdOf(org, number, MY_HOST),
    title: owner.displayName,
    webUrl: `https://${MY_HOST}/personal/${owner.userPrincipalName.replace(/\W/g, '_')}`,
    owner,
    items: sizeOf(org, number, org.itemsPerOneDrive),
  };
}

const placeAt = (org: Org, number: number | undefined): Place | undefined =>
  number === undefined
    ? undefined
    : number >= PERSONAL
      ? personalPlace(org, number - PERSONAL)
      : sitePlace(org, number);

export const placeOfDrive = (org: Org, driveId: string): Place | undefined =>
  placeAt(org, driveIds.numberOf(org, driveId));
export function placeOfSite(org: Org, siteId: string): Place | undefined {
  const place = placeAt(org, webs.numberOf(org, siteId.split(',')[2] ?? siteId));
  return place?.siteId === siteId || siteId.split(',').length === 1 ? place : undefined;
}

export function* allPlaces(org: Org): Generator<Place> {
  for (let index = 0; index < org.sites; index += 1) {
    const place = sitePlace(org, index);
    if (place) yield place;
  }
  for (let index = 0; index < org.users; index += 1) {
    const place = personalPlace(org, index);
    if (place) yield place;
  }
}

export const siteRecord = (org: Org, place: Place): JsonObject => ({
  createdDateTime: iso(org.bornMs - 900 * DAY_MS),
  id: place.siteId,
  lastModifiedDateTime: iso(org.bornMs - (hash32(org.seed, SIZE, place.number, 1) % 30) * DAY_MS),
  name: place.webUrl.split('/').at(-1) ?? '',
  webUrl: place.webUrl,
  displayName: place.title,
  isPersonalSite: place.owner !== undefined,
  siteCollection: { hostname: place.owner ? MY_HOST : HOST },
  root: {},
});

/** A OneDrive is its person's. Three sites in four belong to the group of their department; the rest to nobody. */
function ownerOf(org: Org, place: Place): JsonObject {
  if (place.owner) return { owner: { user: { id: place.owner.id, displayName: place.owner.displayName } } };
  const at = place.number % DEPARTMENTS.length;
  if (place.number % 4 === 3) return {};
  return { owner: { group: { id: departmentGroupId(org, at), displayName: DEPARTMENTS[at] ?? '' } } };
}

export const driveRecord = (org: Org, place: Place): JsonObject => ({
  createdDateTime: iso(org.bornMs - 900 * DAY_MS),
  description: '',
  id: place.driveId,
  lastModifiedDateTime: iso(org.bornMs - DAY_MS),
  name: place.owner ? 'OneDrive' : 'Documents',
  webUrl: `${place.webUrl}/${place.owner ? 'Documents' : 'Shared%20Documents'}`,
  driveType: place.owner ? 'business' : 'documentLibrary',
  ...ownerOf(org, place),
  quota: {
    deleted: 0,
    remaining: 1_099_000_000_000,
    state: 'normal',
    total: 1_099_511_627_776,
    used: place.items * 90_000,
  },
});
