import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { onSharing, sharingPage } from '../sharing-settings';

/** New guests may come from any domain. */
export const check = defineTenantCheck({
  id: 'sharing.domain-list-missing',
  title: 'Domains to share with',
  headline: 'Sharing outside goes to any domain: there is no list',
  plural: 'organisations without a list of domains',
  area: 'sharing',
  severity: 'low',
  party: 'customer',
  why: 'A list of partners’ domains, or of those that are out of the question, stops the slip of the hand that sends a file to a private address.',
  steps: [
    'SharePoint admin centre, Policies, Sharing, More external sharing settings: “Limit external sharing by domain”.',
    'A list of partners is stronger than a list of the forbidden.',
  ],
  topicId: 'external-sharing-settings',
  per: 'tenant',
  reads: ['sharing-settings'],
  remedies: [],
  effort: 'hours',
  controls: ['MS.SHAREPOINT.1.3v1', 'NIST AC-3'],
  source: 'https://learn.microsoft.com/sharepoint/restricted-domains-sharing',
  evaluate: (tenant) =>
    onSharing(tenant, 'Domains to share with', ({ reach, domains, listedDomains }) => {
      if (reach === 'inside' || reach === 'existing-guests') return 'fine';
      if (reach === null || domains === null) return 'unsaid';
      if (domains !== 'all' && listedDomains > 0) return 'fine';
      return {
        severity: 'low',
        because: domains === 'all' ? 'any domain may be shared with' : 'the list of domains is empty',
        facts: [fact('Domains that may be shared with', 'all')],
        url: sharingPage,
      };
    }),
});
