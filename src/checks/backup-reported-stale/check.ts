import { defaultObjectiveHours, hoursBetween, isLate, recordOf, reportedOf } from '../../model/backup-facts';
import { fact } from '../../model/check';
import { workloadNames } from '../../model/objects/backup';
import { nobodyReports } from '../backup-kinds';
import { defineTenantCheck } from '../define';

/** A product that reports here has told of no good copy for longer than the objective allows. */
export const check = defineTenantCheck({
  id: 'backup.reported-stale',
  title: 'Reported copies in time',
  headline: 'The newest good copy that was reported is too old',
  plural: 'reported backups whose newest good copy is too old',
  area: 'backup',
  severity: 'high',
  party: 'customer',
  why: 'A restore brings back the newest good copy. What was made or changed since is lost. A product that falls silent looks the same as one that works.',
  steps: [
    'Look in the product’s own console: does the job run, and does it report here? The address and the secret stand in its script.',
    'Runs it less often on purpose? Say “backups” to me in your own chat, and set the objective to what was agreed.',
    'A product that is not used any more: revoke its source, with “backup sources”.',
  ],
  topicId: 'who-is-responsible-for-backups',
  per: 'tenant',
  reads: ['reported-backups', 'backup-record'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST CP-9'],
  source: 'https://learn.microsoft.com/compliance/assurance/assurance-resiliency-and-continuity',
  evaluate(tenant, { at }) {
    const objectiveHours = recordOf(tenant)?.objectiveHours ?? defaultObjectiveHours;
    const reported = reportedOf(tenant, at);
    if (reported.length === 0) return nobodyReports;
    return reported
      .filter(({ newestGoodAt }) => isLate(newestGoodAt, objectiveHours, at))
      .map(({ id, source, product, workload, scope, newestGoodAt, lastAt, lastResult }) => ({
        id,
        name: `${product}: ${workloadNames[workload]}${scope === null ? '' : `, ${scope}`}`,
        severity:
          newestGoodAt === null || hoursBetween(newestGoodAt, at) > 3 * objectiveHours
            ? ('high' as const)
            : ('medium' as const),
        because:
          newestGoodAt === null
            ? `no good copy was reported by ${product} yet`
            : `the newest good copy reported by ${product} is of ${newestGoodAt.slice(0, 10)}; ${objectiveHours} hours are allowed`,
        facts: [
          fact('Reported by', `${product}, by the source “${source}”`),
          fact('Saves', `${workloadNames[workload]}, ${scope ?? 'all'}`),
          fact('Newest good copy', newestGoodAt === null ? 'none reported' : whenOf(newestGoodAt)),
          fact('Last report', `${whenOf(lastAt)}: ${lastResult}`),
          fact('Objective', `${objectiveHours} hours`),
        ],
        url: null,
        pendingUntil: null,
      }));
  },
});

const whenOf = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
