import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';

import { defineCheck } from '../define';
import { placeOf } from '../place-of-link';

/** Without more of it for so long, it is over. */
const standsDays = 7;
const when = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

/** A burst of deletions, or of renames to extensions that were never there, against what the drive is used to. Counts only. */
export const check = defineCheck({
  id: 'loss.drive-loss-burst',
  title: 'Bursts of deletions or renames',
  headline: 'Far more files than usual were deleted or renamed here',
  plural: 'libraries with a burst of deletions or renames',
  area: 'loss',
  severity: 'critical',
  party: 'customer',
  why: 'Ransomware renames what it has encrypted; an intruder or a broken sync deletes in bulk. Microsoft keeps the platform; bringing files back in time is our half.',
  steps: [
    'Now: ask the owner. Tidying up or a move? Then snooze this.',
    'Nobody meant it: stop it. Disable the account that did it and revoke its sessions (Entra), and take the device off the network. Who it was: Purview, Audit, FileDeleted and FileRenamed.',
    'Do not delete anything, and empty no recycle bin: what was deleted stays there for 93 days.',
    'Within the hour: restore. OneDrive: Settings, Restore your OneDrive, to just before it began. Library: Settings, Restore this library. Or Microsoft 365 Backup, the point named here.',
    'Then look for the same in the other libraries of this person.',
  ],
  topicId: 'ransomware-recovery',
  per: 'drive-losses',
  reads: ['drives', 'sharing-links'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST CP-10', 'NIST IR-4'],
  source: 'https://learn.microsoft.com/security/operations/incident-response-playbook-ransomware',
  idOf: ({ id }) => id,
  nameOf: ({ siteName, driveName, ownerName }) => siteName ?? ownerName ?? driveName,
  evaluate(loss, { at }) {
    if (Date.parse(at) - Date.parse(loss.lastAt) > standsDays * dayMs) return undefined;
    const what = [
      ...(loss.deleted > 0 ? [`${loss.deleted} deleted`] : []),
      ...(loss.renamed > 0 ? [`${loss.renamed} renamed to new kinds of files`] : []),
    ].join(', ');
    return {
      severity: 'critical',
      because: `${what} within a day`,
      facts: [
        fact('Where', placeOf(loss), true),
        fact('Began', `after ${when(loss.beganAt)}`),
        fact('Last seen', when(loss.lastAt)),
        fact('Deleted in a day', `${loss.deleted}; the most before in four weeks: ${loss.usualDeleted}`),
        fact('Renamed in a day', `${loss.renamed}; the most before: ${loss.usualRenamed}`),
        fact(
          'Newest restore point before it',
          loss.restorePointAt ? when(loss.restorePointAt) : (loss.noPointBecause ?? 'none'),
        ),
      ],
      url: loss.url,
      pendingUntil: null,
    };
  },
});
