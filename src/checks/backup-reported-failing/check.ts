import { reportedOf } from '../../model/backup-facts';
import { fact } from '../../model/check';
import { workloadNames } from '../../model/objects/backup';
import { nobodyReports } from '../backup-kinds';
import { defineTenantCheck } from '../define';

/** One failure happens to every product; two are a pattern. */
const pattern = 2;

/** A product that reports here has failed several times in a row. */
export const check = defineTenantCheck({
  id: 'backup.reported-failing',
  title: 'Reported backups without failures in a row',
  headline: 'A backup has failed several times in a row, as its product reports',
  plural: 'reported backups that fail again and again',
  area: 'backup',
  severity: 'high',
  party: 'customer',
  why: 'A job that fails every night makes no copy, while its older copies run out one by one.',
  steps: [
    'Open the job in the product’s own console: it says why it failed. Permissions that ran out, and storage that is full, are the usual causes.',
    'Start it by hand, and see that it reports a success here.',
  ],
  topicId: 'who-is-responsible-for-backups',
  per: 'tenant',
  reads: ['reported-backups'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/compliance/assurance/assurance-resiliency-and-continuity',
  evaluate(tenant, { at }) {
    const reported = reportedOf(tenant, at);
    if (reported.length === 0) return nobodyReports;
    return reported
      .filter(({ failuresInARow }) => failuresInARow >= pattern)
      .map(({ id, source, product, workload, scope, failuresInARow, newestGoodAt }) => ({
        id,
        name: `${product}: ${workloadNames[workload]}${scope === null ? '' : `, ${scope}`}`,
        severity: failuresInARow > pattern ? ('high' as const) : ('medium' as const),
        because: `${failuresInARow} failures in a row, reported by ${product}`,
        facts: [
          fact('Reported by', `${product}, by the source “${source}”`),
          fact('Saves', `${workloadNames[workload]}, ${scope ?? 'all'}`),
          fact('Failed in a row', String(failuresInARow)),
          fact('Newest good copy', newestGoodAt === null ? 'none reported' : newestGoodAt.slice(0, 10)),
        ],
        url: null,
        pendingUntil: null,
      }));
  },
});
