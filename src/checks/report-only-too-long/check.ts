import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import { policyPage } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** Microsoft's advice is to look for a week or two before switching a policy on. */
const mostDays = 30;

/** Policies that only watch, and have watched for long. */
export const check = defineTenantCheck({
  id: 'access.report-only-too-long',
  title: 'Policies left in report-only',
  headline: 'A policy has only been watching for over a month',
  plural: 'policies left in report-only',
  area: 'access',
  severity: 'medium',
  party: 'customer',
  why: 'A report-only policy protects nobody. It is meant for a few days of looking, then to be switched on or deleted.',
  steps: [
    'Look at what it would have blocked: Conditional Access, Insights and reporting.',
    'Switch it on, or delete it.',
  ],
  topicId: 'conditional-access',
  per: 'tenant',
  reads: ['conditional-access-policies'],
  remedies: ['switch-on-policy'],
  effort: 'hours',
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-report-only',
  evaluate(tenant, { at }) {
    return (tenant['conditional-access-policies'] ?? []).flatMap(({ object: policy, changedAt }) => {
      // When it became report-only Graph does not say: the last change Graph names, or the last one that we saw.
      const since = policy.modifiedAt ?? policy.createdAt ?? changedAt;
      if (policy.state !== 'report-only') return [];
      const days = Math.floor((Date.parse(at) - Date.parse(since)) / dayMs);
      if (days < mostDays) return [];
      return [
        {
          id: policy.id,
          name: policy.displayName,
          severity: 'medium',
          because: `unchanged for ${days} days`,
          facts: [fact('Policy', policy.displayName), fact('Last changed', since.slice(0, 10))],
          url: policyPage(policy.id),
          pendingUntil: null,
        },
      ];
    });
  },
});
