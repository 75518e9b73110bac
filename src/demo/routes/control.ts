import { isObject, iso, type JsonObject, textOf } from '../json';
import { placeOfDrive } from '../seed/drives';
import { itemIdOf } from '../seed/ids';
import { authenticatorMethod } from '../seed/methods';
import { type Answer, badRequest, GraphProblem, noContent, noSuchItem, noSuchResource, ok } from '../server/answer';
import type { Tenant } from '../server/call';
import { findItem } from '../state/library';
import { readTruth } from '../state/truth';
import { findUser, hasMfa, methodsOf } from '../state/users';
import { acceptInvitation, raiseRisk, setLicences, setWithoutPermissions, signIn } from './control-people';

/** What a person does at the screen, where Graph has no call for it (or none in the contract). */
export function registerMfa(tenant: Tenant, idOrUpn: string): void {
  const user = findUser(tenant.state, idOrUpn);
  if (!user) throw noSuchResource(idOrUpn);
  const userId = String(user.id);
  const method = authenticatorMethod(tenant.nextId('method'), iso(tenant.nowMs()));
  tenant.commit({ kind: 'methods.set', data: { userId, methods: [...methodsOf(tenant.state, userId), method] } });
}

export function removeMfa(tenant: Tenant, idOrUpn: string): void {
  const user = findUser(tenant.state, idOrUpn);
  if (!user) throw noSuchResource(idOrUpn);
  const userId = String(user.id);
  const methods = methodsOf(tenant.state, userId).filter((method) => !hasMfa([method]));
  tenant.commit({ kind: 'methods.set', data: { userId, methods } });
}

function itemAtPath(tenant: Tenant, [driveId, itemId]: readonly [string, string]) {
  const place = placeOfDrive(tenant.state.org, driveId);
  const index = place && findItem(tenant.state, place, itemId);
  if (!place || !index) throw noSuchItem();
  return { driveId, itemId: itemIdOf(tenant.state.org, place.number, index) };
}

type Control = (tenant: Tenant, ids: readonly [string, string], body: JsonObject) => void;

/** By the path with `{}` for ids. */
const CONTROLS: Readonly<Record<string, Control>> = {
  'users/{}/register-mfa': (tenant, [id]) => registerMfa(tenant, id),
  'users/{}/remove-mfa': (tenant, [id]) => removeMfa(tenant, id),
  'drives/{}/items/{}/delete': (tenant, ids) => {
    tenant.commit({ kind: 'item.deleted', data: itemAtPath(tenant, ids) });
  },
  'drives/{}/items/{}/rename': (tenant, ids, body) => {
    const name = textOf(body.name);
    if (!name) throw badRequest('A name is needed.');
    tenant.commit({ kind: 'item.renamed', data: { ...itemAtPath(tenant, ids), name } });
  },
  'users/{}/sign-in': (tenant, [id], body) => signIn(tenant, id, body),
  'users/{}/raise-risk': (tenant, [id], body) => raiseRisk(tenant, id, body),
  'users/{}/accept-invitation': (tenant, [id]) => acceptInvitation(tenant, id),
  setting: (tenant, _ids, { path, value }) => {
    if (typeof path !== 'string') throw badRequest('A path is needed.');
    tenant.commit({ kind: 'setting.set', data: { path, value: isObject(value) ? value : null } });
  },
  licences: (tenant, _ids, body) => setLicences(tenant, body),
  'without-permissions': (tenant, _ids, body) => setWithoutPermissions(tenant, body),
  'subscriptions/{}/ask-to-reauthorize': (tenant, [id]) => tenant.askToReauthorize(id),
};

/** `/demo/…`: for the signed-in administrator only, never recorded, as it is no part of Graph. */
export function answerControl(tenant: Tenant, method: string, segments: readonly string[], body: JsonObject): Answer {
  const path = segments.slice(1);
  if (method === 'GET' && path.join() === 'truth')
    return ok({ ...readTruth(tenant.state, tenant.nowMs()) } as unknown as JsonObject);
  const control =
    CONTROLS[path.map((segment, at) => (at % 2 === 1 && at < path.length - 1 ? '{}' : segment)).join('/')];
  if (method !== 'POST' || !control) throw new GraphProblem(404, 'BadRequest', 'No such control.');
  control(tenant, [path[1] ?? '', path[3] ?? ''], body);
  return noContent;
}
