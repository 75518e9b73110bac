import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { onSharing, settingsPage } from '../sharing-settings';

/** Any computer may keep a copy of a library. */
export const check = defineTenantCheck({
  id: 'sharing.unmanaged-sync-allowed',
  title: 'Sync to unknown computers',
  headline: 'Files may be synchronised to any computer',
  plural: 'organisations that sync to any computer',
  area: 'sharing',
  severity: 'low',
  party: 'customer',
  why: 'A library synchronised to a private computer lies there whole, also after the person has left.',
  steps: [
    'SharePoint admin centre, Settings, OneDrive Sync: allow it only on computers joined to our domains.',
    'Devices joined to Entra only? A sign-in rule that asks for a managed device does the same.',
  ],
  topicId: 'unmanaged-devices',
  per: 'tenant',
  reads: ['sharing-settings'],
  remedies: [],
  effort: 'hours',

  source: 'https://learn.microsoft.com/sharepoint/allow-syncing-only-on-specific-domains',
  evaluate: (tenant) =>
    onSharing(tenant, 'Sync to unknown computers', ({ restrictsUnmanagedSync }) => {
      if (restrictsUnmanagedSync === null) return 'unsaid';
      if (restrictsUnmanagedSync) return 'fine';
      return {
        severity: 'low',
        because: 'any computer may synchronise files',
        facts: [fact('Computers that may synchronise', 'any')],
        url: settingsPage,
      };
    }),
});
