import { fact } from '../../model/check';
import { accountFact } from '../account-page';
import { defineCheck } from '../define';
import { seenFacts } from './seen';

const severities = { high: 'high', medium: 'medium', low: 'low', none: 'high', unknown: 'high' } as const;

/** Accounts that look taken over, and nobody has looked. */
export const check = defineCheck({
  id: 'identity.risky-user-open',
  title: 'Accounts at risk',
  headline: 'Microsoft thinks that somebody else may use this account',
  plural: 'accounts at risk that nobody has looked at',
  area: 'identity',
  severity: 'high',
  party: 'customer',
  why: 'Microsoft works out the risk; whether the account is really taken over only we can find out, and until then it stays open.',
  steps: [
    'Look at what was seen: Entra admin centre, Risky users.',
    'Taken over? Block the sign-in, end the sessions, give a new password. Not? Dismiss the risk there.',
  ],
  topicId: 'risk-based-access',
  per: 'risky-users',
  reads: ['risky-users'],
  tells: ['risk-detections'],
  licence: 'entra-p2',
  remedies: ['revoke-sessions', 'disable-account', 'confirm-compromised', 'dismiss-risk'],
  effort: 'minutes',
  controls: ['MS.AAD.2.2v1', 'NIST IR-4'],
  source: 'https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock',
  idOf: (user) => user.id,
  nameOf: (user) => user.displayName,
  evaluate(user, { tenant }) {
    if (user.level === 'none' && !user.isConfirmed) return undefined;
    const detections = tenant['risk-detections']?.map(({ object }) => object);
    const level = user.level === 'unknown' ? 'not said' : user.level;
    return {
      severity: user.isConfirmed ? 'critical' : severities[user.level],
      because: user.isConfirmed ? 'confirmed as taken over' : `Microsoft rates the risk as ${level}`,
      facts: [
        accountFact(user),
        fact('Risk', level),
        ...seenFacts(detections, user.id),
        fact('Last change', user.updatedAt?.slice(0, 10) ?? 'not said'),
      ],
      url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SecurityMenuBlade/~/RiskyUsers',
      pendingUntil: null,
    };
  },
});
