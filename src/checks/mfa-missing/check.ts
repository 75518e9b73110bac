import { fact } from '../../model/check';
import { hourMs } from '../../model/durations';
import { methodNames } from '../../model/method-names';
import type { Account } from '../../model/tenant';
import { defineCheck } from '../define';
import { mfaElsewhere } from '../mfa-elsewhere';

/** Neither the report nor a direct reading has spoken: nothing is claimed, and it is looked at again. */
const unknownRetryMs = hourMs;

const unreported = 'they stand in no report of who has MFA; new accounts appear there with a delay';

/** People who can sign in and have nothing but a password. */
export const check = defineCheck({
  id: 'identity.mfa-not-registered',
  title: 'Accounts without MFA',
  headline: 'This account has no second way to prove who is signing in',
  plural: 'accounts without MFA',
  area: 'identity',
  severity: 'high',
  party: 'customer',
  why: 'One guessed or phished password is enough to take the account over. Microsoft offers MFA; that everyone has it is our half.',
  steps: [
    'Ask the person to register at https://aka.ms/mysecurityinfo.',
    'Not a person? Give it a managed identity or a certificate in place of a password.',
  ],
  topicId: 'mfa-for-everyone',
  per: 'user',
  reads: ['users', 'registrations', 'role-assignments', 'domains', 'cross-tenant-access'],
  remedies: [],
  source: 'https://learn.microsoft.com/graph/api/resources/userregistrationdetails',
  idOf: (account) => account.user.id,
  nameOf: (account) => account.user.displayName,
  evaluate(account, { at, mfaGraceHours, tenant }) {
    const { user } = account;
    if (!user.accountEnabled || account.isMfaRegistered === true) return undefined;
    const elsewhere = mfaElsewhere(account, tenant);
    if (elsewhere) return { couldNotCheck: elsewhere };
    const graceEnd = new Date(Date.parse(account.firstSeenAt) + mfaGraceHours * hourMs).toISOString();
    const hasGrace = !account.isBaseline && !account.isAdmin && graceEnd > at;
    // Not in the report, and not read directly: not seeing is neither passing nor failing. Whoever is new is looked at again.
    const isUnknown = account.isMfaRegistered === null;
    if (isUnknown && account.isBaseline) return { couldNotCheck: unreported };
    const lookAgainAt = new Date(Date.parse(at) + unknownRetryMs).toISOString();
    return {
      severity: account.isAdmin ? 'critical' : 'high',
      because: isUnknown ? 'not known yet' : account.isAdmin ? 'an admin with a password only' : 'a password only',
      facts: [
        fact('Account', `${user.displayName} (${user.userPrincipalName})`, true),
        fact('Admin role', account.isAdmin ? 'yes' : 'no'),
        fact('Ways to sign in', waysOf(account)),
      ],
      url: `https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/UserAuthMethods/userId/${encodeURIComponent(user.id)}`,
      pendingUntil: hasGrace ? graceEnd : isUnknown ? lookAgainAt : null,
      ...(isUnknown && !hasGrace ? { couldNotCheck: unreported } : {}),
    };
  },
});

const waysOf = ({ methods }: Account): string => {
  if (methods === null) return 'not known yet';
  return methods.length === 0 ? 'password only' : methodNames(methods).join(', ');
};
