import { iso, type JsonObject, listOf, textOf } from '../json';
import { type Answer, badRequest, created, noContent, noSuchResource, ok } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, select, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { patchSetting, settingAt, settingsUnder } from '../server/settings';
import { APPLICATIONS, ownerIdsOf, ownersPath } from '../state/apps';
import { findUser } from '../state/users';
import { USER_FIELDS } from './users';

const placeOf = (call: Call): string => `${APPLICATIONS}/${param(call)}`;

const ownersOf = (call: Call, id: string): readonly JsonObject[] =>
  ownerIdsOf(call.tenant.state, id).flatMap((ownerId) => {
    const user = findUser(call.tenant.state, ownerId);
    return user ? [{ '@odata.type': '#microsoft.graph.user', ...select(user, USER_FIELDS) }] : [];
  });

function create(call: Call): Answer {
  const { tenant, body } = call;
  if (!textOf(body.displayName)) throw badRequest('A value is required for property displayName.');
  const id = tenant.nextId('application');
  const record = {
    signInAudience: 'AzureADMyOrg',
    passwordCredentials: [],
    keyCredentials: [],
    ...body,
    id,
    appId: tenant.nextId('app'),
    createdDateTime: iso(tenant.nowMs()),
  };
  tenant.commit({ kind: 'setting.set', data: { path: `${APPLICATIONS}/${id}`, value: record } });
  return created({ ...context(call), ...record });
}

function update(call: Call): Answer {
  const { id: _id, appId: _appId, ...changes } = call.body;
  patchSetting(call, placeOf(call), changes);
  return noContent;
}

function remove(call: Call): Answer {
  settingAt(call, placeOf(call));
  call.tenant.commit({ kind: 'setting.set', data: { path: placeOf(call), value: null } });
  return noContent;
}

const HALF_YEAR_MS = 180 * 86_400_000;

function addPassword(call: Call): Answer {
  const app = settingAt(call, placeOf(call));
  const given = (call.body.passwordCredential ?? {}) as JsonObject;
  const nowMs = call.tenant.nowMs();
  const record = {
    keyId: call.tenant.nextId('appKey'),
    displayName: textOf(given.displayName) ?? null,
    startDateTime: textOf(given.startDateTime) ?? iso(nowMs),
    endDateTime: textOf(given.endDateTime) ?? iso(nowMs + HALF_YEAR_MS),
    customKeyIdentifier: null,
    hint: '4.a',
    secretText: null,
  };
  patchSetting(call, placeOf(call), {
    passwordCredentials: [...(listOf(app.passwordCredentials) as readonly JsonObject[]), record],
  });
  const type = `${call.tenant.url}/v1.0/$metadata#microsoft.graph.passwordCredential`;
  return ok({ '@odata.context': type, ...record, secretText: 'only-shown-once' });
}

function removePassword(call: Call): Answer {
  const before = listOf(settingAt(call, placeOf(call)).passwordCredentials) as readonly JsonObject[];
  const after = before.filter(({ keyId }) => keyId !== call.body.keyId);
  if (after.length === before.length) throw badRequest('No password credential found with keyId.');
  patchSetting(call, placeOf(call), { passwordCredentials: after });
  return noContent;
}

function addOwner(call: Call): Answer {
  const { id } = settingAt(call, placeOf(call));
  const ownerId = textOf(call.body['@odata.id'])?.split('/').at(-1) ?? '';
  if (!findUser(call.tenant.state, ownerId)) throw noSuchResource(ownerId);
  const ids = [...new Set([...ownerIdsOf(call.tenant.state, String(id)), ownerId])];
  call.tenant.commit({ kind: 'setting.set', data: { path: ownersPath(String(id)), value: { ids } } });
  return noContent;
}

function listOwners(call: Call): Answer {
  const { id } = settingAt(call, placeOf(call));
  return answerCollection(call, slotsOf(ownersOf(call, String(id))));
}

const READ = anyOf('Application.Read.All', 'Application.ReadWrite.All');
const WRITE = anyOf('Application.ReadWrite.All');
const ROOT = `/${APPLICATIONS}`;

export const appRegistrationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: ROOT,
    needs: READ,
    handle: (call) => answerCollection(call, slotsOf(settingsUnder(call, APPLICATIONS))),
  },
  { method: 'POST', path: ROOT, needs: WRITE, outsideSlice: true, handle: create },
  {
    method: 'GET',
    path: `${ROOT}/{}`,
    needs: READ,
    handle: (call) => answerOne(call, settingAt(call, placeOf(call))),
  },
  { method: 'PATCH', path: `${ROOT}/{}`, needs: WRITE, handle: update },
  { method: 'DELETE', path: `${ROOT}/{}`, needs: WRITE, outsideSlice: true, handle: remove },
  { method: 'POST', path: `${ROOT}/{}/addPassword`, needs: WRITE, handle: addPassword },
  { method: 'POST', path: `${ROOT}/{}/removePassword`, needs: WRITE, handle: removePassword },
  { method: 'GET', path: `${ROOT}/{}/owners`, needs: READ, handle: listOwners },
  { method: 'POST', path: `${ROOT}/{}/owners/$ref`, needs: WRITE, outsideSlice: true, handle: addOwner },
];
