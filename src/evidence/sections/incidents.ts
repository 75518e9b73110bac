import { eachFindingIn } from '../../store/evidence-rows';
import type { Section } from './section';

const checkId = 'service.incident-open';

/** Incidents of Microsoft's own services: its half of the responsibility. */
export const incidentsSection: Section = {
  id: 'service-incidents',
  title: 'Incidents of Microsoft’s services',
  about: 'As Microsoft reported them for this tenant and as Keyholder saw them: this is Microsoft’s half.',
  columns: [
    { id: 'title', label: 'Incident', width: 5, holds: 'thing' },
    { id: 'service', label: 'Service', width: 3 },
    { id: 'severity', label: 'Severity', width: 1.5 },
    { id: 'firstSeenAt', label: 'First seen', width: 2.3 },
    { id: 'closedAt', label: 'Seen over', width: 2.3 },
    { id: 'id', label: 'Key', width: 0 },
  ],
  none: 'No incident of Microsoft’s was seen open in the period.',
  weight: ({ firstSeenAt }) => Date.parse(String(firstSeenAt)),
  async *rows({ db, tenantId, from, until }) {
    for await (const page of eachFindingIn(db, tenantId, { from, until })) {
      const rows = page.filter((row) => row.check_id === checkId);
      if (rows.length === 0) continue;
      yield rows.map((row) => ({
        title: row.subject,
        service: row.because.split(':')[0] ?? '',
        severity: row.severity,
        firstSeenAt: row.first_seen_at,
        closedAt: row.closed_at,
        id: row.key,
      }));
    }
  },
};
