import { fact } from '../../model/check';
import { accountFact, accountPage } from '../account-page';
import { defineCheck } from '../define';

/** Accounts that are switched off and still take a licence. */
export const check = defineCheck({
  id: 'leavers.disabled-but-licensed',
  title: 'Licences of switched-off accounts',
  headline: 'This account is switched off and still takes a licence',
  plural: 'switched-off accounts with a licence',
  area: 'leavers',
  severity: 'low',
  party: 'customer',
  why: 'Somebody left, and the last step was not done: the licence is paid for, and mail and files lie there without an owner.',
  steps: [
    'Decide what happens with mail and OneDrive first: taking the licence away starts their end.',
    'A shared mailbox over 50 GB or on hold needs its licence: accept that with a date.',
  ],
  topicId: 'license-removal-data',
  per: 'disabled-accounts',
  reads: ['disabled-accounts'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST PS-4'],
  source: 'https://learn.microsoft.com/microsoft-365/admin/add-users/remove-former-employee',
  idOf: (account) => account.id,
  nameOf: (account) => account.displayName,
  evaluate(account) {
    if (account.isGuest || account.licences === 0) return undefined;
    return {
      severity: 'low',
      because: account.licences === 1 ? 'one licence' : `${account.licences} licences`,
      facts: [accountFact(account), fact('Licences', String(account.licences))],
      url: accountPage(account),
      pendingUntil: null,
    };
  },
});
