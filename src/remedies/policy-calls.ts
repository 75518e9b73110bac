import { canonical, type Json } from '../model/canonical';
import type { ConditionalAccessPolicy } from '../model/objects/access';
import type { NamedEmergencyAccount } from '../model/objects/emergency';
import type { GraphCall, World } from '../model/remedy';

/** What changing policies takes; Graph wants all three together. */
export const policyPermission = 'Policy.ReadWrite.ConditionalAccess, Policy.Read.All, Application.Read.All';
export const policiesPath = '/identity/conditionalAccess/policies';

export type Whole = ConditionalAccessPolicy['whole'];

export const policyPath = (id: string): string => `${policiesPath}/${encodeURIComponent(id)}`;
export const policyIdOf = ({ path }: Pick<GraphCall, 'path'>): string =>
  decodeURIComponent(path.slice(policiesPath.length + 1));

export const policiesIn = ({ access }: World): readonly ConditionalAccessPolicy[] => access?.policies ?? [];
export const emergencyIn = ({ access }: World): readonly NamedEmergencyAccount[] => access?.emergency ?? [];

const isObject = (value: Json | undefined): value is Whole =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectAt = (value: Json | undefined): Whole => (isObject(value) ? value : {});

/**
 * The conditions of a policy with these accounts left out as well. They are sent whole: whether Graph merges inside them
 * or replaces them, the same stands afterwards.
 */
export function conditionsExcluding(whole: Whole, userIds: readonly string[]): Json {
  const conditions = objectAt(whole.conditions);
  const users = objectAt(conditions.users);
  const before = Array.isArray(users.excludeUsers) ? users.excludeUsers : [];
  const excludeUsers = [...before, ...userIds.filter((id) => !before.includes(id))];
  return { ...conditions, users: { ...users, excludeUsers } };
}

export const change = (id: string, body: Whole): GraphCall => ({ method: 'PATCH', path: policyPath(id), body });

/** The fields of a body, as the policy has them now. */
export const sameFields = (policy: ConditionalAccessPolicy, body: Whole): Whole =>
  Object.fromEntries(Object.keys(body).map((name) => [name, policy.whole[name] ?? null]));

/** Whether the policies stand as these changes left them. */
export const standAs = (policies: readonly ConditionalAccessPolicy[], calls: readonly GraphCall[]): boolean =>
  calls.every((call) => {
    const policy = policies.find(({ id }) => id === policyIdOf(call));
    return policy !== undefined && canonical(sameFields(policy, call.body ?? {})) === canonical(call.body ?? {});
  });

/** What stands there, short enough for a hash and long enough to notice any change. */
export const seesOf = (policies: readonly ConditionalAccessPolicy[]): string =>
  policies.map(({ id, whole }) => `${id} ${canonical(whole)}`).join('\n');

export const whenPolicyRefused = {
  AccessDenied: 'The remediation registration lacks a permission, or the tenant has no Entra ID P1.',
  Authorization_RequestDenied:
    'The remediation registration lacks one of the three permissions that Graph wants together.',
} as const;
