import { eachReportIn } from '../../store/proof-rows';
import type { Section } from './section';

/** What backup products say of their own runs. */
export const reportedBackupsSection: Section = {
  id: 'reported-backups',
  title: 'Backups as products reported them',
  about:
    'Each run that a backup product reported to Keyholder. The report was signed with the product’s secret; whether it is true Keyholder cannot see. Nothing here is proven.',
  columns: [
    { id: 'finishedAt', label: 'Ended', width: 2.5 },
    { id: 'product', label: 'Reported by', width: 2.6 },
    { id: 'workload', label: 'Workload', width: 2 },
    { id: 'scope', label: 'Scope', width: 0, holds: 'thing' },
    { id: 'result', label: 'Result', width: 1.6 },
    { id: 'items', label: 'Items', width: 1.4 },
    { id: 'failures', label: 'Failures', width: 1.4 },
    { id: 'restorePointAt', label: 'Restore point', width: 2.5 },
    { id: 'stored', label: 'Stored', width: 1.8 },
    { id: 'encrypted', label: 'Encrypted', width: 0 },
    { id: 'immutable', label: 'Cannot be changed', width: 0 },
    { id: 'startedAt', label: 'Began', width: 0 },
    { id: 'receivedAt', label: 'Received', width: 0 },
    { id: 'source', label: 'Source', width: 0 },
    { id: 'run', label: 'Run', width: 0 },
    { id: 'hash', label: 'Hash', width: 0 },
  ],
  none: 'No backup product reported anything in the period.',
  weight: ({ finishedAt, result }) => (result === 'failed' ? 1e14 : 0) + Date.parse(String(finishedAt)),
  async *rows({ db, tenantId, from, until }) {
    for await (const page of eachReportIn(db, tenantId, { from, until }))
      yield page.map((row) => ({
        finishedAt: row.finished_at,
        product: row.product,
        workload: row.workload,
        scope: row.scope,
        result: row.result,
        items: row.items,
        failures: row.failures,
        restorePointAt: row.restore_point_at,
        stored: row.stored,
        encrypted: row.encrypted,
        immutable: row.immutable,
        startedAt: row.started_at,
        receivedAt: row.received_at,
        source: row.source_id,
        run: row.id,
        hash: row.hash,
      }));
  },
};
