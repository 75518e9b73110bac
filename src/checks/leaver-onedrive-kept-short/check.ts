import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { onSharing, settingsPage } from '../sharing-settings';

/** What a new organisation has, and the least that can be set. */
const leastDays = 30;

/** The OneDrive of a deleted person is gone after the least time there is. */
export const check = defineTenantCheck({
  id: 'sharing.leaver-onedrive-kept-short',
  title: 'OneDrive of leavers',
  headline: 'A leaver’s OneDrive is kept for the shortest time there is',
  plural: 'organisations that keep leavers’ files shortly',
  area: 'sharing',
  severity: 'low',
  party: 'customer',
  why: '30 days after an account is deleted its OneDrive goes to the recycle bin, and 93 days later it is gone. Whoever notices late has lost the files.',
  steps: ['SharePoint admin centre, Settings, OneDrive Retention: set what the business needs; 365 days is common.'],
  topicId: 'onedrive-of-leaver',
  per: 'tenant',
  reads: ['sharing-settings'],
  remedies: [],
  effort: 'minutes',

  source: 'https://learn.microsoft.com/sharepoint/set-retention',
  evaluate: (tenant) =>
    onSharing(tenant, 'OneDrive of leavers', ({ leaverOneDriveDays }) => {
      if (leaverOneDriveDays === null) return 'unsaid';
      if (leaverOneDriveDays > leastDays) return 'fine';
      return {
        severity: 'low',
        because: `kept for ${leaverOneDriveDays} days`,
        facts: [fact('Kept after the account is deleted', `${leaverOneDriveDays} days`)],
        url: settingsPage,
      };
    }),
});
