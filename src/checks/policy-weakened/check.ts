import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import { recentDays, weakenings } from '../../model/weakening';
import { policyPage } from '../conditional-access';
import { defineTenantCheck } from '../define';
import { emergencyOf } from '../emergency-account';

/** A policy that protected more a moment ago. */
export const check = defineTenantCheck({
  id: 'access.policy-weakened',
  title: 'Policies made weaker',
  headline: 'A Conditional Access policy protects less than before',
  plural: 'policies made weaker',
  area: 'access',
  severity: 'high',
  party: 'customer',
  why: 'Who takes over an admin account often loosens a policy first. Most changes are meant: then somebody should say so.',
  steps: [
    'Ask who changed it and why: Entra admin centre, Audit logs, category Policy.',
    'Not meant? Put it back as it was.',
  ],
  topicId: 'high-impact-change-approval',
  per: 'tenant',
  reads: ['conditional-access-policies', 'emergency-accounts'],
  remedies: ['put-policy-back'],
  effort: 'minutes',
  controls: ['NIST CM-3', 'NIST CM-5'],
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-policy-changes-audit-log',
  evaluate(tenant, { at }) {
    const spared = emergencyOf(tenant).map(({ id }) => id);
    return (tenant['conditional-access-policies'] ?? []).flatMap(({ object: policy, before, changedAt }) => {
      if (before === null || Date.parse(at) - Date.parse(changedAt) > recentDays * dayMs) return [];
      const weaker = weakenings(before, policy, spared);
      if (weaker.length === 0) return [];
      return [
        {
          id: policy.id,
          name: policy.displayName,
          severity: 'high',
          because: weaker.join('; '),
          facts: [
            fact('Policy', policy.displayName),
            fact('Seen changed', `${changedAt.slice(0, 16).replace('T', ' ')} UTC`),
            fact('Changed by', 'not known yet: see the audit log'),
          ],
          url: policyPage(policy.id),
          pendingUntil: null,
        },
      ];
    });
  },
});
