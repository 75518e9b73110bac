import { fact, joinId } from '../../model/check';
import { accountFact, accountPage } from '../account-page';
import { defineTenantCheck } from '../define';
import { emergencyOf, emergencySource, noneNamed } from '../emergency-account';

/** Somebody used an emergency account, or tried to. */
export const check = defineTenantCheck({
  id: 'identity.emergency-account-signed-in',
  title: 'Sign-ins of emergency accounts',
  headline: 'Somebody signed in with an emergency account, or tried to',
  plural: 'days on which an emergency account was used or tried',
  area: 'identity',
  severity: 'critical',
  party: 'customer',
  why: 'An emergency account is used in emergencies and tests only. Any other sign-in may be somebody who found the way in that every policy leaves open.',
  steps: [
    'Not named yet? Say “name emergency accounts” to me in your own chat.',
    'Ask whoever keeps its key whether it was them. A planned test? Then accept it with that reason.',
    'Not ours? End its sessions, block its sign-in and change its key: then look at what it did in the audit log.',
  ],
  topicId: 'break-glass-accounts',
  per: 'tenant',
  reads: ['emergency-accounts', 'emergency-sign-ins'],
  licence: 'entra-p1',
  remedies: [],
  effort: 'minutes',
  controls: ['NIST AC-2(12)', 'NIST AU-6'],
  source: emergencySource,
  evaluate(tenant) {
    const accounts = new Map(emergencyOf(tenant).map((account) => [account.id, account]));
    if (accounts.size === 0) return noneNamed;
    return (tenant['emergency-sign-ins'] ?? []).flatMap(({ object: { id, days } }) => {
      const account = accounts.get(id);
      const named = {
        id,
        displayName: account?.displayName ?? id,
        userPrincipalName: account?.userPrincipalName ?? '',
      };
      return days.map(({ day, signIns, tries, lastAt, app, place }) => ({
        id: joinId(id, day),
        name: named.displayName,
        severity: signIns > 0 ? ('critical' as const) : ('high' as const),
        because: signIns > 0 ? `signed in on ${day}` : `tried without success on ${day}`,
        facts: [
          accountFact(named),
          fact('Signed in', signIns > 0 ? `${signIns} ${signIns === 1 ? 'time' : 'times'}` : 'no'),
          fact('Failed tries', String(tries)),
          fact('Last', `${lastAt.slice(0, 16).replace('T', ' ')} UTC, ${app}, from ${place}`),
        ],
        url: accountPage(named),
        pendingUntil: null,
      }));
    });
  },
});
