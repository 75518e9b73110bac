import { asksRolesForResistant, isUnconditional, rolesMissing } from '../../model/access-rules';
import { fact } from '../../model/check';
import { privilegedRoles } from '../../model/privileged-roles';
import {
  conditionalAccessPage,
  demandsPhishingResistant,
  enforced,
  policiesOf,
  rolesInUse,
  strengthsOf,
} from '../conditional-access';
import { defineTenantCheck } from '../define';

/** Admins whose MFA a fake sign-in page can pass on. */
export const check = defineTenantCheck({
  id: 'access.phishing-resistant-admins-not-required',
  title: 'Phishing-resistant MFA for admins',
  headline: 'Admins may sign in with MFA that a fake page can pass on',
  plural: 'admin roles without phishing-resistant MFA',
  area: 'access',
  severity: 'high',
  party: 'customer',
  why: 'Codes and approvals can be passed on by a fake sign-in page. Security keys, passkeys, Windows Hello and certificates cannot.',
  steps: [
    'Give admins security keys or passkeys first.',
    'Then a Conditional Access policy for all admin roles with the strength "Phishing-resistant MFA". Start report-only.',
  ],
  topicId: 'phishing-resistant-mfa',
  per: 'tenant',
  reads: ['conditional-access-policies', 'admin-roles', 'authentication-strengths', 'licences'],
  licence: 'entra-p1',
  remedies: ['enforce-phishing-resistant-admins', 'create-phishing-resistant-admins'],
  effort: 'days',
  controls: ['MS.AAD.3.6v1', 'NIST IA-2(8)'],
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-admin-phish-resistant-mfa',
  evaluate(tenant) {
    const all = rolesInUse(tenant);
    const asking = enforced(tenant).filter(
      (policy) =>
        policy.includeApplications.includes('All') &&
        isUnconditional(policy) &&
        demandsPhishingResistant(policy, tenant),
    );
    const missing = asking.reduce((left, policy) => rolesMissing(policy, left), all);
    if (missing.length === 0) return [];
    const names = missing.map((role) => privilegedRoles[role] ?? role);
    const waiting = policiesOf(tenant).find(
      (policy) => policy.state === 'report-only' && asksRolesForResistant(policy, strengthsOf(tenant), all),
    );
    const none = missing.length === all.length ? 'no policy asks admins for it' : 'not all admin roles are asked';
    return [
      {
        id: 'tenant',
        name: 'Phishing-resistant MFA for admins',
        severity: 'high',
        because: waiting ? 'the policy that asks for it is report-only' : none,
        facts: [fact('Roles without it', names.join(', '))],
        url: conditionalAccessPage,
        pendingUntil: null,
      },
    ];
  },
});
