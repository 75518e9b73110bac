import { reaches } from '../../model/access-reach';
import { fact } from '../../model/check';
import type { Snapshot } from '../../model/objects';
import type { NamedEmergencyAccount } from '../../model/objects/emergency';
import { enforced, policyPage } from '../conditional-access';
import { defineTenantCheck } from '../define';
import { emergencyOf, emergencySource, noneNamed } from '../emergency-account';
import { activeRoles, holdersOf } from '../role-holders';

/** What the policies see of an account: its roles, through groups too, and the groups that they name. */
function seenBy(tenant: Snapshot) {
  const groups = new Map((tenant['policy-groups'] ?? []).map(({ object }) => [object.id, object]));
  const holders = new Map(holdersOf(tenant, activeRoles(tenant)).map((holder) => [holder.id, holder]));
  return ({ id }: NamedEmergencyAccount) => ({
    id,
    roleIds: holders.get(id)?.roles.map(({ roleDefinitionId }) => roleDefinitionId) ?? [],
    isIn: (groupId: string): boolean | null => {
      const people = groups.get(groupId)?.peopleIds;
      return people === undefined || people === null ? null : people.includes(id);
    },
  });
}

/** A policy that is on and can lock the emergency accounts out with everybody else. */
export const check = defineTenantCheck({
  id: 'identity.emergency-account-not-excluded',
  title: 'Policies that reach the emergency accounts',
  headline: 'A policy can lock an emergency account out',
  plural: 'policies that reach an emergency account',
  area: 'identity',
  severity: 'high',
  party: 'customer',
  why: 'An emergency account is there for the day on which a policy goes wrong. It helps only where that policy leaves it out.',
  steps: [
    'Not named yet? Say “name emergency accounts” to me in your own chat.',
    'Open the policy, Users, Exclude, and add both emergency accounts.',
    'Protect them in another way: a security key each, and an alarm on every sign-in.',
  ],
  topicId: 'break-glass-accounts',
  per: 'tenant',
  reads: ['emergency-accounts', 'conditional-access-policies', 'policy-groups', 'admin-roles', 'role-groups'],
  licence: 'entra-p1',
  remedies: ['exclude-emergency-accounts'],
  effort: 'minutes',
  controls: ['NIST CP-2'],
  source: emergencySource,
  evaluate(tenant) {
    const accounts = emergencyOf(tenant).filter(({ displayName }) => displayName !== null);
    if (emergencyOf(tenant).length === 0) return noneNamed;
    const see = seenBy(tenant);
    const reachedBy = (policy: ReturnType<typeof enforced>[number], said: 'yes' | 'unknown') =>
      accounts.filter((account) => reaches(policy, see(account)) === said);
    const unsure = enforced(tenant).find((policy) => reachedBy(policy, 'unknown').length > 0);
    if (unsure) return { couldNotCheck: 'a group that a policy names is too large to look through' };
    return enforced(tenant).flatMap((policy) => {
      const reached = reachedBy(policy, 'yes');
      if (reached.length === 0) return [];
      return [
        {
          id: policy.id,
          name: policy.displayName,
          severity: reached.length === accounts.length ? 'critical' : 'high',
          because: reached.length === accounts.length ? 'it reaches both of them' : 'it reaches one of them',
          facts: [
            fact('Policy', policy.displayName),
            fact('Not excluded', reached.map(({ displayName }) => displayName).join(', '), true),
          ],
          url: policyPage(policy.id),
          pendingUntil: null,
        },
      ];
    });
  },
});
