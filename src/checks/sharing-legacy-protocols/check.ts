import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { accessControlPage, onSharing } from '../sharing-settings';

/** Old protocols without MFA open SharePoint and OneDrive. */
export const check = defineTenantCheck({
  id: 'sharing.legacy-protocols-on',
  title: 'Old protocols to files',
  headline: 'SharePoint and OneDrive accept apps that know no MFA',
  plural: 'organisations open to old protocols',
  area: 'sharing',
  severity: 'medium',
  party: 'customer',
  why: 'Apps that do not use modern authentication get in with a password alone, past MFA and past sign-in rules.',
  steps: [
    'SharePoint admin centre, Policies, Access control, Apps that don’t use modern authentication: Block access.',
  ],
  topicId: 'legacy-authentication',
  per: 'tenant',
  reads: ['sharing-settings'],
  remedies: ['stop-legacy-sharepoint'],
  effort: 'minutes',
  controls: ['MS.AAD.1.1v1'],
  source: 'https://learn.microsoft.com/sharepoint/control-access-from-unmanaged-devices',
  evaluate: (tenant) =>
    onSharing(tenant, 'Old protocols to files', ({ hasLegacyProtocols }) => {
      if (hasLegacyProtocols === null) return 'unsaid';
      if (!hasLegacyProtocols) return 'fine';
      return {
        severity: 'medium',
        because: 'apps without modern authentication are let in',
        facts: [fact('Apps without modern authentication', 'let in')],
        url: accessControlPage,
      };
    }),
});
