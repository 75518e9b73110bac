import { fact } from '../../model/check';
import { enforced, hasSecurityDefaults } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** The basic protection is off, and nothing stands in its place. */
export const check = defineTenantCheck({
  id: 'access.security-defaults-off',
  title: 'Security defaults',
  headline: 'Security defaults are off, and no policy stands in their place',
  plural: 'tenants without basic protection',
  area: 'access',
  severity: 'critical',
  party: 'customer',
  why: 'Security defaults are the free basic protection: MFA for admins, registration for all, no legacy authentication. Off and not replaced, none of it holds.',
  steps: [
    'Switch security defaults on, unless Conditional Access is about to take over.',
    'With Entra ID P1, put Conditional Access policies in their place.',
  ],
  topicId: 'security-defaults',
  per: 'tenant',
  reads: ['security-defaults', 'conditional-access-policies'],
  remedies: ['security-defaults-on'],
  effort: 'minutes',
  controls: ['NIST IA-2'],
  source: 'https://learn.microsoft.com/entra/fundamentals/security-defaults',
  evaluate(tenant) {
    if (hasSecurityDefaults(tenant) || enforced(tenant).length > 0) return [];
    return [
      {
        id: 'tenant',
        name: 'Security defaults',
        severity: 'critical',
        because: 'off, and no Conditional Access policy is on',
        facts: [fact('Security defaults', 'off'), fact('Conditional Access policies that are on', 'none')],
        url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/TenantOverview.ReactView/~/Properties',
        pendingUntil: null,
      },
    ];
  },
});
