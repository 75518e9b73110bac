import { iso, type JsonObject, textOf } from '../json';
import { PASSWORD_METHOD } from '../seed/methods';
import { DOMAIN, FEDERATED_DOMAIN } from '../seed/org';
import { type Answer, badRequest, created, GraphProblem, noContent, noSuchResource, ok } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, select } from '../server/collection';
import { anyOf, holds } from '../server/identities';
import { notLicensed } from '../server/licence';
import { groupsOf, isAdminAt } from '../state/directory';
import { managerIdOf, managerPath } from '../state/managers';
import { areSponsorsShown, sponsorIdsOf, sponsorsOf, sponsorsPath } from '../state/sponsors';
import { findUser, userAt, userSlots } from '../state/users';

/** What Graph gives when nothing is selected. */
export const USER_FIELDS = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
] as const;

export function userOf(call: Call, at = 0): JsonObject & { readonly id: string } {
  const user = findUser(call.tenant.state, param(call, at));
  if (!user) throw noSuchResource(param(call, at));
  return { ...user, id: String(user.id) };
}

/** When somebody was last here needs the right to read logs, and a premium licence. */
function guardActivity(call: Call): void {
  const { identity, tenant, query } = call;
  if (!/signInActivity/i.test(`${query.get('select') ?? ''} ${query.get('filter') ?? ''}`)) return;
  if (!holds(identity, anyOf('AuditLog.Read.All'))) throw denied();
  if (!tenant.rights.licences.p1) throw notLicensed(call.path);
}

function getUser(call: Call): Answer {
  guardActivity(call);
  return answerOne(call, userOf(call), USER_FIELDS);
}

function listUsers(call: Call): Answer {
  const { state } = call.tenant;
  guardActivity(call);
  if (/signInActivity/i.test(call.query.get('select') ?? '') && Number(call.query.get('top') ?? 0) > 500) {
    throw badRequest('The page size with signInActivity is at most 500.', 'Request_UnsupportedQuery');
  }
  return answerCollection(
    call,
    { count: userSlots(state), at: (slot) => userAt(state, slot) },
    {
      defaultFields: USER_FIELDS,
      ...(areSponsorsShown(state) && { expands: { sponsors: (user: JsonObject) => sponsorsOf(state, user) } }),
    },
  );
}

const REQUIRED = ['displayName', 'mailNickname', 'userPrincipalName', 'passwordProfile'] as const;

function createUser(call: Call): Answer {
  const { tenant, body } = call;
  const missing = REQUIRED.find((field) => body[field] === undefined || body[field] === '');
  if (missing || typeof body.accountEnabled !== 'boolean')
    throw badRequest(`A value is required for property '${missing ?? 'accountEnabled'}' of resource 'User'.`);
  const upn = textOf(body.userPrincipalName) ?? '';
  if (![DOMAIN, FEDERATED_DOMAIN].some((domain) => upn.toLowerCase().endsWith(`@${domain}`)))
    throw badRequest('The domain portion of the userPrincipalName property is invalid.');
  if (findUser(tenant.state, upn))
    throw badRequest('Another object with the same value for property userPrincipalName already exists.');
  const id = tenant.nextId('user');
  const { passwordProfile: _secret, ...given } = body;
  const blank = {
    businessPhones: [],
    givenName: null,
    jobTitle: null,
    mail: null,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: null,
  };
  const record = {
    ...blank,
    userType: 'Member',
    creationType: null,
    externalUserState: null,
    assignedLicenses: [],
    ...given,
    id,
    createdDateTime: iso(tenant.nowMs()),
  };
  // The methods come first: between the two lines a kill leaves nothing that anyone could see.
  tenant.commit({ kind: 'methods.set', data: { userId: id, methods: [PASSWORD_METHOD] } });
  tenant.commit({ kind: 'user.set', data: { id, record } });
  return created({ ...context(call), ...select(record, USER_FIELDS) });
}

