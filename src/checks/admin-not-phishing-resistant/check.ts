import { fact } from '../../model/check';
import { isPhishingResistant, methodNames } from '../../model/method-names';
import { accountFact } from '../account-page';
import { defineCheck } from '../define';
import { mfaElsewhere } from '../mfa-elsewhere';

/** Admins whose MFA a false page can pass on. Those without any are another check's. */
export const check = defineCheck({
  id: 'identity.admin-not-phishing-resistant',
  title: 'Admins without a phishing-resistant way to sign in',
  headline: 'This admin has no way to sign in that a false page cannot pass on',
  plural: 'admins without a phishing-resistant way to sign in',
  area: 'identity',
  severity: 'medium',
  party: 'customer',
  why: 'Codes and approvals can be asked for by a false sign-in page and passed on. A security key, passkey, Windows Hello or certificate cannot.',
  steps: [
    'Give the admin a security key or a passkey: https://aka.ms/mysecurityinfo.',
    'When all admins have one, ask for it: a Conditional Access policy with the strength "Phishing-resistant MFA".',
  ],
  topicId: 'phishing-resistant-mfa',
  per: 'user',
  reads: ['users', 'registrations', 'role-assignments', 'role-groups', 'domains', 'cross-tenant-access'],
  remedies: [],
  effort: 'hours',
  controls: ['MS.AAD.3.6v1', 'NIST IA-2(8)'],
  source:
    'https://learn.microsoft.com/entra/identity/authentication/how-to-plan-prerequisites-phishing-resistant-passwordless-authentication',
  idOf: (account) => account.user.id,
  nameOf: (account) => account.user.displayName,
  evaluate(account, { tenant }) {
    const { user, methods } = account;
    if (!user.accountEnabled || !account.isAdmin || account.isMfaRegistered === false) return undefined;
    if (methods !== null && isPhishingResistant(methods)) return undefined;
    const elsewhere = mfaElsewhere(account, tenant);
    if (elsewhere) return { couldNotCheck: elsewhere };
    if (methods === null) return { couldNotCheck: 'their ways to sign in are not known yet' };
    return {
      severity: 'medium',
      because: 'none of their ways to sign in withstands a false page',
      facts: [accountFact(user), fact('Ways to sign in', methodNames(methods).join(', '))],
      url: `https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/UserAuthMethods/userId/${encodeURIComponent(user.id)}`,
      pendingUntil: null,
    };
  },
});
