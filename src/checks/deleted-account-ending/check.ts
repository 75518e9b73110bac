import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';

import { defineCheck } from '../define';

/** Microsoft keeps what was deleted for so long. */
const keptDays = 30;
const warnDays = 7;

/** The last days in which a deleted account can be restored. */
export const check = defineCheck({
  id: 'loss.deleted-account-ending',
  title: 'Deleted accounts about to be gone',
  headline: 'A deleted account can be restored for a few days only',
  plural: 'deleted accounts about to be gone',
  area: 'loss',
  severity: 'medium',
  party: 'customer',
  why: 'After 30 days Microsoft deletes the account for good, with its mailbox; its OneDrive follows its own clock. Nobody can bring it back.',
  steps: [
    'Was it meant? Then nothing is to be done.',
    'Not meant, or files and mail are still needed: restore it now, in the Entra admin centre under Deleted.',
  ],
  topicId: 'deleted-user-account',
  per: 'deleted-users',
  reads: ['deleted-users'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/entra/fundamentals/users-restore',
  idOf: (thing) => thing.id,
  nameOf: (thing) => thing.displayName,
  evaluate({ displayName, deletedAt }, { at }) {
    const endsMs = Date.parse(deletedAt) + keptDays * dayMs;
    const leftMs = endsMs - Date.parse(at);
    if (leftMs <= 0 || leftMs > warnDays * dayMs) return undefined;
    const ends = new Date(endsMs).toISOString().slice(0, 10);
    return {
      severity: 'medium',
      because: `gone for good on ${ends}`,
      facts: [
        fact('Account', displayName, true),
        fact('Deleted', deletedAt.slice(0, 10)),
        fact('Can be restored until', ends),
      ],
      url: 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/DeletedUsers',
      pendingUntil: null,
    };
  },
});
