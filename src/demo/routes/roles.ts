import type { JsonObject } from '../json';
import { textOf } from '../json';
import { directoryRoleIds, ROLE_DEFINITIONS, type RoleGrant } from '../seed/roles';
import { type Answer, badRequest, created, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, select, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { directoryRole, grantsNow } from '../state/directory';
import { findUser } from '../state/users';
import { memberRecord } from './groups';
import { USER_FIELDS } from './users';

const ASSIGNMENTS = '/roleManagement/directory/roleAssignments';
const DEFINITIONS = '/roleManagement/directory/roleDefinitions';

const assignmentRecord = ({ id, principalId, roleDefinitionId, directoryScopeId }: RoleGrant): JsonObject => ({
  id,
  principalId,
  roleDefinitionId,
  directoryScopeId,
});

const EXPANSIONS: Readonly<Record<string, (call: Call, grant: RoleGrant) => JsonObject>> = {
  principal: (call, grant) => {
    const user = findUser(call.tenant.state, grant.principalId);
    return user ? { principal: { '@odata.type': '#microsoft.graph.user', ...select(user, USER_FIELDS) } } : {};
  },
  roleDefinition: (_call, grant) => ({
    roleDefinition: ROLE_DEFINITIONS.find(({ id }) => id === grant.roleDefinitionId),
  }),
};

function listAssignments(call: Call): Answer {
  const expansions = (call.query.get('expand') ?? '').split(',').flatMap((name) => EXPANSIONS[name] ?? []);
  const records = grantsNow(call.tenant.state).map((grant) =>
    Object.assign({}, assignmentRecord(grant), ...expansions.map((expand) => expand(call, grant))),
  );
  const query = new Map(call.query);
  query.delete('expand');
  return answerCollection({ ...call, query }, slotsOf(records));
}

function assignmentOf(call: Call): RoleGrant {
  const grant = grantsNow(call.tenant.state).find(({ id }) => id === param(call));
  if (!grant) throw noSuchResource(param(call));
  return grant;
}

function createAssignment(call: Call): Answer {
  const { tenant, body } = call;
  const principalId = textOf(body.principalId)?.toLowerCase() ?? '';
  const roleDefinitionId = textOf(body.roleDefinitionId) ?? '';
  if (!findUser(tenant.state, principalId)) throw noSuchResource(principalId);
  if (!ROLE_DEFINITIONS.some(({ id }) => id === roleDefinitionId))
    throw badRequest('The role definition does not exist.');
  if (
    grantsNow(tenant.state).some(
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
  [...new Set(grantsNow(call.tenant.state).map((grant) => grant.roleDefinitionId))].map((id) =>
    directoryRole(call.tenant.state, id),
  );

function listRoleMembers(call: Call): Answer {
  const { state } = call.tenant;
  const role = ROLE_DEFINITIONS[directoryRoleIds.numberOf(state.org, param(call)) ?? -1];
  if (!role) throw noSuchResource(param(call));
  const grants = grantsNow(state).filter((grant) => grant.roleDefinitionId === role.id);
  return answerCollection(call, {
    count: grants.length,
    at: (slot) => memberRecord(call, grants[slot]?.principalId ?? ''),
  });
}

const READ = anyOf('RoleManagement.Read.Directory', 'RoleManagement.ReadWrite.Directory', 'Directory.Read.All');
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
