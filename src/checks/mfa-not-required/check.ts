import { asksAllForMfa } from '../../model/access-rules';
import { fact } from '../../model/check';
import { conditionalAccessPage, enforced, hasSecurityDefaults, policiesOf } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** Nothing makes everybody prove who they are with a second factor. */
export const check = defineTenantCheck({
  id: 'access.mfa-not-required',
  title: 'MFA for everyone',
  headline: 'Nothing makes everybody use MFA when they sign in',
  plural: 'gaps in asking everybody for MFA',
  area: 'access',
  severity: 'critical',
  party: 'customer',
  why: 'Having MFA registered protects nobody until signing in asks for it. Microsoft asks only where a customer switched it on.',
  steps: [
    'With Entra ID P1: a Conditional Access policy for all users and all resources that requires MFA. Start report-only, leave out the two emergency accounts.',
    'Without P1: switch on security defaults.',
  ],
  topicId: 'mfa-for-everyone',
  per: 'tenant',
  reads: ['conditional-access-policies', 'security-defaults'],
  remedies: ['enforce-mfa-for-everyone', 'create-mfa-for-everyone'],
  effort: 'hours',
  controls: ['MS.AAD.3.2v2', 'NIST IA-2(1)', 'NIST IA-2(2)'],
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength',
  evaluate(tenant) {
    if (hasSecurityDefaults(tenant) || enforced(tenant).some(asksAllForMfa)) return [];
    const waiting = policiesOf(tenant).find((policy) => policy.state === 'report-only' && asksAllForMfa(policy));
    return [
      {
        id: 'tenant',
        name: 'MFA for everyone',
        severity: 'critical',
        because: waiting ? 'the policy that asks for it is report-only' : 'no policy asks everybody for it',
        facts: [fact('Security defaults', 'off'), fact('Policy that asks everybody', waiting?.displayName ?? 'none')],
        url: conditionalAccessPage,
        pendingUntil: null,
      },
    ];
  },
});
