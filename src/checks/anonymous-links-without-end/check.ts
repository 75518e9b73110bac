import { fact } from '../../model/check';
import { anonymousCount } from '../anonymous-link-count';
import { defineTenantCheck } from '../define';
import { sharingPage } from '../sharing-settings';

/** Each link has its own finding; this one is about the setting that would make all of them end. Graph does not show it: links without an end do. */
export const check = defineTenantCheck({
  id: 'sharing.anonymous-links-without-end',
  title: 'Anyone-links must end',
  headline: 'Anyone-links are made that never end',
  plural: 'organisations whose anyone-links never end',
  area: 'sharing',
  severity: 'medium',
  party: 'customer',
  why: 'Nobody remembers an old link, and it still opens. If every new link ends by itself, forgotten ones close.',
  steps: [
    'SharePoint admin centre, Policies, Sharing: let anyone-links expire after 30 days or less. Links that stand get that end too.',
    'Ask me “show sharing links that never end” for the list.',
  ],
  topicId: 'anyone-links',
  per: 'tenant',
  reads: ['drives', 'sharing-links', 'sharing-counts'],
  remedies: [],
  effort: 'minutes',
  controls: ['MS.SHAREPOINT.3.1v1', 'NIST AC-3'],
  source: 'https://learn.microsoft.com/sharepoint/turn-external-sharing-on-or-off',
  evaluate(tenant) {
    const { links = 0, withoutEnd = 0 } = anonymousCount(tenant) ?? {};
    if (withoutEnd === 0) return [];
    return [
      {
        id: 'tenant',
        name: 'Anyone-links without an end',
        severity: 'medium',
        because: `${withoutEnd} of ${links} anyone-links never end`,
        facts: [fact('Anyone-links', String(links)), fact('Without an end', String(withoutEnd))],
        url: sharingPage,
        pendingUntil: null,
      },
    ];
  },
});
