import { backupFactsOf, hasAnyCopy, neededWorkloads } from '../../model/backup-facts';
import { fact } from '../../model/check';
import { workloadNames } from '../../model/objects/backup';
import { defineTenantCheck } from '../define';

/** Something is saved, and of another kind of data nobody says that it is. */
export const check = defineTenantCheck({
  id: 'backup.workload-uncovered',
  title: 'Every kind of data in a backup',
  headline: 'A kind of data is in no backup that I know of',
  plural: 'kinds of data without a backup',
  area: 'backup',
  severity: 'high',
  party: 'customer',
  why: 'A backup of mail does not bring back a site. What is left out is missed only when it is needed.',
  steps: [
    'Add it to the product that saves the rest, or to Microsoft 365 Backup.',
    'Another product saves it already? Let it report here: say “backup sources” to me in your own chat.',
    'Left out on purpose? Accept the risk with that reason.',
  ],
  topicId: 'who-is-responsible-for-backups',
  per: 'tenant',
  reads: ['backup-service', 'backup-coverage', 'reported-backups'],
  remedies: [],
  effort: 'days',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
  evaluate(tenant, { at }) {
    const facts = backupFactsOf(tenant, at);
    // Without any copy at all another check says so.
    if (!hasAnyCopy(facts)) return [];
    return facts
      .filter(({ workload }) => (neededWorkloads as readonly string[]).includes(workload))
      .filter(({ exists }) => exists !== 0)
      .filter(({ covers }) => covers.every(({ isReported, newestGoodAt }) => isReported && newestGoodAt === null))
      .map(({ workload, exists }) => ({
        id: workload,
        name: workloadNames[workload],
        severity: 'high' as const,
        because: `nobody reports a good copy of ${workloadNames[workload].toLowerCase().replace('onedrives', 'OneDrives')}`,
        facts: [
          fact('In the tenant', exists === null ? 'not counted' : String(exists)),
          fact('Microsoft 365 Backup', 'holds none of it'),
          fact('Other products', 'none has reported a good copy of it'),
        ],
        url: null,
        pendingUntil: null,
      }));
  },
});
