import { fact } from '../../model/check';
import { policyPage } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** Two emergency accounts and one for directory sync: more names than that are exceptions that were forgotten. */
const mostNamed = 3;

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
  reads: ['conditional-access-policies'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST AC-6'],
  source: 'https://learn.microsoft.com/entra/id-governance/conditional-access-exclusion',
  evaluate(tenant) {
    return (tenant['conditional-access-policies'] ?? []).flatMap(({ object: policy }) => {
      if (policy.state === 'disabled' || policy.excludeUsers.length <= mostNamed) return [];
      return [
        {
          id: policy.id,
          name: policy.displayName,
          severity: 'medium',
          because: `${policy.excludeUsers.length} people are left out by name`,
          facts: [
            fact('Policy', policy.displayName),
            fact('Left out by name', String(policy.excludeUsers.length)),
            fact('Groups left out', String(policy.excludeGroups.length)),
          ],
          url: policyPage(policy.id),
          pendingUntil: null,
        },
      ];
    });
  },
});
