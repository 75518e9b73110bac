import { iso, type JsonObject } from '../json';
import { type Answer, badRequest, created, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { context } from '../server/collection';
import { anyOf } from '../server/identities';
import type { DemoState } from '../state/state';

const BLANK: JsonObject = {
  deletedDateTime: null,
  description: null,
  groupTypes: [],
  isAssignableToRole: null,
  mail: null,
  membershipRule: null,
  membershipRuleProcessingState: null,
  visibility: null,
};

function recordOf(state: DemoState, id: string): JsonObject {
  const group = state.groups.get(id);
  if (!group) throw noSuchResource(id);
  return group.record;
}

function createGroup(call: Call): Answer {
  const { tenant, body } = call;
  const missing = ['displayName', 'mailNickname', 'mailEnabled', 'securityEnabled'].find(
    (field) => body[field] === undefined,
  );
  if (missing) throw badRequest(`A value is required for property '${missing}' of resource 'Group'.`);
  const id = tenant.nextId('group');
  const record = { ...BLANK, ...body, id, createdDateTime: iso(tenant.nowMs()) };
  tenant.commit({ kind: 'group.set', data: { id, record } });
  return created({ ...context(call), ...record });
}

function updateGroup(call: Call): Answer {
  const id = param(call).toLowerCase();
  const was = recordOf(call.tenant.state, id);
  const { id: _id, isAssignableToRole, ...changes } = call.body;
  if (isAssignableToRole !== undefined && isAssignableToRole !== was.isAssignableToRole)
    throw badRequest("Property 'isAssignableToRole' is immutable and cannot be changed later.");
  call.tenant.commit({ kind: 'group.set', data: { id, record: { ...was, ...changes } } });
  return noContent;
}

function deleteGroup(call: Call): Answer {
  const id = param(call).toLowerCase();
  recordOf(call.tenant.state, id);
  call.tenant.commit({ kind: 'group.deleted', data: { id } });
  return noContent;
}

const needs = anyOf('Group.ReadWrite.All', 'Directory.ReadWrite.All');
const outsideSlice = true;
/** Groups are made and changed by administrators only; the published slice does not have it. */
export const groupWriteRoutes: readonly Route[] = [
  { method: 'POST', path: '/groups', needs, outsideSlice, handle: createGroup },
  { method: 'PATCH', path: '/groups/{}', needs, outsideSlice, handle: updateGroup },
  { method: 'DELETE', path: '/groups/{}', needs, outsideSlice, handle: deleteGroup },
];
