import type { Place } from './drives';
import { itemIdOf } from './ids';
import { FILE_KINDS, FILE_SUBJECTS, FILE_TYPES, FOLDERS, ODD_NAMES } from './names';
import { DAY_MS, type Org } from './org';
import { isEmployee, type Person, personAt } from './people';
import { fraction, hash32, pick, seedNumber } from './random';

export interface FirstItem {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly folder: boolean;
  readonly mimeType: string | null;
  /** -1 for the root, which has none. */
  readonly parent: number;
  readonly size: number;
  readonly createdMs: number;
  readonly modifiedMs: number;
}

const ITEM = seedNumber('item');
const TREE = seedNumber('item.tree');

/** Index 0 is the root, then come the folders (parents before children), then the files. */
const folderCount = (place: Place): number => Math.max(1, Math.floor((place.items - 1) / 12));
export const firstFileIndex = (place: Place): number => folderCount(place) + 1;

export function parentOf(org: Org, place: Place, index: number): number {
  if (index === 0) return -1;
  if (index <= folderCount(place)) return index <= 6 ? 0 : Math.floor((index - 1) / 4);
  if (isOddlyNamed(place, index)) return 0;
  return hash32(org.seed, TREE, place.number, index) % (folderCount(place) + 1);
}

/** The first site's library and the first person's OneDrive hold the odd names. */
const holdsOddNames = (place: Place): boolean => place.number === 0 || place.owner?.index === 0;
export const isOddlyNamed = (place: Place, index: number): boolean =>
  holdsOddNames(place) && index >= firstFileIndex(place) && index < firstFileIndex(place) + ODD_NAMES.length;

function fileName(org: Org, place: Place, index: number, extension: string): string {
  if (isOddlyNamed(place, index)) return ODD_NAMES[index - firstFileIndex(place)] ?? '';
  const subject = pick(FILE_SUBJECTS, hash32(org.seed, ITEM, place.number, index, 1));
  const kind = pick(FILE_KINDS, hash32(org.seed, ITEM, place.number, index, 2));
  return `${subject} ${kind} ${index}.${extension}`;
}

export function itemAt(org: Org, place: Place, index: number): FirstItem | undefined {
  if (index < 0 || index >= place.items) return undefined;
  const roll = hash32(org.seed, ITEM, place.number, index);
  const folder = index <= folderCount(place);
  const [extension, mimeType] = pick(FILE_TYPES, roll);
  const topic = pick(FOLDERS, index - 1 + place.number);
  const folderName = index === 0 ? 'root' : index <= FOLDERS.length ? topic : `${topic} ${index}`;
  const createdMs = org.bornMs - (30 + (roll % 700)) * DAY_MS;
  return {
    index,
    id: itemIdOf(org, place.number, index),
    name: folder ? folderName : fileName(org, place, index, extension),
    folder,
    mimeType: folder ? null : mimeType,
    parent: parentOf(org, place, index),
    size: folder ? 0 : 2_000 + (roll % 4_000_000),
    createdMs,
    modifiedMs: createdMs + (roll % 29) * DAY_MS,
  };
}

/** Who made the item: the owner of a OneDrive, some member of staff elsewhere. */
export function authorOf(org: Org, place: Place, index: number): Person | undefined {
  if (place.owner) return place.owner;
  const start = hash32(org.seed, ITEM, place.number, index, 3) % org.users;
  for (let at = 0; at < org.users; at += 1) {
    const person = personAt(org, (start + at) % org.users);
    if (person && isEmployee(person)) return person;
  }
  return undefined;
}

/** One pass over the library: how many children each folder has. */
export function childCounts(org: Org, place: Place): readonly number[] {
  const counts = new Array<number>(folderCount(place) + 1).fill(0);
  for (let index = 1; index < place.items; index += 1) {
    const parent = parentOf(org, place, index);
    counts[parent] = (counts[parent] ?? 0) + 1;
  }
  return counts;
}

/** Half of the shared items say nothing inside their `shared` facet; decided by the item alone. */
export const sharedFacetIsBare = (org: Org, place: Place, index: number): boolean =>
  fraction(org.seed, TREE, place.number, index, 9) < 0.5;
