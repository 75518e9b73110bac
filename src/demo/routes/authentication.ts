import { iso, type JsonObject } from '../json';
import { type Answer, badRequest, created, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { methodsOf } from '../state/users';
import { userOf } from './users';

const READ = anyOf('UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All');
const WRITE = anyOf('UserAuthenticationMethod.ReadWrite.All');

/** The methods of one kind come without their type, as the path already says it. */
function ofKind(call: Call, kind: string): readonly JsonObject[] {
  const type = `#microsoft.graph.${kind}AuthenticationMethod`;
  const found = methodsOf(call.tenant.state, userOf(call).id).filter((method) => method['@odata.type'] === type);
  return found.map(({ '@odata.type': _type, ...method }) => method);
}

function phoneMethod(call: Call): JsonObject {
  const method = ofKind(call, 'phone').find(({ id }) => id === param(call, 1));
  if (!method) throw noSuchResource(param(call, 1));
  return method;
}

function deletePhone(call: Call): Answer {
  const { id } = phoneMethod(call);
  const userId = userOf(call).id;
  const methods = methodsOf(call.tenant.state, userId).filter((method) => method.id !== id);
  call.tenant.commit({ kind: 'methods.set', data: { userId, methods } });
  return noContent;
}

function createPass(call: Call): Answer {
  const { tenant, body } = call;
  const userId = userOf(call).id;
  const lifetimeInMinutes = Number(body.lifetimeInMinutes ?? 60);
  if (!(lifetimeInMinutes >= 10 && lifetimeInMinutes <= 43_200)) throw badRequest('The lifetime is out of range.');
  const id = tenant.nextId('method');
  const now = iso(tenant.nowMs());
  const pass = {
    id,
    isUsable: true,
    isUsableOnce: body.isUsableOnce === true,
    lifetimeInMinutes,
    methodUsabilityReason: 'EnabledByPolicy',
    startDateTime: now,
    createdDateTime: now,
  };
  const typed = {
    '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethod',
    ...pass,
    temporaryAccessPass: null,
  };
  tenant.commit({ kind: 'methods.set', data: { userId, methods: [...methodsOf(tenant.state, userId), typed] } });
  return created({ ...context(call), ...pass, temporaryAccessPass: id.slice(0, 8) });
}

const KINDS = [
  'phone',
  'fido2',
  'microsoftAuthenticator',
  'windowsHelloForBusiness',
  'password',
  'temporaryAccessPass',
] as const;
const PAGE = { without: ['filter', 'top'] } as const;

export const authenticationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{}/authentication/methods',
    needs: READ,
    handle: (call) => answerCollection(call, slotsOf(methodsOf(call.tenant.state, userOf(call).id)), PAGE),
  },
  ...KINDS.map(
    (kind): Route => ({
      method: 'GET',
      path: `/users/{}/authentication/${kind}Methods`,
      needs: READ,
      handle: (call) => answerCollection(call, slotsOf(ofKind(call, kind)), PAGE),
    }),
  ),
  {
    method: 'GET',
    path: '/users/{}/authentication/phoneMethods/{}',
    needs: READ,
    handle: (call) => answerOne(call, phoneMethod(call)),
  },
  { method: 'DELETE', path: '/users/{}/authentication/phoneMethods/{}', needs: WRITE, handle: deletePhone },
  { method: 'POST', path: '/users/{}/authentication/temporaryAccessPassMethods', needs: WRITE, handle: createPass },
];
