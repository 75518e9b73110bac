import type { JsonObject } from '../json';
import { directoryRoleIds, ROLE_DEFINITIONS } from '../seed/roles';
import type { DemoState, GrantHeld } from './state';

const firstMembers = new WeakMap<DemoState, Map<string, readonly string[]>>();

/** Ids of a group's members; the generated ones are worked out when first asked for. */
export function membersOf(state: DemoState, groupId: string): readonly string[] {
  const changed = state.members.get(groupId);
  if (changed) return changed;
  const cache = firstMembers.get(state) ?? new Map<string, readonly string[]>();
  firstMembers.set(state, cache);
  const known = cache.get(groupId) ?? state.groups.get(groupId)?.members(state.org) ?? [];
  cache.set(groupId, known);
  return known;
}

export const groupsOf = (state: DemoState, memberId: string): readonly JsonObject[] =>
  [...state.groups.values()]
    .filter((group) => membersOf(state, group.id).includes(memberId))
    .map((group) => group.record);

/** A grant counts at a moment when it had begun and had not ended. */
const holdsAt = (grant: GrantHeld, atMs: number): boolean =>
  grant.fromMs <= atMs && atMs < grant.untilMs && (grant.endsAt === undefined || atMs < Date.parse(grant.endsAt));

/** Active ones: what a principal is only eligible for is not among them. */
export const grantsAt = (state: DemoState, atMs: number): readonly GrantHeld[] =>
  state.grants.filter((grant) => !grant.eligible && holdsAt(grant, atMs));

export const eligibleAt = (state: DemoState, atMs: number): readonly GrantHeld[] =>
  state.grants.filter((grant) => grant.eligible && holdsAt(grant, atMs));

/** The people behind a grant's principal: the person, or the members of the group. */
export const holdersOf = (state: DemoState, { principalId }: GrantHeld): readonly string[] =>
  state.groups.has(principalId) ? membersOf(state, principalId) : [principalId];

/** Whoever holds any role at a moment. */
export const adminsAt = (state: DemoState, atMs: number): ReadonlySet<string> =>
  new Set(grantsAt(state, atMs).flatMap((grant) => holdersOf(state, grant)));

export const isAdminAt = (state: DemoState, userId: string, atMs: number): boolean => adminsAt(state, atMs).has(userId);

export function directoryRole(state: DemoState, roleDefinitionId: string): JsonObject {
  const at = ROLE_DEFINITIONS.findIndex((role) => role.id === roleDefinitionId);
  const role = ROLE_DEFINITIONS[at];
  return {
    id: directoryRoleIds.idOf(state.org, at),
    deletedDateTime: null,
    description: role?.description ?? null,
    displayName: role?.displayName ?? null,
    roleTemplateId: roleDefinitionId,
  };
}
