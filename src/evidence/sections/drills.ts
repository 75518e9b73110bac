import { secondsBetween } from '../../model/drill';
import { listDrillsIn } from '../../store/drills';
import { person, type Section } from './section';

const results = {
  seen: 'noticed in time',
  'not-seen': 'not noticed in time',
  'not-made': 'could not be tried',
  'not-run': 'not run',
} as const;

const span = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : secondsBetween(from, to);

/** Whether new sharing links were noticed, as it was tried out. */
export const drillsSection: Section = {
  id: 'fire-drills',
  title: 'Fire drills',
  about:
    'A harmless link for anyone was made with the approval of a security lead, to see whether and how soon Keyholder notices a new one, and was taken away again. Times count from the making of the link.',
  columns: [
    { id: 'testedAt', label: 'Tested', width: 2.4 },
    { id: 'result', label: 'Result', width: 2.4 },
    { id: 'limitS', label: 'Limit, s', width: 1.3 },
    { id: 'noticedS', label: 'Noticed after, s', width: 1.6 },
    { id: 'cardS', label: 'Card after, s', width: 1.5 },
    { id: 'gone', label: 'Taken away', width: 2.4 },
    { id: 'askedBy', label: 'Asked by', width: 2.2 },
    { id: 'approvedBy', label: 'Approved by', width: 2.2 },
    { id: 'where', label: 'Where', width: 0, holds: 'thing' },
    { id: 'how', label: 'How changes are noticed', width: 0 },
    { id: 'why', label: 'Why', width: 0, holds: 'words' },
    { id: 'standing', label: 'What was left', width: 0, holds: 'words' },
    { id: 'askedAt', label: 'Asked', width: 0 },
    { id: 'madeAt', label: 'Link made', width: 0 },
    { id: 'id', label: 'Id', width: 0 },
  ],
  none: 'No fire drill was run in the period: that new links are noticed was not tried out.',
  async *rows({ db, tenantId, from, until }) {
    const all = await listDrillsIn(db, tenantId, { from, until });
    yield all.map(({ drill, ...asked }) => ({
      testedAt: drill.testedAt ?? drill.endedAt,
      result: drill.result === null ? 'runs' : results[drill.result],
      limitS: drill.limitS,
      noticedS: span(drill.madeAt, drill.seenAt),
      cardS: span(drill.madeAt, drill.cardedAt),
      gone: drill.removedAt ?? (drill.standing === null ? null : 'not everything'),
      askedBy: person(asked.askedBy.id, asked.askedBy.name),
      approvedBy: asked.approvedBy === null ? null : person(asked.approvedBy.id, asked.approvedBy.name),
      where: drill.siteName ?? 'OneDrive of whoever asked',
      how: drill.how === 'told' ? 'told by Graph' : 'asked in rounds',
      why: drill.why,
      standing: drill.standing,
      askedAt: asked.askedAt,
      madeAt: drill.madeAt,
      id: drill.id,
    }));
  },
};
