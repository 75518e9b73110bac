import { fact } from '../../model/check';
import { accountFact, accountPage } from '../account-page';
import { awaySince } from '../away';
import { defineCheck } from '../define';
import { emergencyOf } from '../emergency-account';

/** Accounts of our own that nobody has used for long. */
export const check = defineCheck({
  id: 'identity.account-unused',
  title: 'Accounts that nobody uses',
  headline: 'Nobody has used this account for over 90 days',
  plural: 'accounts that nobody has used for over 90 days',
  area: 'identity',
  severity: 'medium',
  party: 'customer',
  why: 'An account that nobody uses still opens everything it was given. Nobody would notice somebody else using it.',
  steps: [
    'Ask the person’s manager. Has the person left? Go through your list for leavers; else block the sign-in until they are back.',
    'An account for emergencies is meant to rest: name it as one, and I leave it out.',
  ],
  topicId: 'accounts-and-identities',
  per: 'member-sign-ins',
  reads: ['member-sign-ins', 'emergency-accounts'],
  licence: 'entra-p1',
  remedies: ['disable-unused'],
  effort: 'minutes',
  controls: ['NIST AC-2(3)'],
  source: 'https://learn.microsoft.com/entra/identity/monitoring-health/howto-manage-inactive-user-accounts',
  idOf: (account) => account.id,
  nameOf: (account) => account.displayName,
  evaluate(account, { at, tenant }) {
    if (emergencyOf(tenant).some(({ id }) => id === account.id)) return undefined;
    const since = awaySince(account, at);
    if (since === undefined) return undefined;
    if (since === 'unknown') return { couldNotCheck: 'Microsoft Graph does not say when it was last used, if ever' };
    return {
      severity: 'medium',
      because: `last used on ${since}`,
      facts: [accountFact(account), fact('Last used', since), fact('Licences', String(account.licences))],
      url: accountPage(account),
      pendingUntil: null,
    };
  },
});
