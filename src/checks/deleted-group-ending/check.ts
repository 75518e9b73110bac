import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';

import { defineCheck } from '../define';

/** Microsoft keeps what was deleted for so long. */
const keptDays = 30;
const warnDays = 7;

/** The last days in which a deleted group can be restored. */
export const check = defineCheck({
  id: 'loss.deleted-group-ending',
  title: 'Deleted groups about to be gone',
  headline: 'A deleted group can be restored for a few days only',
  plural: 'deleted groups about to be gone',
  area: 'loss',
  severity: 'medium',
  party: 'customer',
  why: 'After 30 days Microsoft deletes the group for good, with its mailbox, team and site. Nobody can bring it back.',
  steps: [
    'Was it meant? Then nothing is to be done.',
    'Not meant, or files and mail are still needed: restore it now, in the Entra admin centre under Deleted.',
  ],
  topicId: 'entra-deleted-objects',
  per: 'deleted-groups',
  reads: ['deleted-groups'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/entra/identity/users/groups-restore-deleted',
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
        fact('Group', displayName, false),
        fact('Deleted', deletedAt.slice(0, 10)),
        fact('Can be restored until', ends),
      ],
      url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/GroupsManagementMenuBlade/~/DeletedGroups',
      pendingUntil: null,
    };
  },
});
