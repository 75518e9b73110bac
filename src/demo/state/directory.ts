import type { JsonObject } from '../json';
import { directoryRoleIds, ROLE_DEFINITIONS } from '../seed/roles';
import { type DemoState, type GrantHeld, NEVER } from './state';

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

export const grantsNow = (state: DemoState): readonly GrantHeld[] =>
  state.grants.filter((grant) => grant.untilMs === NEVER);

/** A grant counts at a moment when it had begun and had not ended. */
export const isAdminAt = (state: DemoState, userId: string, atMs: number): boolean =>
  state.grants.some((grant) => grant.principalId === userId && grant.fromMs <= atMs && atMs < grant.untilMs);

export const isAdminNow = (state: DemoState, userId: string): boolean =>
  state.grants.some((grant) => grant.principalId === userId && grant.untilMs === NEVER);

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
