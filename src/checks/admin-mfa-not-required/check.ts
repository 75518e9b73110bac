import { coversModernClients, demandsMfa, isUnconditional, rolesMissing } from '../../model/access-rules';
import { fact } from '../../model/check';
import { privilegedRoles } from '../../model/privileged-roles';
import { conditionalAccessPage, enforced, hasSecurityDefaults, rolesInUse } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** Admin roles that can be used with a password alone. */
export const check = defineTenantCheck({
  id: 'access.admin-mfa-not-required',
  title: 'MFA for admins',
  headline: 'Admins can sign in without MFA',
  plural: 'admin roles that MFA is not asked of',
  area: 'access',
  severity: 'critical',
  party: 'customer',
  why: 'An admin account opens everything it administers. Microsoft asks for MFA at its own admin portals; every other way in is our half.',
  steps: [
    'A Conditional Access policy that requires MFA of all admin roles for all resources, always.',
    'Leave out only the two emergency accounts, and watch those.',
  ],
  topicId: 'mfa-for-everyone',
  per: 'tenant',
  reads: ['conditional-access-policies', 'admin-roles', 'security-defaults'],
  remedies: [],
  effort: 'minutes',
  controls: ['MS.AAD.3.6v1', 'NIST IA-2(1)'],
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-old-require-mfa-admin',
  evaluate(tenant) {
    if (hasSecurityDefaults(tenant)) return [];
    const all = rolesInUse(tenant);
    const asking = enforced(tenant).filter(
      (policy) =>
        policy.includeApplications.includes('All') &&
        isUnconditional(policy) &&
        coversModernClients(policy) &&
        demandsMfa(policy),
    );
    const missing = asking.reduce((left, policy) => rolesMissing(policy, left), all);
    if (missing.length === 0) return [];
    const names = missing.map((role) => privilegedRoles[role] ?? role);
    return [
      {
        id: 'tenant',
        name: 'MFA for admins',
        severity: 'critical',
        because:
          missing.length === all.length
            ? 'no policy asks admins for it'
            : missing.length === 1
              ? 'one admin role is left out'
              : `${missing.length} admin roles are left out`,
        facts: [fact('Roles without it', names.join(', '))],
        url: conditionalAccessPage,
        pendingUntil: null,
      },
    ];
  },
});
