import type { JsonObject } from '../json';
import { type Answer, badRequest, GraphProblem, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, select, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { directoryRole, grantsAt, groupsOf, holdersOf, membersOf } from '../state/directory';
import { findUser } from '../state/users';
import { USER_FIELDS, userOf } from './users';

function groupOf(call: Call) {
  const group = call.tenant.state.groups.get(param(call).toLowerCase());
  if (!group) throw noSuchResource(param(call));
  return group;
}

/** A user or group inside a collection of directory objects, which says what it is. */
export function memberRecord(call: Call, id: string): JsonObject | undefined {
  const group = call.tenant.state.groups.get(id);
  if (group) return { '@odata.type': '#microsoft.graph.group', ...group.record };
  const user = findUser(call.tenant.state, id);
  if (!user) return undefined;
  return { '@odata.type': '#microsoft.graph.user', ...(call.query.has('select') ? user : select(user, USER_FIELDS)) };
}

function listMembers(call: Call): Answer {
  const ids = membersOf(call.tenant.state, groupOf(call).id);
  return answerCollection(call, { count: ids.length, at: (slot) => memberRecord(call, ids[slot] ?? '') });
}

const OWNERS = 2;
/** Of a Microsoft 365 group: its first members own it. Other groups have no owner here. */
function listOwners(call: Call): Answer {
  const { id, record } = groupOf(call);
  const unified = Array.isArray(record.groupTypes) && record.groupTypes.includes('Unified');
  const ids = unified ? membersOf(call.tenant.state, id).slice(0, OWNERS) : [];
  return answerCollection(call, { count: ids.length, at: (slot) => memberRecord(call, ids[slot] ?? '') });
}

function addMember(call: Call): Answer {
  const { tenant, body } = call;
  const group = groupOf(call);
  const memberId = /\/(?:directoryObjects|users)\/([^/]+)$/i.exec(String(body['@odata.id'] ?? ''))?.[1]?.toLowerCase();
  if (!memberId) throw badRequest("The value of '@odata.id' must name a directory object.");
  const user = findUser(tenant.state, memberId);
  if (!user) throw noSuchResource(memberId);
  if (group.record.membershipRule) throw badRequest('Cannot update members of a group that has a membership rule.');
  if (membersOf(tenant.state, group.id).includes(String(user.id))) {
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'members'.",
    );
  }
  tenant.commit({ kind: 'member.added', data: { groupId: group.id, memberId: String(user.id) } });
  return noContent;
}

function removeMember(call: Call): Answer {
  const group = groupOf(call);
  const memberId = param(call, 1).toLowerCase();
  if (!membersOf(call.tenant.state, group.id).includes(memberId)) throw noSuchResource(memberId);
  if (group.record.membershipRule)
    throw new GraphProblem(400, 'Request_BadRequest', 'Cannot update members of a group that has a membership rule.');
  call.tenant.commit({ kind: 'member.removed', data: { groupId: group.id, memberId } });
  return noContent;
}

/** Groups nest nowhere in this tenant, so the direct and the transitive memberships are the same. */
function memberships(call: Call): readonly JsonObject[] {
  const { state } = call.tenant;
  const { id } = userOf(call);
  const groups = groupsOf(state, id).map((group) => ({ '@odata.type': '#microsoft.graph.group', ...group }));
  const roles = grantsAt(state, call.tenant.nowMs()).filter((grant) => holdersOf(state, grant).includes(id));
  return [
    ...groups,
    ...roles.map((grant) => ({
      '@odata.type': '#microsoft.graph.directoryRole',
      ...directoryRole(state, grant.roleDefinitionId),
    })),
  ];
}

function listMemberships(call: Call, type?: string): Answer {
  const all = memberships(call).filter(
    (one) => type === undefined || one['@odata.type'] === `#microsoft.graph.${type}`,
  );
  return answerCollection(call, slotsOf(all));
}

const READ = anyOf('GroupMember.Read.All', 'Group.Read.All');
const WRITE = anyOf('GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All');
const READ_OWN = anyOf('Directory.Read.All');
const READ_TRANSITIVE = anyOf('User.Read.All');

export const groupRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/groups',
    needs: READ,
    handle: (call) =>
      answerCollection(call, slotsOf([...call.tenant.state.groups.values()].map(({ record }) => record))),
  },
  { method: 'GET', path: '/groups/{}', needs: READ, handle: (call) => answerOne(call, groupOf(call).record) },
  { method: 'GET', path: '/groups/{}/members', needs: READ, handle: listMembers },
  { method: 'GET', path: '/groups/{}/owners', needs: READ, outsideSlice: true, handle: listOwners },
  { method: 'POST', path: '/groups/{}/members/$ref', needs: WRITE, handle: addMember },
  { method: 'DELETE', path: '/groups/{}/members/{}/$ref', needs: WRITE, handle: removeMember },
  { method: 'GET', path: '/users/{}/memberOf', needs: READ_OWN, handle: (call) => listMemberships(call) },
  {
    method: 'GET',
    path: '/users/{}/transitiveMemberOf',
    needs: READ_TRANSITIVE,
    handle: (call) => listMemberships(call),
  },
  ...['group', 'directoryRole'].map(
    (type): Route => ({
      method: 'GET',
      path: `/users/{}/transitiveMemberOf/${type}`,
      needs: READ_TRANSITIVE,
      handle: (call) => listMemberships(call, type),
    }),
  ),
];
