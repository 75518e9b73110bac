import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import { defineTenantCheck } from '../define';

const quietDays = 7;

/** The directory's log has no entry where there should be some. */
export const check = defineTenantCheck({
  id: 'logging.audit-silent',
  title: 'The directory’s log',
  headline: 'Nothing was written to the directory’s log for a week',
  plural: 'logs that have fallen silent',
  area: 'logging',
  severity: 'medium',
  party: 'shared',
  why: 'Every change of a person, a group or a role is an entry. A week without one is a log that is not written, or not to be read; after an incident it would be missed.',
  steps: [
    'Look in the Entra admin centre under Monitoring, Audit logs: is there anything of this week?',
    'Nothing, though you changed something? Open a support request with Microsoft.',
  ],
  topicId: 'unified-audit-log',
  per: 'tenant',
  reads: ['audit-log', 'organization'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST AU-2'],
  source: 'https://learn.microsoft.com/graph/api/resources/directoryaudit',
  evaluate(tenant, { at }) {
    const log = tenant['audit-log']?.[0]?.object;
    if (!log) return { couldNotCheck: 'Graph said nothing of the log' };
    const born = tenant.organization?.[0]?.object.createdAt ?? null;
    const isNew = born !== null && Date.parse(at) - Date.parse(born) < quietDays * dayMs;
    if (!log.isSilent || isNew) return [];
    return [
      {
        id: 'tenant',
        name: 'The directory’s log',
        severity: 'medium',
        because: log.lastDay === null ? 'it holds no entry' : `the last entry is of ${log.lastDay}`,
        facts: [fact('Last entry', log.lastDay ?? 'none that is kept')],
        url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/AuditLogList.ReactView',
        pendingUntil: null,
      },
    ];
  },
});
