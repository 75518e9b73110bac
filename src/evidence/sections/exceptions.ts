import { eachExceptionIn } from '../../store/evidence-rows';
import { person, type Section } from './section';

/** Risks that somebody asked to accept, or accepted, until a date. */
export const exceptionsSection: Section = {
  id: 'exceptions',
  title: 'Exceptions',
  about:
    'Findings whose risk was accepted until a date, or for which that was asked. Where asker and decider are the same, a security lead decided alone.',
  columns: [
    { id: 'finding', label: 'Finding', width: 3.5 },
    { id: 'covers', label: 'Covers', width: 0 },
    { id: 'reason', label: 'Reason', width: 3.5, holds: 'words' },
    { id: 'state', label: 'State', width: 1.5 },
    { id: 'until', label: 'Until', width: 2.3 },
    { id: 'askedBy', label: 'Asked by', width: 2 },
    { id: 'askedAt', label: 'Asked', width: 0 },
    { id: 'decidedBy', label: 'Decided by', width: 2 },
    { id: 'decidedAt', label: 'Decided', width: 0 },
    { id: 'whyNot', label: 'Why declined', width: 0, holds: 'words' },
    { id: 'isAlone', label: 'One person alone', width: 0 },
    { id: 'id', label: 'Id', width: 0 },
  ],
  none: 'No risk was accepted or asked to be accepted in the period.',
  weight: ({ askedAt }) => Date.parse(String(askedAt)),
  async *rows({ db, tenantId, from, until }) {
    for await (const page of eachExceptionIn(db, tenantId, { from, until }))
      yield page.map((row) => ({
        finding: row.finding_key,
        covers: row.scope === 'thing' ? 'all that this check finds on the same object' : 'this finding',
        reason: row.reason,
        state: row.state,
        until: row.until,
        askedBy: person(row.asked_by, row.asked_by_name),
        askedAt: row.asked_at,
        decidedBy: person(row.decided_by, row.decided_by_name),
        decidedAt: row.decided_at,
        whyNot: row.why_not,
        isAlone: row.decided_by !== null && row.decided_by === row.asked_by,
        id: row.id,
      }));
  },
};
