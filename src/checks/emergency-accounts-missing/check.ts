import { fact } from '../../model/check';
import { emergencyAccounts } from '../../model/emergency';
import { accountFact, accountPage } from '../account-page';
import { defineTenantCheck } from '../define';
import { emergencyOf, emergencySource } from '../emergency-account';

/** Nobody has said which accounts are for emergencies, or one of them is of no use. */
export const check = defineTenantCheck({
  id: 'identity.emergency-accounts-missing',
  title: 'Emergency accounts',
  headline: 'There are not two emergency accounts that work',
  plural: 'gaps in the emergency accounts',
  area: 'identity',
  severity: 'high',
  party: 'customer',
  why: 'When a policy or an outage locks every admin out, only an emergency account gets in. Until two are named here, I change nothing about accounts and Conditional Access.',
  steps: [
    'Name them: say “name emergency accounts” to me in your own chat. A security lead approves.',
    'Take two cloud-only accounts with Global Administrator and a security key each, kept in different places.',
  ],
  topicId: 'break-glass-accounts',
  per: 'tenant',
  reads: ['emergency-accounts'],
  remedies: ['enable-account'],
  effort: 'hours',
  controls: ['NIST AC-2', 'NIST CP-2'],
  source: emergencySource,
  evaluate(tenant) {
    const named = emergencyOf(tenant);
    if (named.length === 0)
      return [
        {
          id: 'tenant',
          name: 'Emergency accounts',
          severity: 'high',
          because: 'nobody has said which they are',
          facts: [fact('Named', 'none'), fact('Needed', String(emergencyAccounts))],
          url: null,
          pendingUntil: null,
        },
      ];
    const working = named.filter(({ displayName, isEnabled }) => displayName !== null && isEnabled).length;
    return named.flatMap((account) => {
      const { id, displayName, isEnabled } = account;
      if (displayName !== null && isEnabled) return [];
      return [
        {
          id,
          name: displayName ?? 'An account that is gone',
          severity: working === 0 ? 'critical' : 'high',
          because: displayName === null ? 'one of them is gone' : 'one of them is disabled',
          facts: [
            displayName === null ? fact('Account', id, true) : accountFact({ ...account, displayName }),
            fact('Working', `${working} of ${emergencyAccounts}`),
          ],
          url: accountPage(account),
          pendingUntil: null,
        },
      ];
    });
  },
});
