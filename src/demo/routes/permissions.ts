import type { JsonObject } from '../json';
import type { Place } from '../seed/drives';
import { itemIdOf } from '../seed/ids';
import { type Answer, GraphProblem, noContent, noSuchItem, ok } from '../server/answer';
import type { Call, Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { allPermissions, eTagOf, ownPermissions } from '../state/library';
import { driveOf, itemOf } from './drives';
import { READ_FILES } from './sites';

export const WRITE_FILES = anyOf('Files.ReadWrite.All', 'Sites.ReadWrite.All', 'Sites.FullControl.All');

export interface Shared {
  readonly place: Place;
  readonly index: number;
  readonly own: readonly JsonObject[];
}
export function sharedItem(call: Call): Shared {
  const place = driveOf(call);
  const index = itemOf(call, place);
  return { place, index, own: ownPermissions(call.tenant.state, place, index) };
}

export function setPermissions(call: Call, { place, index }: Shared, permissions: readonly JsonObject[]): void {
  const itemId = itemIdOf(call.tenant.state.org, place.number, index);
  call.tenant.commit({ kind: 'permissions.set', data: { driveId: place.driveId, itemId, permissions } });
}

/** The permission's id is the last id of the path, with or without an item's id before it. */
const permissionId = (call: Call): string => call.params.at(-1) ?? '';
/** On `/root/permissions/{id}` the second id is the permission's, not an item's. */
const atRoot = (call: Call): Call => ({ ...call, params: [call.params[0] ?? '', 'root', ...call.params.slice(1)] });

function listPermissions(call: Call): Answer {
  const { place, index } = sharedItem(call);
  return answerCollection(call, slotsOf(allPermissions(call.tenant.state, place, index)), { pageSize: 200 });
}

function findPermission(call: Call): {
  readonly shared: Shared;
  readonly permission: JsonObject;
  readonly inherited: boolean;
} {
  const shared = sharedItem(call);
  const id = permissionId(call);
  const permission = allPermissions(call.tenant.state, shared.place, shared.index).find((one) => one.id === id);
  if (!permission) throw noSuchItem();
  return { shared, permission, inherited: !shared.own.some((one) => one.id === id) };
}

function checkMatch(call: Call, { place, index }: Shared): void {
  const wanted = call.headers['if-match'];
  if (wanted === undefined || wanted === '*' || wanted === eTagOf(call.tenant.state, place, index)) return;
  throw new GraphProblem(412, 'resourceModified', 'ETag does not match current item value.');
}

function deletePermission(call: Call): Answer {
  const { shared, permission, inherited } = findPermission(call);
  checkMatch(call, shared);
  if (inherited)
    throw new GraphProblem(400, 'invalidRequest', 'An inherited permission can only be removed where it was given.');
  setPermissions(
    call,
    shared,
    shared.own.filter((one) => one.id !== permission.id),
  );
  return noContent;
}

const notAllowed = (): GraphProblem =>
  new GraphProblem(400, 'invalidRequest', 'This permission cannot be changed this way.');

/** Only the roles of a person's permission and the end of a link for anyone can be changed. */
function updatePermission(call: Call): Answer {
  const { shared, permission, inherited } = findPermission(call);
  checkMatch(call, shared);
  const { roles, expirationDateTime } = call.body;
  const anonymous = (permission.link as JsonObject | undefined)?.scope === 'anonymous';
  if (inherited || (roles !== undefined && permission.link) || (expirationDateTime !== undefined && !anonymous))
    throw notAllowed();
  const changed: JsonObject = {
    ...permission,
    ...(roles === undefined ? {} : { roles }),
    ...(expirationDateTime === undefined ? {} : { expirationDateTime }),
  };
  setPermissions(
    call,
    shared,
    shared.own.map((one) => (one.id === permission.id ? changed : one)),
  );
  return ok({ ...context(call), ...changed });
}

const ITEM = '/drives/{}/items/{}/permissions';
const ROOT = '/drives/{}/root/permissions';
export const permissionRoutes: readonly Route[] = [
  { method: 'GET', path: ITEM, needs: READ_FILES, handle: listPermissions },
  {
    method: 'GET',
    path: `${ITEM}/{}`,
    needs: READ_FILES,
    handle: (call) => answerOne(call, findPermission(call).permission),
  },
  { method: 'PATCH', path: `${ITEM}/{}`, needs: WRITE_FILES, handle: updatePermission },
  { method: 'DELETE', path: `${ITEM}/{}`, needs: WRITE_FILES, handle: deletePermission },
  { method: 'GET', path: ROOT, needs: READ_FILES, handle: listPermissions },
  {
    method: 'GET',
    path: `${ROOT}/{}`,
    needs: READ_FILES,
    handle: (call) => answerOne(call, findPermission(atRoot(call)).permission),
  },
  { method: 'DELETE', path: `${ROOT}/{}`, needs: WRITE_FILES, handle: (call) => deletePermission(atRoot(call)) },
];
