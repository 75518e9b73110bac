import { fact } from '../../model/check';
import type { ConditionalAccessPolicy } from '../../model/objects/access';
import { policyPage } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** A change that lies longer back is what the policy is now. */
const recentDays = 7;
const dayMs = 86_400_000;

/** Who is left out now and was not before; who is no longer reached. */
const lists: readonly (readonly [keyof ConditionalAccessPolicy, 'more' | 'fewer', string])[] = [
  ['excludeUsers', 'more', 'more people are left out'],
  ['excludeGroups', 'more', 'more groups are left out'],
  ['excludeRoles', 'more', 'more roles are left out'],
  ['excludeApplications', 'more', 'more apps are left out'],
  ['excludeLocations', 'more', 'more places are left out'],
  ['excludePlatforms', 'more', 'more kinds of device are left out'],
  ['includeUsers', 'fewer', 'it no longer reaches the same people'],
  ['includeGroups', 'fewer', 'it reaches fewer groups'],
  ['includeRoles', 'fewer', 'it reaches fewer roles'],
  ['includeApplications', 'fewer', 'it covers fewer apps'],
  ['clientAppTypes', 'fewer', 'it covers fewer ways to sign in'],
  ['grantControls', 'fewer', 'it asks for less'],
];

const reachesAll = (policy: ConditionalAccessPolicy, field: keyof ConditionalAccessPolicy): boolean =>
  (field === 'includeApplications' ? policy.includeApplications : policy.includeUsers).includes('All');

/** What became weaker, in words; empty when nothing did. */
function weakenings(before: ConditionalAccessPolicy, now: ConditionalAccessPolicy): readonly string[] {
  if (before.state !== 'enabled') return [];
  if (now.state !== 'enabled') return [now.state === 'disabled' ? 'it was switched off' : 'it was set to report-only'];
  const changed = lists.flatMap(([field, way, words]) => {
    const [was, is] = [before[field] as readonly string[], now[field] as readonly string[]];
    const [from, to] = way === 'more' ? [was, is] : [is, was];
    // Whoever is reached with "everybody" is not lost.
    const isWhole = way === 'fewer' && field.startsWith('include') && reachesAll(now, field);
    return to.some((one) => !from.includes(one)) && !isWhole ? [words] : [];
  });
  const strength = before.authenticationStrengthId !== null && now.authenticationStrengthId === null;
  const either = before.grantOperator === 'AND' && now.grantOperator === 'OR';
  return [
    ...changed,
    ...(strength ? ['it no longer asks for a strength of MFA'] : []),
    ...(either ? ['one of its demands is enough now'] : []),
  ];
}

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
  reads: ['conditional-access-policies'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST CM-3', 'NIST CM-5'],
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-policy-changes-audit-log',
  evaluate(tenant, { at }) {
    return (tenant['conditional-access-policies'] ?? []).flatMap(({ object: policy, before, changedAt }) => {
      if (before === null || Date.parse(at) - Date.parse(changedAt) > recentDays * dayMs) return [];
      const weaker = weakenings(before, policy);
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
