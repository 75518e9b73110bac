import { fact } from '../../model/check';
import type { ConditionalAccessPolicy } from '../../model/objects/access';
import { policyPage } from '../conditional-access';
import { defineTenantCheck } from '../define';

const people = ['includeUsers', 'includeGroups'] as const;
const leftOut = ['excludeUsers', 'excludeGroups'] as const;

/** Policies that name accounts or groups which were deleted. */
export const check = defineTenantCheck({
  id: 'access.policy-refers-to-gone',
  title: 'Policies that name what is gone',
  headline: 'A policy names accounts or groups that were deleted',
  plural: 'policies that name what is gone',
  area: 'access',
  severity: 'medium',
  party: 'customer',
  why: 'A policy for a group that was deleted protects nobody, and nothing says so. A deleted exclusion shows that nobody looks at the policy.',
  steps: [
    'Open the policy and take out what shows as deleted.',
    'Was the group deleted by mistake? Groups and accounts can be restored for 30 days: Entra admin centre, Deleted.',
  ],
  topicId: 'conditional-access',
  per: 'tenant',
  reads: ['conditional-access-policies', 'policy-users', 'policy-groups'],
  licence: 'entra-p1',
  remedies: [],
  effort: 'minutes',
  controls: ['NIST AC-2'],
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups',
  evaluate(tenant) {
    const named = [...(tenant['policy-users'] ?? []), ...(tenant['policy-groups'] ?? [])];
    const gone = new Set(named.flatMap(({ object }) => (object.displayName === null ? [object.id] : [])));
    return (tenant['conditional-access-policies'] ?? []).flatMap(({ object: policy }) => {
      if (policy.state === 'disabled') return [];
      const count = (lists: readonly (typeof people | typeof leftOut)[number][]): number =>
        idsOf(policy, lists).filter((id) => gone.has(id)).length;
      const [reached, excluded] = [count(people), count(leftOut)];
      if (reached + excluded === 0) return [];
      const isEmpty =
        reached > 0 && idsOf(policy, people).every((id) => gone.has(id)) && policy.includeRoles.length === 0;
      return [
        {
          id: policy.id,
          name: policy.displayName,
          severity: isEmpty ? 'high' : 'medium',
          because: isEmpty
            ? 'everything that it is for was deleted'
            : `${reached + excluded} of those it names were deleted`,
          facts: [
            fact('Policy', policy.displayName),
            fact('Deleted among those it is for', String(reached)),
            fact('Deleted among those left out', String(excluded)),
          ],
          url: policyPage(policy.id),
          pendingUntil: null,
        },
      ];
    });
  },
});

const idsOf = (
  policy: ConditionalAccessPolicy,
  lists: readonly (typeof people | typeof leftOut)[number][],
): readonly string[] => lists.flatMap((list) => policy[list]);
