import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { accessControlPage, onSharing } from '../sharing-settings';

/** Browsers on foreign computers stay signed in. */
export const check = defineTenantCheck({
  id: 'sharing.idle-sign-out-off',
  title: 'Sign-out when idle',
  headline: 'Nobody is signed out of SharePoint and OneDrive when idle',
  plural: 'organisations without idle sign-out',
  area: 'sharing',
  severity: 'low',
  party: 'customer',
  why: 'A browser left open on a shared computer keeps our files open to the next person.',
  steps: [
    'Microsoft 365 admin centre, Settings, Org settings, Security & privacy, Idle session timeout: it covers all web apps.',
    'Or for SharePoint and OneDrive alone: SharePoint admin centre, Policies, Access control, Idle session sign-out.',
  ],
  topicId: 'unmanaged-devices',
  per: 'tenant',
  reads: ['sharing-settings'],
  remedies: ['sign-out-idle'],
  effort: 'minutes',
  controls: ['NIST AC-12'],
  source: 'https://learn.microsoft.com/sharepoint/sign-out-inactive-users',
  evaluate: (tenant) =>
    onSharing(tenant, 'Sign-out when idle', ({ signsOutIdle }) => {
      if (signsOutIdle === null) return 'unsaid';
      if (signsOutIdle) return 'fine';
      return {
        severity: 'low',
        because: 'idle sessions are not ended',
        facts: [
          fact('Sign-out when idle in SharePoint and OneDrive', 'off'),
          fact('Not seen', 'the timeout for all of Microsoft 365, which Graph does not show'),
        ],
        url: accessControlPage,
      };
    }),
});
