import { iso, type JsonObject } from '../json';
import { DELETED_KEPT_MS } from '../seed/deleted';
import { type Answer, noContent, noSuchResource, ok } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, select, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { NEVER } from '../state/state';
import { USER_FIELDS } from './users';

const PATH = '/directory/deletedItems';

const kept = (call: Call, deletedMs: number): boolean =>
  deletedMs !== NEVER && call.tenant.nowMs() - deletedMs < DELETED_KEPT_MS;

const deletedUsers = (call: Call): readonly JsonObject[] =>
  [...call.tenant.state.users.values()]
    .filter(({ deletedMs, purged }) => !purged && kept(call, deletedMs))
    .map(({ record, deletedMs }) => ({ ...record, deletedDateTime: iso(deletedMs) }));

const deletedGroups = (call: Call): readonly JsonObject[] =>
  [...call.tenant.state.deletedGroups.values()]
    .filter(({ deletedMs }) => kept(call, deletedMs))
    .map(({ group, deletedMs }) => ({ ...group.record, deletedDateTime: iso(deletedMs) }));

type Kind = 'user' | 'group';

function deletedThing(call: Call): { readonly kind: Kind; readonly id: string; readonly record: JsonObject } {
  const id = param(call).toLowerCase();
  const user = deletedUsers(call).find((one) => one.id === id);
  if (user) return { kind: 'user', id, record: select(user, [...USER_FIELDS, 'deletedDateTime']) };
  const group = deletedGroups(call).find((one) => one.id === id);
  if (group) return { kind: 'group', id, record: group };
  throw noSuchResource(id);
}

const typed = (kind: Kind, record: JsonObject): JsonObject => ({
  '@odata.type': `#microsoft.graph.${kind}`,
  ...record,
});

function readOne(call: Call): Answer {
  const { kind, record } = deletedThing(call);
  return answerOne(call, typed(kind, record));
}

function restore(call: Call): Answer {
  const { kind, id, record } = deletedThing(call);
  call.tenant.commit({ kind: `${kind}.restored`, data: { id } });
  return ok({ ...context(call), ...typed(kind, { ...record, deletedDateTime: null }) });
}

function purge(call: Call): Answer {
  const { kind, id } = deletedThing(call);
  call.tenant.commit({ kind: `${kind}.purged`, data: { id } });
  return noContent;
}

const READ_USERS = anyOf('User.Read.All', 'User.ReadWrite.All');
const READ_GROUPS = anyOf('Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All');
const WRITE = anyOf('User.ReadWrite.All Group.ReadWrite.All', 'Directory.ReadWrite.All');
const outsideSlice = true;

/** Users and groups in their last thirty days. `microsoft.graph.user` arrives here as `user`. */
export const deletedItemRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${PATH}/user`,
    needs: READ_USERS,
    outsideSlice,
    handle: (call) => answerCollection(call, slotsOf(deletedUsers(call)), { defaultFields: [...USER_FIELDS] }),
  },
  {
    method: 'GET',
    path: `${PATH}/group`,
    needs: READ_GROUPS,
    outsideSlice,
    handle: (call) => answerCollection(call, slotsOf(deletedGroups(call))),
  },
  { method: 'GET', path: `${PATH}/{}`, needs: READ_USERS, handle: readOne },
  { method: 'POST', path: `${PATH}/{}/restore`, needs: WRITE, outsideSlice, handle: restore },
  { method: 'DELETE', path: `${PATH}/{}`, needs: WRITE, outsideSlice, handle: purge },
];
