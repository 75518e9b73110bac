import type { JsonObject } from '../json';
import { ROLE_DEFINITIONS } from '../seed/roles';
import type { Answer } from '../server/answer';
import { badRequest } from '../server/answer';
import type { Call } from '../server/call';
import { answerCollection, select, slotsOf } from '../server/collection';
import type { GrantHeld } from '../state/state';
import { findUser } from '../state/users';
import { USER_FIELDS } from './users';

function principalOf(call: Call, id: string): JsonObject | undefined {
  const { state } = call.tenant;
  const group = state.groups.get(id);
  if (group) return { '@odata.type': '#microsoft.graph.group', ...group.record };
  const user = findUser(state, id);
  return user && { '@odata.type': '#microsoft.graph.user', ...select(user, USER_FIELDS) };
}

const EXPANSIONS: Readonly<Record<string, (call: Call, grant: GrantHeld) => JsonObject>> = {
  principal: (call, grant) => ({ principal: principalOf(call, grant.principalId) }),
  roleDefinition: (_call, grant) => ({
    roleDefinition: ROLE_DEFINITIONS.find(({ id }) => id === grant.roleDefinitionId),
  }),
};

/** A collection made of grants, each with the principal or the role inside when `$expand` asks for it. */
export function answerGrants(
  call: Call,
  grants: readonly GrantHeld[],
  recordOf: (grant: GrantHeld) => JsonObject,
): Answer {
  const names = (call.query.get('expand') ?? '')
    .split(',')
    .map((name) => name.replace(/\(.*$/s, '').trim())
    .filter(Boolean);
  const unknown = names.find((name) => EXPANSIONS[name] === undefined);
  if (unknown) throw badRequest(`Could not find a property named '${unknown}'.`, 'BadRequest');
  const records = grants.map((grant) =>
    Object.assign({}, recordOf(grant), ...names.map((name) => EXPANSIONS[name]?.(call, grant))),
  );
  const query = new Map(call.query);
  query.delete('expand');
  const selected = query.get('select');
  if (selected !== undefined && names.length > 0) query.set('select', [selected, ...names].join());
  return answerCollection({ ...call, query }, slotsOf(records));
}
