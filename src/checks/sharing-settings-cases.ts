import type { SharingSettings } from '../model/objects/sharing';
import type { Policies } from './cases';

/** Sharing as it is wanted; cases change what they are about. */
export const sharing = (change: Partial<SharingSettings> = {}): Policies => ({
  'sharing-settings': [
    {
      id: 'sharing-settings',
      reach: 'guests',
      domains: 'allow-list',
      listedDomains: 2,
      guestsMayReshare: false,
      hasLegacyProtocols: false,
      restrictsUnmanagedSync: true,
      signsOutIdle: true,
      leaverOneDriveDays: 365,
      ...change,
    },
  ],
});
