import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';

import { defineCheck } from '../define';

/** Somebody has to look through the files, and may be away for a week. */
const warnDays = 14;

/** The last days of the OneDrive of somebody whose account was deleted. */
export const check = defineCheck({
  id: 'leavers.onedrive-ending',
  title: 'OneDrives of leavers about to be gone',
  headline: 'The OneDrive of somebody who left is kept for a few days only',
  plural: 'OneDrives of leavers about to be gone',
  area: 'leavers',
  severity: 'medium',
  party: 'customer',
  why: 'When the account is deleted, Microsoft keeps the OneDrive for as long as your setting says, then deletes it. Afterwards the files are in your backup, or nowhere.',
  steps: [
    'Ask the manager what is still needed, and copy it to a site of the team.',
    'More time needed: restore the account, or raise the retention in the SharePoint admin centre, Settings, OneDrive, Retention.',
  ],
  topicId: 'deleted-user-account',
  per: 'leaver-onedrives',
  reads: ['leaver-onedrives', 'sharing-settings'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST PS-4', 'NIST CP-9'],
  source: 'https://learn.microsoft.com/sharepoint/retention-and-deletion',
  idOf: ({ id }) => id,
  nameOf: ({ displayName }) => displayName,
  evaluate({ displayName, userPrincipalName, deletedAt }, { at, tenant }) {
    const days = tenant['sharing-settings']?.[0]?.object.leaverOneDriveDays ?? null;
    if (days === null) return { couldNotCheck: 'Graph does not say how long OneDrives of leavers are kept' };
    const endsMs = Date.parse(deletedAt) + days * dayMs;
    const leftMs = endsMs - Date.parse(at);
    if (leftMs <= 0 || leftMs > warnDays * dayMs) return undefined;
    const ends = new Date(endsMs).toISOString().slice(0, 10);
    return {
      severity: 'medium',
      because: `gone for good on ${ends}`,
      facts: [
        fact('Whose', `${displayName} (${userPrincipalName})`, true),
        fact('Account deleted', deletedAt.slice(0, 10)),
        fact('Kept after that', `${days} days`),
        fact('Gone on', ends),
      ],
      url: null,
      pendingUntil: null,
    };
  },
});