const denied = (): GraphProblem =>
  new GraphProblem(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

/** Admins, and whoever is in a group that roles can be given to. */
const isGuarded = ({ tenant }: Call, userId: string): boolean =>
  isAdminAt(tenant.state, userId, tenant.nowMs()) ||
  groupsOf(tenant.state, userId).some((group) => group.isAssignableToRole === true);

function updateUser(call: Call): Answer {
  const user = userOf(call);
  const { passwordProfile: _secret, id: _id, ...changes } = call.body;
  const onlyEnables = Object.keys(call.body).every((field) => field === 'accountEnabled');
  if (!onlyEnables && !holds(call.identity, anyOf('User.ReadWrite.All', 'Directory.ReadWrite.All'))) throw denied();
  if (!call.identity.person && isGuarded(call, user.id)) throw denied();
  call.tenant.commit({ kind: 'user.set', data: { id: user.id, record: { ...user, ...changes } } });
  return noContent;
}

function deleteUser(call: Call): Answer {
  call.tenant.commit({ kind: 'user.deleted', data: { id: userOf(call).id } });
  return noContent;
}

function addSponsor(call: Call): Answer {
  const user = userOf(call);
  const sponsorId = textOf(call.body['@odata.id'])?.split('/').at(-1) ?? '';
  if (!findUser(call.tenant.state, sponsorId)) throw noSuchResource(sponsorId);
  const ids = [...new Set([...sponsorIdsOf(call.tenant.state, user), sponsorId])];
  call.tenant.commit({ kind: 'setting.set', data: { path: sponsorsPath(user.id), value: { ids } } });
  return noContent;
}

function getManager(call: Call): Answer {
  const { state } = call.tenant;
  const manager = findUser(state, managerIdOf(state, userOf(call).id) ?? '');
  // Graph names the relationship here, not the person.
  if (!manager) throw noSuchResource('manager');
  return answerOne(call, { '@odata.type': '#microsoft.graph.user', ...manager }, USER_FIELDS);
}

function setManager(call: Call): Answer {
  const managerId = textOf(call.body['@odata.id'])?.split('/').at(-1) ?? '';
  const manager = findUser(call.tenant.state, managerId);
  if (!manager) throw noSuchResource(managerId);
  const value = { id: String(manager.id) };
  call.tenant.commit({ kind: 'setting.set', data: { path: managerPath(userOf(call).id), value } });
  return noContent;
}

function removeManager(call: Call): Answer {
  const { id } = userOf(call);
  if (managerIdOf(call.tenant.state, id) === null) throw noSuchResource('manager');
  call.tenant.commit({ kind: 'setting.set', data: { path: managerPath(id), value: { id: null } } });
  return noContent;
}

function revokeSessions(call: Call): Answer {
  const user = userOf(call);
  const record = { ...user, signInSessionsValidFromDateTime: iso(call.tenant.nowMs()) };
  call.tenant.commit({ kind: 'user.set', data: { id: user.id, record } });
  return ok({ ...context(call), value: true });
}

export const READ_USERS = anyOf('User.Read.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All');
const WRITE_USERS = anyOf('User.ReadWrite.All', 'Directory.ReadWrite.All');
const CHANGE_USERS = anyOf('User.EnableDisableAccount.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All');

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', needs: READ_USERS, handle: listUsers },
  { method: 'POST', path: '/users', needs: WRITE_USERS, handle: createUser },
  { method: 'GET', path: '/users/{}', needs: READ_USERS, handle: getUser },
  { method: 'PATCH', path: '/users/{}', needs: CHANGE_USERS, handle: updateUser },
  { method: 'DELETE', path: '/users/{}', needs: WRITE_USERS, handle: deleteUser },
  { method: 'GET', path: '/users/{}/manager', needs: READ_USERS, handle: getManager },
  { method: 'PUT', path: '/users/{}/manager/$ref', needs: WRITE_USERS, outsideSlice: true, handle: setManager },
  { method: 'DELETE', path: '/users/{}/manager/$ref', needs: WRITE_USERS, outsideSlice: true, handle: removeManager },
  {
    method: 'POST',
    path: '/users/{}/sponsors/$ref',
    needs: WRITE_USERS,
    outsideSlice: true,
    handle: addSponsor,
  },
  {
    method: 'POST',
    path: '/users/{}/revokeSignInSessions',
    needs: anyOf('User.RevokeSessions.All', 'User.ReadWrite.All'),
    handle: revokeSessions,
  },
];
