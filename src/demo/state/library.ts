import { isObject, iso, type JsonObject } from '../json';
import type { Place } from '../seed/drives';
import { itemIdOf, itemIndexOf } from '../seed/ids';
import { authorOf, childCounts, sharedFacetIsBare } from '../seed/items';
import type { Person } from '../seed/people';
import { hash32 } from '../seed/random';
import { firstPermissions, inheritedPermissions } from '../seed/sharing';
import { countItems, countMadeIn, itemIn, parentIn } from './made-items';
import type { DemoState, ItemHeld } from './state';

const held = (state: DemoState, place: Place, index: number): ItemHeld | undefined =>
  state.items.get(place.driveId)?.get(itemIdOf(state.org, place.number, index));

export function isGone(state: DemoState, place: Place, index: number): boolean {
  if (!state.items.has(place.driveId)) return false;
  for (let at = index; at > 0; at = parentIn(state, place, at)) {
    if (held(state, place, at)?.deleted) return true;
  }
  return false;
}

/** The index of a live item, or undefined when the id is unknown or the item is gone. */
export function findItem(state: DemoState, place: Place, itemId: string): number | undefined {
  if (itemId.startsWith('path:')) return itemAtPath(state, place, itemId.slice('path:'.length).split('/'));
  const index = itemId.toLowerCase() === 'root' ? 0 : itemIndexOf(state.org, place.number, itemId);
  if (index === undefined || index >= countItems(state, place) || isGone(state, place, index)) return undefined;
  return index;
}

export function ownPermissions(state: DemoState, place: Place, index: number): readonly JsonObject[] {
  const inDrive = state.permissions.get(place.driveId);
  const changed = inDrive?.get(itemIdOf(state.org, place.number, index));
  return changed ?? (index < place.items ? firstPermissions(state.org, place, index) : []);
}

export const allPermissions = (state: DemoState, place: Place, index: number): readonly JsonObject[] => [
  ...inheritedPermissions(place),
  ...ownPermissions(state, place, index),
];

const loginOf = (identity: unknown): string => {
  const { siteUser } = (identity ?? {}) as { readonly siteUser?: { readonly loginName?: string } };
  return siteUser?.loginName ?? '';
};

/** People from outside whom a permission names, by login; one without an account here is known by mail address only. */
export function outsideLogins({ grantedToV2, grantedToIdentitiesV2, invitation }: JsonObject): readonly string[] {
  const named = [grantedToV2, ...((grantedToIdentitiesV2 as readonly unknown[] | undefined) ?? [])].map(loginOf);
  const guests = named.filter((login) => login.includes('#ext#'));
  return guests.length === 0 && isObject(invitation) ? [String(invitation.email)] : guests;
}

export const eTagOf = (state: DemoState, place: Place, index: number): string => {
  const mark = hash32(state.org.seed, place.number, index).toString(16).toUpperCase();
  return `"{${mark}},${(held(state, place, index)?.version ?? 0) + 1}"`;
};

const SCOPES = ['anonymous', 'organization'];
function sharedFacet(
  state: DemoState,
  place: Place,
  index: number,
  author: Person | undefined,
  modifiedMs: number,
): JsonObject | undefined {
  const own = ownPermissions(state, place, index);
  if (own.length === 0) return undefined;
  if (sharedFacetIsBare(state.org, place, index)) return {};
  const scopes = own.map((permission) => (permission.link as JsonObject | undefined)?.scope);
  return {
    scope: SCOPES.find((scope) => scopes.includes(scope)) ?? 'users',
    sharedDateTime: iso(modifiedMs),
    ...(author ? { sharedBy: { user: { id: author.id, displayName: author.displayName } } } : {}),
  };
}

export const nameOf = (state: DemoState, place: Place, index: number): string =>
  held(state, place, index)?.name ?? itemIn(state, place, index)?.name ?? '';

/** Live, and called so, whatever the case. */
export function childNamed(state: DemoState, place: Place, parent: number, name: string): number | undefined {
  const wanted = name.toLowerCase();
  for (let index = countItems(state, place) - 1; index > 0; index -= 1)
    if (
      parentIn(state, place, index) === parent &&
      nameOf(state, place, index).toLowerCase() === wanted &&
      !isGone(state, place, index)
    )
      return index;
  return undefined;
}

function itemAtPath(state: DemoState, place: Place, names: readonly string[]): number | undefined {
  let at: number | undefined = 0;
  for (const name of names) at = at === undefined ? undefined : childNamed(state, place, at, name);
  return at;
}

/** Encoded paths below the root, each worked out once for the request. */
function pathFinder(state: DemoState, place: Place): (index: number) => string {
  const known = new Map<number, string>([[0, '']]);
  const pathOf = (index: number): string => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const path = `${pathOf(parentIn(state, place, index))}/${encodeURIComponent(nameOf(state, place, index))}`;
    known.set(index, path);
    return path;
  };
  return pathOf;
}

/** How one request sees a library; items of a page share what is worked out for it. Delta gives no paths. */
export function itemReader(state: DemoState, place: Place, withPath: boolean): (index: number) => JsonObject {
  const pathOf = pathFinder(state, place);
  const root = `${place.webUrl}/${place.owner ? 'Documents' : 'Shared%20Documents'}`;
  let counts: readonly number[] | undefined;
  const parentReference = (parent: number): JsonObject => ({
    driveType: place.owner ? 'business' : 'documentLibrary',
    driveId: place.driveId,
    id: itemIdOf(state.org, place.number, parent),
    siteId: place.siteId.split(',')[1],
    ...(withPath
      ? { name: nameOf(state, place, parent), path: `/drives/${place.driveId}/root:${pathOf(parent)}` }
      : {}),
  });
  return (index) => {
    const item = itemIn(state, place, index);
    if (!item) throw new Error(`no item ${index}`);
    const change = held(state, place, index);
    const modifiedMs = change?.modifiedMs || item.modifiedMs;
    const dates = { createdDateTime: iso(item.createdMs), lastModifiedDateTime: iso(modifiedMs) };
    const author = authorOf(state.org, place, index);
    const by = author ? { user: { id: author.id, displayName: author.displayName } } : {};
    const eTag = eTagOf(state, place, index);
    counts ??= childCounts(state.org, place);
    return {
      ...dates,
      eTag,
      id: item.id,
      name: change?.name ?? item.name,
      webUrl: `${root}${pathOf(index)}`,
      cTag: `"c:${eTag.slice(1)}`,
      size: item.size,
      createdBy: by,
      lastModifiedBy: by,
      ...(item.parent < 0 ? { root: {} } : { parentReference: parentReference(item.parent) }),
      fileSystemInfo: dates,
      ...(item.folder
        ? { folder: { childCount: (counts[index] ?? 0) + countMadeIn(state, place, item.id) } }
        : { file: { mimeType: item.mimeType, hashes: {} } }),
      shared: sharedFacet(state, place, index, author, modifiedMs),
    };
  };
}
