import { fact } from '../../model/check';
import { isBackupOn, kindNames } from '../backup-kinds';
import { defineTenantCheck } from '../define';

/** The backup is on, and yet no restore points are made. */
export const check = defineTenantCheck({
  id: 'backup.restore-point-stale',
  title: 'Fresh restore points (a sample of each kind)',
  headline: 'No restore point was made for more than two days',
  plural: 'parts of the backup without fresh restore points',
  area: 'backup',
  severity: 'high',
  party: 'customer',
  why: 'A restore brings back the newest point. If none is made, everything since the last one is lost.',
  steps: [
    'Microsoft 365 admin centre, Settings, Microsoft 365 Backup: look at the policy and at the billing.',
    'Nothing wrong to be seen? Open a support request with Microsoft: the service owes a point every ten minutes.',
  ],
  topicId: 'microsoft-365-backup',
  per: 'tenant',
  reads: ['backup-service', 'restore-points'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/graph/api/restorepoint-search',
  evaluate(tenant) {
    if (!isBackupOn(tenant)) return [];
    return (tenant['restore-points'] ?? []).flatMap(({ object: { id, looked, stale, oldestAt } }) =>
      stale === 0
        ? []
        : [
            {
              id,
              name: kindNames[id],
              severity: 'high' as const,
              because: `${stale} of ${looked} that I looked at have no fresh restore point`,
              facts: [
                fact('Looked at', `${looked}, of all in the backup`),
                fact('Without a point in two days', String(stale)),
                fact(
                  'Oldest of the newest points',
                  oldestAt === null ? 'none found in 30 days' : oldestAt.slice(0, 10),
                ),
              ],
              url: null,
              pendingUntil: null,
            },
          ],
    );
  },
});
