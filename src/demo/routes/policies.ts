import { isObject, iso, type JsonObject } from '../json';
import { type Answer, badRequest, created, noContent, noSuchResource, ok } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf, type Needs } from '../server/identities';

const CA = 'identity/conditionalAccess/policies';
const STATES = ['enabled', 'disabled', 'enabledForReportingButNotEnforced'];

const policies = (call: Call): readonly JsonObject[] =>
  [...call.tenant.state.settings].filter(([path]) => path.startsWith(`${CA}/`)).map(([, value]) => value);
const policyPath = (call: Call): string => `${CA}/${param(call)}`;

function settingAt(call: Call, path: string): JsonObject {
  const value = call.tenant.state.settings.get(path);
  if (!value) throw noSuchResource(path.split('/').at(-1) ?? path);
  return value;
}

/** A patch goes into nested objects and replaces lists; null takes a value away. */
function merge(was: JsonObject, change: JsonObject): JsonObject {
  const entries = Object.entries(change).map(([name, value]) => {
    const before = was[name];
    return [name, isObject(before) && isObject(value) ? merge(before, value) : value] as const;
  });
  return { ...was, ...Object.fromEntries(entries) };
}

function checkPolicy(body: JsonObject): void {
  const state = body.state;
  if (state !== undefined && !STATES.includes(String(state)))
    throw badRequest(`1004: State '${String(state)}' is not valid.`, 'BadRequest');
}

function createPolicy(call: Call): Answer {
  const { tenant, body } = call;
  if (!body.displayName || !body.state || !isObject(body.conditions))
    throw badRequest('1007: displayName, state and conditions are needed.', 'BadRequest');
  checkPolicy(body);
  const id = tenant.nextId('caPolicy');
  const value = {
    templateId: null,
    sessionControls: null,
    ...body,
    id,
    createdDateTime: iso(tenant.nowMs()),
    modifiedDateTime: null,
  };
  tenant.commit({ kind: 'setting.set', data: { path: `${CA}/${id}`, value } });
  return created({ ...context(call), ...value });
}

function patch(call: Call, path: string, extra: JsonObject = {}): void {
  const value = merge(settingAt(call, path), { ...call.body, ...extra });
  call.tenant.commit({ kind: 'setting.set', data: { path, value } });
}

function updatePolicy(call: Call): Answer {
  checkPolicy(call.body);
  const { id: _id, ...body } = call.body;
  patch({ ...call, body }, policyPath(call), { modifiedDateTime: iso(call.tenant.nowMs()) });
  return noContent;
}

function deletePolicy(call: Call): Answer {
  settingAt(call, policyPath(call));
  call.tenant.commit({ kind: 'setting.set', data: { path: policyPath(call), value: null } });
  return noContent;
}

const READ = anyOf('Policy.Read.All');
const WRITE_CA = anyOf('Policy.Read.All Policy.ReadWrite.ConditionalAccess Application.Read.All');

/** Objects of which there is one, with who may read and change them; SharePoint's answers with the new state. */
const SINGLES: readonly {
  readonly path: string;
  readonly read: Needs;
  readonly write: Needs;
  readonly answers: boolean;
}[] = [
  {
    path: 'policies/identitySecurityDefaultsEnforcementPolicy',
    read: READ,
    write: anyOf('Policy.Read.All Policy.ReadWrite.SecurityDefaults'),
    answers: false,
  },
  { path: 'policies/authorizationPolicy', read: READ, write: anyOf('Policy.ReadWrite.Authorization'), answers: false },
  {
    path: 'admin/sharepoint/settings',
    read: anyOf('SharePointTenantSettings.Read.All', 'SharePointTenantSettings.ReadWrite.All'),
    write: anyOf('SharePointTenantSettings.ReadWrite.All'),
    answers: true,
  },
];

export const policyRoutes: readonly Route[] = [
  { method: 'GET', path: `/${CA}`, needs: READ, handle: (call) => answerCollection(call, slotsOf(policies(call))) },
  { method: 'POST', path: `/${CA}`, needs: WRITE_CA, handle: createPolicy },
  {
    method: 'GET',
    path: `/${CA}/{}`,
    needs: READ,
    handle: (call) => answerOne(call, settingAt(call, policyPath(call))),
  },
  { method: 'PATCH', path: `/${CA}/{}`, needs: WRITE_CA, handle: updatePolicy },
  { method: 'DELETE', path: `/${CA}/{}`, needs: WRITE_CA, handle: deletePolicy },
  ...SINGLES.flatMap(({ path, read, write, answers }): readonly Route[] => [
    { method: 'GET', path: `/${path}`, needs: read, handle: (call) => answerOne(call, settingAt(call, path)) },
    {
      method: 'PATCH',
      path: `/${path}`,
      needs: write,
      handle: (call) => {
        patch(call, path);
        return answers ? ok({ ...context(call), ...settingAt(call, path) }) : noContent;
      },
    },
  ]),
];
