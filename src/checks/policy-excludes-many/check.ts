import { fact } from '../../model/check';
import { policyPage } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** Two emergency accounts and one for directory sync: more names than that are exceptions that were forgotten. */
const mostNamed = 3;
/** With groups: a small one for what is being dealt with. */
const mostPeople = 10;

/** Policies that leave out more than emergencies need. */
export const check = defineTenantCheck({
  id: 'access.policy-excludes-many',
  title: 'Policies with many exclusions',
  headline: 'A policy leaves out more people than emergencies need',
  plural: 'policies with many exclusions',
  area: 'access',
  severity: 'medium',
  party: 'customer',
  why: 'Every exclusion is a way around the policy. They are made for a day and stay for years.',
  steps: [
    'Keep the two emergency accounts, and say why for everybody else.',
    'Put what must stay into one group with an owner and an access review.',
  ],
  topicId: 'conditional-access',
  per: 'tenant',
  reads: ['conditional-access-policies', 'policy-groups'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST AC-6'],
  source: 'https://learn.microsoft.com/entra/id-governance/conditional-access-exclusion',
  evaluate(tenant) {
    const groups = new Map((tenant['policy-groups'] ?? []).map(({ object }) => [object.id, object]));
    return (tenant['conditional-access-policies'] ?? []).flatMap(({ object: policy }) => {
      const excluded = policy.excludeGroups.map((id) => groups.get(id)?.peopleIds ?? null);
      // A group that was not asked about yet is neither small nor large; one too large to count is large.
      const isLarge = policy.excludeGroups.some((id) => groups.get(id)?.peopleIds === null);
      const { size } = new Set([...policy.excludeUsers, ...excluded.flatMap((ids) => ids ?? [])]);
      const isMany = isLarge || policy.excludeUsers.length > mostNamed || size > mostPeople;
      if (policy.state === 'disabled' || !isMany) return [];
      return [
        {
          id: policy.id,
          name: policy.displayName,
          severity: 'medium',
          because: isLarge ? 'more people than were counted are left out' : `${size} people are left out`,
          facts: [
            fact('Policy', policy.displayName),
            fact('Left out by name', String(policy.excludeUsers.length)),
            fact('Groups left out', String(policy.excludeGroups.length)),
            fact('People left out in all', isLarge ? `more than ${size}: a group is too large to count` : String(size)),
          ],
          url: policyPage(policy.id),
          pendingUntil: null,
        },
      ];
    });
  },
});
