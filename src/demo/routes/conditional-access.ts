import { isObject, type JsonObject } from '../json';
import { ACCESS_POLICIES, NAMED_LOCATIONS, STRENGTHS } from '../seed/settings';
import { badRequest } from '../server/answer';
import type { Call, Route } from '../server/call';
import { answerCollection, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { collectionRoutes, settingsUnder } from '../server/settings';

const STATES = ['enabled', 'disabled', 'enabledForReportingButNotEnforced'];

function checkPolicy(body: JsonObject, isNew: boolean): void {
  if (isNew && (!body.displayName || !body.state || !isObject(body.conditions)))
    throw badRequest('1007: displayName, state and conditions are needed.', 'BadRequest');
  const state = body.state;
  if (state !== undefined && !STATES.includes(String(state)))
    throw badRequest(`1004: State '${String(state)}' is not valid.`, 'BadRequest');
}

function checkLocation(body: JsonObject, isNew: boolean): void {
  if (isNew && (!body.displayName || !/namedLocation$/i.test(String(body['@odata.type'] ?? ''))))
    throw badRequest('1003: @odata.type and displayName are needed.', 'BadRequest');
}

const LISTS = ['includeUsers', 'excludeUsers', 'includeGroups', 'excludeGroups', 'includeRoles', 'excludeRoles'];

/** Lists of people that were not given are shown empty. */
function withLists(body: JsonObject): JsonObject {
  const { conditions } = body;
  if (!isObject(conditions)) return body;
  const users = {
    ...Object.fromEntries(LISTS.map((name) => [name, []])),
    ...(isObject(conditions.users) ? conditions.users : {}),
  };
  return { ...body, conditions: { ...conditions, users } };
}

/** A policy names its strength by id, and shows it whole. */
function withStrength(call: Call, body: JsonObject): JsonObject {
  const { grantControls } = body;
  const named = isObject(grantControls) ? grantControls.authenticationStrength : null;
  if (!isObject(grantControls) || !isObject(named)) return body;
  const strength = call.tenant.state.settings.get(`${STRENGTHS}/${String(named.id)}`);
  if (!strength)
    throw badRequest(`1011: The authentication strength '${String(named.id)}' was not found.`, 'BadRequest');
  return { ...body, grantControls: { ...grantControls, authenticationStrength: strength } };
}

const read = anyOf('Policy.Read.All');
const write = anyOf('Policy.Read.All Policy.ReadWrite.ConditionalAccess Application.Read.All');
const dates = {
  made: (now: string) => ({ createdDateTime: now, modifiedDateTime: null }),
  changed: (now: string) => ({ modifiedDateTime: now }),
};

export const conditionalAccessRoutes: readonly Route[] = [
  ...collectionRoutes({
    ...dates,
    path: ACCESS_POLICIES,
    kind: 'caPolicy',
    read,
    write,
    licence: 'p1',
    check: checkPolicy,
    resolve: (call, body, isNew) => withStrength(call, isNew ? withLists(body) : body),
    made: (now) => ({ templateId: null, sessionControls: null, ...dates.made(now) }),
  }),
  {
    // The same list by its older address, which other programs ask for.
    method: 'GET',
    path: '/policies/conditionalAccessPolicies',
    needs: read,
    licence: 'p1',
    outsideSlice: true,
    handle: (call) => answerCollection(call, slotsOf(settingsUnder(call, ACCESS_POLICIES))),
  },
  ...collectionRoutes({
    ...dates,
    path: NAMED_LOCATIONS,
    kind: 'namedLocation',
    read,
    write,
    licence: 'p1',
    check: checkLocation,
  }),
];
