import { iso, type JsonObject, textOf } from '../json';
import { type Answer, badRequest, created, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { collectionRoutes, patchSetting, settingAt, settingsUnder } from '../server/settings';
import { CONSENTS, PRINCIPALS, ROLE_ASSIGNMENTS } from '../state/apps';

const principalOf = (call: Call): JsonObject => settingAt(call, `${PRINCIPALS}/${param(call)}`);

const assignments = (call: Call, side: 'principalId' | 'resourceId'): readonly JsonObject[] => {
  const { id } = principalOf(call);
  return settingsUnder(call, ROLE_ASSIGNMENTS).filter((one) => one[side] === id);
};

function assign(call: Call): Answer {
  const { tenant, body } = call;
  const principal = principalOf(call);
  const resource = settingAt(call, `${PRINCIPALS}/${textOf(body.resourceId) ?? ''}`);
  const roles = (resource.appRoles ?? []) as readonly JsonObject[];
  if (!roles.some(({ id }) => id === body.appRoleId)) throw badRequest('Permission being assigned was not found.');
  const id = tenant.nextId('appRoleAssignment');
  const value = {
    id,
    appRoleId: String(body.appRoleId),
    createdDateTime: iso(tenant.nowMs()),
    deletedDateTime: null,
    principalDisplayName: String(principal.displayName),
    principalId: String(principal.id),
    principalType: 'ServicePrincipal',
    resourceDisplayName: String(resource.displayName),
    resourceId: String(resource.id),
  };
  tenant.commit({ kind: 'setting.set', data: { path: `${ROLE_ASSIGNMENTS}/${id}`, value } });
  return created({ ...context(call), ...value });
}

function unassign(call: Call): Answer {
  const path = `${ROLE_ASSIGNMENTS}/${param(call, 1)}`;
  if (!assignments(call, 'principalId').some(({ id }) => id === param(call, 1))) throw noSuchResource(param(call, 1));
  call.tenant.commit({ kind: 'setting.set', data: { path, value: null } });
  return noContent;
}

function checkConsent(body: JsonObject, isNew: boolean): void {
  if (isNew && !(textOf(body.clientId) && textOf(body.resourceId) && textOf(body.scope)))
    throw badRequest('clientId, resourceId and scope are needed.');
}

function updatePrincipal(call: Call): Answer {
  const { id: _id, appId: _appId, ...changes } = call.body;
  patchSetting(call, `${PRINCIPALS}/${param(call)}`, changes);
  return noContent;
}

const READ = anyOf('Application.Read.All', 'Application.ReadWrite.All');
const WRITE = anyOf('Application.ReadWrite.All');
const ASSIGN = anyOf('AppRoleAssignment.ReadWrite.All Application.Read.All');
const ROOT = `/${PRINCIPALS}`;

/** The apps that are here, what they may do by themselves, and what they may do for people. */
export const appGrantRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: ROOT,
    needs: READ,
    handle: (call) => answerCollection(call, slotsOf(settingsUnder(call, PRINCIPALS))),
  },
  { method: 'GET', path: `${ROOT}/{}`, needs: READ, handle: (call) => answerOne(call, principalOf(call)) },
  { method: 'PATCH', path: `${ROOT}/{}`, needs: WRITE, handle: updatePrincipal },
  {
    method: 'GET',
    path: `${ROOT}/{}/appRoleAssignments`,
    needs: READ,
    handle: (call) => answerCollection(call, slotsOf(assignments(call, 'principalId'))),
  },
  { method: 'POST', path: `${ROOT}/{}/appRoleAssignments`, needs: ASSIGN, handle: assign },
  { method: 'DELETE', path: `${ROOT}/{}/appRoleAssignments/{}`, needs: ASSIGN, handle: unassign },
  {
    method: 'GET',
    path: `${ROOT}/{}/appRoleAssignedTo`,
    needs: READ,
    handle: (call) => answerCollection(call, slotsOf(assignments(call, 'resourceId'))),
  },
  ...collectionRoutes({
    path: CONSENTS,
    kind: 'grant',
    read: anyOf('Directory.Read.All', 'DelegatedPermissionGrant.ReadWrite.All'),
    write: anyOf('DelegatedPermissionGrant.ReadWrite.All', 'Directory.ReadWrite.All'),
    check: checkConsent,
    made: () => ({ principalId: null, consentType: 'AllPrincipals' }),
    changed: () => ({}),
  }),
];
