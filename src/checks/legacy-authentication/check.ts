import { blocksLegacy } from '../../model/access-rules';
import { fact } from '../../model/check';
import { conditionalAccessPage, enforced, hasSecurityDefaults, policiesOf } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** Old protocols ask for a password only: MFA cannot stand in their way. */
export const check = defineTenantCheck({
  id: 'access.legacy-authentication-allowed',
  title: 'Legacy authentication',
  headline: 'Old ways to sign in, which know no MFA, are not blocked',
  plural: 'ways around MFA',
  area: 'access',
  severity: 'high',
  party: 'customer',
  why: 'Old mail protocols ask for the password only, so whoever guesses one walks past MFA.',
  steps: [
    'See who still uses it: Entra admin centre, Sign-in logs, filter Client app on legacy clients.',
    'Block it with a Conditional Access policy for all users (start report-only), or switch on security defaults.',
  ],
  topicId: 'legacy-authentication',
  per: 'tenant',
  reads: ['conditional-access-policies', 'security-defaults'],
  remedies: ['enforce-block-legacy', 'create-block-legacy'],
  effort: 'hours',
  controls: ['MS.AAD.1.1v1'],
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication',
  evaluate(tenant) {
    if (hasSecurityDefaults(tenant) || enforced(tenant).some(blocksLegacy)) return [];
    const waiting = policiesOf(tenant).find((policy) => policy.state === 'report-only' && blocksLegacy(policy));
    return [
      {
        id: 'tenant',
        name: 'Legacy authentication',
        severity: 'high',
        because: waiting ? 'the policy against it is report-only' : 'no policy blocks it',
        facts: [fact('Security defaults', 'off'), fact('Policy that blocks it', waiting?.displayName ?? 'none')],
        url: conditionalAccessPage,
        pendingUntil: null,
      },
    ];
  },
});
