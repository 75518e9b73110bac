import { fact } from '../../model/check';
import { conditionalAccessPage, enforced } from '../conditional-access';
import { defineTenantCheck } from '../define';

/** The tenant pays for knowing which sign-ins look stolen, and does nothing with it. */
export const check = defineTenantCheck({
  id: 'access.risk-not-handled',
  title: 'Answer to risky sign-ins',
  headline: 'Nothing happens when a sign-in or an account looks taken over',
  plural: 'kinds of risk without an answer',
  area: 'access',
  severity: 'high',
  party: 'customer',
  why: 'Microsoft works out the risk; what happens then is our policy. Without one, a stolen password found on the web changes nothing.',
  steps: [
    'A policy for high user risk: a secure change of password.',
    'A policy for high sign-in risk: MFA each time. Start both report-only.',
  ],
  topicId: 'risk-based-access',
  per: 'tenant',
  reads: ['conditional-access-policies', 'licences'],
  licence: 'entra-p2',
  remedies: [],
  effort: 'hours',
  controls: ['MS.AAD.2.1v1', 'MS.AAD.2.3v1'],
  source: 'https://learn.microsoft.com/entra/id-protection/howto-identity-protection-configure-risk-policies',
  evaluate(tenant) {
    const answering = enforced(tenant).filter((policy) => policy.includeUsers.includes('All'));
    const kinds = [
      ['user-risk', 'Accounts at high risk', answering.some(({ userRiskLevels }) => userRiskLevels.includes('high'))],
      ['sign-in-risk', 'Sign-ins at high risk', answering.some((one) => one.signInRiskLevels.includes('high'))],
    ] as const;
    return kinds.flatMap(([id, name, isAnswered]) =>
      isAnswered
        ? []
        : [
            {
              id,
              name,
              severity: 'high' as const,
              because: 'no policy answers it',
              facts: [fact('Not answered', name)],
              url: conditionalAccessPage,
              pendingUntil: null,
            },
          ],
    );
  },
});
