import { eachFixIn, type FixRow } from '../../store/evidence-rows';
import { person, type Section } from './section';

/** What was planned, who asked, who approved, what was called, and how it was seen to end. */
export const fixesSection: Section = {
  id: 'fixes',
  title: 'Fixes and their approvals',
  about:
    'Every plan to change something, who asked for it, who decided, the calls that were made with their answers, and how it ended. “Done” means that Keyholder read the thing again and saw it so.',
  columns: [
    { id: 'summary', label: 'Plan', width: 4, holds: 'thing' },
    { id: 'askedBy', label: 'Asked by', width: 2.2 },
    { id: 'askedAt', label: 'Asked', width: 2.4 },
    { id: 'decision', label: 'Decision', width: 1.6 },
    { id: 'decidedBy', label: 'Decided by', width: 2.2 },
    { id: 'alsoApproved', label: 'Also approved', width: 0 },
    { id: 'decidedAt', label: 'Decided', width: 0 },
    { id: 'decidedAs', label: 'Decided as', width: 0 },
    { id: 'reason', label: 'Reason', width: 0, holds: 'words' },
    { id: 'end', label: 'End', width: 1.8 },
    { id: 'finishedAt', label: 'Ended', width: 2.4 },
    { id: 'note', label: 'Note', width: 0, holds: 'words' },
    { id: 'undoes', label: 'Takes back', width: 0 },
    { id: 'calls', label: 'Calls', width: 0 },
    { id: 'remedy', label: 'Remedy', width: 0 },
    { id: 'planHash', label: 'Plan hash', width: 0 },
    { id: 'finding', label: 'Finding', width: 0 },
    { id: 'approval', label: 'Approval', width: 0 },
  ],
  none: 'Nothing was planned or changed in the period.',
  weight: ({ askedAt }) => Date.parse(String(askedAt)),
  async *rows({ db, tenantId, from, until }) {
    for await (const page of eachFixIn(db, tenantId, { from, until }))
      yield page.map((row) => ({
        summary: row.plan.summary,
        askedBy: person(row.asked_by, row.asked_by_name),
        askedAt: row.asked_at,
        decision: row.state,
        decidedBy: person(row.decided_by, row.decided_by_name),
        // One cell holds one person; of several voices the others are counted, and named in the journal.
        alsoApproved: Math.max(0, (row.votes?.length ?? 0) - 1),
        decidedAt: row.decided_at,
        decidedAs: row.decided_as,
        reason: row.reason,
        end: row.fix_state ?? 'not run',
        finishedAt: row.finished_at,
        note: row.note,
        undoes: row.plan.undoes,
        calls: callsOf(row),
        remedy: row.plan.remedyId,
        planHash: row.plan_hash,
        finding: row.finding_key,
        approval: row.id,
      }));
  },
};

const callsOf = ({ steps }: FixRow): string =>
  (steps ?? []).map(({ call, status }) => `${call.method} ${call.path} → ${status ?? 'no answer'}`).join('; ');
