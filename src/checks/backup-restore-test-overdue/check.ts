import { backupFactsOf, daysSinceTest, hasAnyCopy, recordOf, restoreTestDays } from '../../model/backup-facts';
import { fact } from '../../model/check';
import { type RestoreTest, workloadNames } from '../../model/objects/backup';
import { defineTenantCheck } from '../define';

const outcomes = { worked: 'it worked', partly: 'not all came back', failed: 'it failed' } as const;

/** There are copies, and for too long nobody recorded that a restore from them worked. */
export const check = defineTenantCheck({
  id: 'backup.restore-test-overdue',
  title: 'Restores that were tried',
  headline: 'Nobody has recorded a restore that worked for too long',
  plural: 'restore tests that are overdue',
  area: 'backup',
  severity: 'medium',
  party: 'customer',
  why: 'A backup that nobody has ever restored from is only a hope. Missing permissions and unreadable copies show when something is brought back, and not before.',
  steps: [
    'Restore something on purpose: a mailbox, a folder or a site, to another place.',
    'Say “record a restore test” to me in your own chat: who tried, what, how long it took, and whether it worked.',
  ],
  topicId: 'restore-testing',
  per: 'tenant',
  reads: ['backup-service', 'backup-coverage', 'reported-backups', 'backup-record'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST CP-4', 'NIST CP-9'],
  source: 'https://learn.microsoft.com/microsoft-365/backup/backup-overview',
  evaluate(tenant, { at }) {
    const record = recordOf(tenant);
    if (!hasAnyCopy(backupFactsOf(tenant, at)))
      return { couldNotCheck: 'nobody reports a copy from which a restore could be tried', nothingThere: true };
    const days = daysSinceTest(record, at);
    const last = record?.lastTest ?? null;
    const hasFailed = last !== null && last.result === 'failed';
    if (days !== null && days <= restoreTestDays && !hasFailed) return [];
    return [
      {
        id: 'restore-test',
        name: 'Restore test',
        severity: hasFailed ? ('high' as const) : ('medium' as const),
        because: becauseOf(days, hasFailed),
        facts: [
          fact('Last one that worked', testText(record?.lastGoodTest ?? null)),
          fact('Last one recorded', testText(last)),
          fact('Asked for', `every ${restoreTestDays} days`),
        ],
        url: null,
        pendingUntil: null,
      },
    ];
  },
});

function becauseOf(days: number | null, hasFailed: boolean): string {
  if (hasFailed) return 'the last restore that was tried failed';
  // The day stands in the facts: a number that grows would change the finding every day.
  return days === null ? 'none was ever recorded' : `the last one is more than ${restoreTestDays} days ago`;
}

const testText = (test: RestoreTest | null): string =>
  test === null
    ? 'none recorded'
    : `${test.testedOn.slice(0, 10)}, ${workloadNames[test.workload]}: ${outcomes[test.result]}`;
