import { isObject, type JsonObject, listOf } from '../json';
import { STRENGTHS } from '../seed/settings';
import { type Answer, badRequest, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { collectionRoutes, patchSetting, settingAt, singleRoutes } from '../server/settings';

const METHODS = 'policies/authenticationMethodsPolicy';
const read = anyOf('Policy.Read.All', 'Policy.Read.AuthenticationMethod');
const write = anyOf('Policy.ReadWrite.AuthenticationMethod');

const configurations = (call: Call): readonly JsonObject[] =>
  listOf(settingAt(call, METHODS).authenticationMethodConfigurations).filter(isObject);

function configurationOf(call: Call): JsonObject {
  const found = configurations(call).find(({ id }) => String(id).toLowerCase() === param(call).toLowerCase());
  if (!found) throw noSuchResource(param(call));
  return found;
}

function updateConfiguration(call: Call): Answer {
  const changed = configurationOf(call);
  const { '@odata.type': _type, id: _id, ...body } = call.body;
  const authenticationMethodConfigurations = configurations(call).map((one) =>
    one.id === changed.id ? { ...one, ...body } : one,
  );
  patchSetting(call, METHODS, { authenticationMethodConfigurations });
  return noContent;
}

function checkStrength(body: JsonObject, isNew: boolean): void {
  if (isNew && (!body.displayName || listOf(body.allowedCombinations).length === 0))
    throw badRequest('displayName and allowedCombinations are needed.', 'BadRequest');
}

export const authenticationPolicyRoutes: readonly Route[] = [
  ...singleRoutes({ path: METHODS, read, write }),
  {
    method: 'GET',
    path: `/${METHODS}/authenticationMethodConfigurations`,
    needs: read,
    handle: (call) => answerCollection(call, slotsOf(configurations(call))),
  },
  {
    method: 'GET',
    path: `/${METHODS}/authenticationMethodConfigurations/{}`,
    needs: read,
    handle: (call) => answerOne(call, configurationOf(call)),
  },
  {
    method: 'PATCH',
    path: `/${METHODS}/authenticationMethodConfigurations/{}`,
    needs: write,
    handle: updateConfiguration,
  },
  ...collectionRoutes({
    path: STRENGTHS,
    kind: 'authenticationStrength',
    read,
    write: anyOf('Policy.ReadWrite.ConditionalAccess'),
    check: checkStrength,
    made: (now) => ({
      description: null,
      policyType: 'custom',
      requirementsSatisfied: 'mfa',
      createdDateTime: now,
      modifiedDateTime: now,
    }),
    changed: (now) => ({ modifiedDateTime: now }),
    mayChange: ({ policyType }) => policyType === 'custom',
  }),
];
