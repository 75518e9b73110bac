import { stateLabels } from '../../cards/finding-words';
import { findCheck } from '../../checks';
import { eachFindingIn, eachLifeIn } from '../../store/evidence-rows';
import { person, type Section } from './section';

const ranks: Readonly<Record<string, number>> = { critical: 3, high: 2, medium: 1, low: 0 };

/** Everything that was found wrong and stood at some time in the period. */
export const findingsSection: Section = {
  id: 'findings',
  title: 'Findings',
  about:
    'Everything that stood at some time in the period, with its state when the pack was made. It came up between “not there yet” and “first seen”; where the first is empty it was there when Keyholder first looked.',
  columns: [
    { id: 'severity', label: 'Severity', width: 1.5 },
    { id: 'title', label: 'What', width: 3.4 },
    { id: 'subject', label: 'Object', width: 3, holds: 'thing' },
    { id: 'because', label: 'Because', width: 2.8, holds: 'words' },
    { id: 'firstSeenAfter', label: 'Not there yet', width: 0 },
    { id: 'firstSeenAt', label: 'First seen', width: 2.7 },
    { id: 'closedAt', label: 'Over', width: 2.7 },
    { id: 'state', label: 'State', width: 1.6 },
    { id: 'regressions', label: 'Came back', width: 0 },
    { id: 'assignee', label: 'Given to', width: 0 },
    { id: 'until', label: 'Put off until', width: 0 },
    { id: 'check', label: 'Check', width: 0 },
    { id: 'key', label: 'Key', width: 0 },
  ],
  none: 'Nothing was found that stood in the period.',
  weight: ({ severity, firstSeenAt }) => (ranks[String(severity)] ?? 0) * 1e14 + Date.parse(String(firstSeenAt)),
  async *rows({ db, tenantId, from, until }) {
    for await (const page of eachFindingIn(db, tenantId, { from, until }))
      yield page.map((row) => ({
        severity: row.severity,
        title: findCheck(row.check_id)?.headline ?? row.check_id,
        subject: row.subject,
        because: row.because,
        firstSeenAfter: row.first_seen_after,
        firstSeenAt: row.first_seen_at,
        closedAt: row.closed_at,
        state: row.state === 'pending' ? 'Back, not certain yet' : stateLabels[row.state],
        regressions: row.regressions,
        assignee: person(row.assignee_id, row.assignee_name),
        until: row.until,
        check: row.check_id,
        key: row.key,
      }));
  },
};

/** What happened to them, line by line. */
export const livesSection: Section = {
  id: 'finding-lives',
  title: 'Lives of findings',
  about: 'What happened to findings in the period, one line each. Where nobody is named, a reading or time did it.',
  columns: [
    { id: 'at', label: 'When', width: 2.2 },
    { id: 'kind', label: 'What', width: 2 },
    { id: 'by', label: 'By', width: 2.2 },
    { id: 'note', label: 'Note', width: 3, holds: 'words' },
    { id: 'key', label: 'Finding', width: 4 },
    { id: 'seq', label: 'No.', width: 0 },
  ],
  none: 'Nothing happened to findings in the period.',
  weight: ({ seq }) => Number(seq),
  async *rows({ db, tenantId, from, until }) {
    for await (const page of eachLifeIn(db, tenantId, { from, until }))
      yield page.map((row) => ({
        at: row.at,
        kind: row.kind.replaceAll('-', ' '),
        by: person(row.by_id, row.by_name),
        note: row.note,
        key: row.key,
        seq: row.seq,
      }));
  },
};
