import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { onSharing, sharingPage } from '../sharing-settings';

/** Links without sign-in are allowed for the whole organisation. */
export const check = defineTenantCheck({
  id: 'sharing.tenant-too-open',
  title: 'Sharing with anyone',
  headline: 'The whole organisation may share with anyone, without signing in',
  plural: 'organisations open to anyone',
  area: 'sharing',
  severity: 'high',
  party: 'customer',
  why: 'As long as links for anyone are allowed, every person can put any file before the whole internet. Microsoft offers the switch; how far it goes is our half.',
  steps: [
    'SharePoint admin centre, Policies, Sharing: set the slider to “New and existing guests” or less.',
    'Needed in one place? Leave it open for that site only, with links that end.',
  ],
  topicId: 'external-sharing-settings',
  per: 'tenant',
  reads: ['sharing-settings'],
  remedies: ['tighten-tenant-sharing'],
  effort: 'minutes',
  controls: ['MS.SHAREPOINT.1.1v1', 'MS.SHAREPOINT.1.2v1', 'NIST AC-3'],
  source: 'https://learn.microsoft.com/sharepoint/turn-external-sharing-on-or-off',
  evaluate: (tenant) =>
    onSharing(tenant, 'Sharing with anyone', ({ reach }) => {
      if (reach === null) return 'unsaid';
      if (reach !== 'anyone') return 'fine';
      return {
        severity: 'high',
        because: 'links for anyone are allowed',
        facts: [fact('May be shared with', 'anyone who has the link')],
        url: sharingPage,
      };
    }),
});
