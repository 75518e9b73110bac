import type { JsonObject } from '../json';
import { textOf } from '../json';
import { directoryRoleIds, ROLE_DEFINITIONS, type RoleGrant } from '../seed/roles';
import { type Answer, badRequest, created, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { directoryRole, grantsAt } from '../state/directory';
import { findUser } from '../state/users';
import { answerGrants } from './expand-grants';
import { memberRecord } from './groups';

const ASSIGNMENTS = '/roleManagement/directory/roleAssignments';
const DEFINITIONS = '/roleManagement/directory/roleDefinitions';

const assignmentRecord = ({ id, principalId, roleDefinitionId, directoryScopeId }: RoleGrant): JsonObject => ({
  id,
  principalId,
  roleDefinitionId,
  directoryScopeId,
});

const listAssignments = (call: Call): Answer =>
  answerGrants(call, grantsAt(call.tenant.state, call.tenant.nowMs()), assignmentRecord);

function assignmentOf(call: Call): RoleGrant {
  const grant = grantsAt(call.tenant.state, call.tenant.nowMs()).find(({ id }) => id === param(call));
  if (!grant) throw noSuchResource(param(call));
  return grant;
}

function createAssignment(call: Call): Answer {
  const { tenant, body } = call;
  const principalId = textOf(body.principalId)?.toLowerCase() ?? '';
  const roleDefinitionId = textOf(body.roleDefinitionId) ?? '';
  if (!findUser(tenant.state, principalId) && !tenant.state.groups.get(principalId)?.record.isAssignableToRole)
    throw noSuchResource(principalId);
  if (!ROLE_DEFINITIONS.some(({ id }) => id === roleDefinitionId))
    throw badRequest('The role definition does not exist.');
  if (
    grantsAt(tenant.state, tenant.nowMs()).some(
      (grant) => grant.principalId === principalId && grant.roleDefinitionId === roleDefinitionId,
    )
  ) {
    throw badRequest(
      'A conflicting object with one or more of the specified property values is present in the directory.',
    );
  }
  const grant = {
    id: tenant.nextId('roleAssignment'),
    principalId,
    roleDefinitionId,
    directoryScopeId: textOf(body.directoryScopeId) ?? '/',
  };
  tenant.commit({ kind: 'role.granted', data: grant });
  return created({ ...context(call), ...assignmentRecord(grant) });
}

function deleteAssignment(call: Call): Answer {
  call.tenant.commit({ kind: 'role.removed', data: { id: assignmentOf(call).id } });
  return noContent;
}

function definitionOf(call: Call): JsonObject {
  const role = ROLE_DEFINITIONS.find(({ id }) => id === param(call));
  if (!role) throw noSuchResource(param(call));
  return role;
}

const activeRoles = (call: Call): readonly JsonObject[] =>
  [...new Set(grantsAt(call.tenant.state, call.tenant.nowMs()).map((grant) => grant.roleDefinitionId))].map((id) =>
    directoryRole(call.tenant.state, id),
  );

function listRoleMembers(call: Call): Answer {
  const { state } = call.tenant;
  const role = ROLE_DEFINITIONS[directoryRoleIds.numberOf(state.org, param(call)) ?? -1];
  if (!role) throw noSuchResource(param(call));
  const grants = grantsAt(state, call.tenant.nowMs()).filter((grant) => grant.roleDefinitionId === role.id);
  return answerCollection(call, {
    count: grants.length,
    at: (slot) => memberRecord(call, grants[slot]?.principalId ?? ''),
  });
}

const READ = anyOf('RoleManagement.Read.Directory', 'RoleManagement.ReadWrite.Directory');
const WRITE = anyOf('RoleManagement.ReadWrite.Directory');

export const roleRoutes: readonly Route[] = [
  { method: 'GET', path: ASSIGNMENTS, needs: READ, handle: listAssignments },
  { method: 'POST', path: ASSIGNMENTS, needs: WRITE, handle: createAssignment },
  {
    method: 'GET',
    path: `${ASSIGNMENTS}/{}`,
    needs: READ,
    handle: (call) => answerOne(call, assignmentRecord(assignmentOf(call))),
  },
  { method: 'DELETE', path: `${ASSIGNMENTS}/{}`, needs: WRITE, handle: deleteAssignment },
  {
    method: 'GET',
    path: DEFINITIONS,
    needs: READ,
    handle: (call) => answerCollection(call, slotsOf(ROLE_DEFINITIONS)),
  },
  { method: 'GET', path: `${DEFINITIONS}/{}`, needs: READ, handle: (call) => answerOne(call, definitionOf(call)) },
  {
    method: 'GET',
    path: '/directoryRoles',
    needs: READ,
    handle: (call) => answerCollection(call, slotsOf(activeRoles(call))),
  },
  { method: 'GET', path: '/directoryRoles/{}/members', needs: READ, handle: listRoleMembers },
];
