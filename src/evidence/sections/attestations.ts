import { listAttestations } from '../../store/attestations';
import { findSubject } from '../attestations/subjects';
import { person, type Section } from './section';

/** What people state of things that no program can read. */
export const attestationsSection: Section = {
  id: 'attestations',
  title: 'Statements by people',
  about:
    'What Microsoft Graph shows to no program, as a named person stated it. It is counted apart from what was measured: Keyholder did not see it. A file’s hash shows later whether the file is the same.',
  columns: [
    { id: 'subject', label: 'About', width: 3 },
    { id: 'note', label: 'Statement', width: 4, holds: 'words' },
    { id: 'by', label: 'By', width: 2.2 },
    { id: 'at', label: 'On', width: 2.5 },
    { id: 'validUntil', label: 'Valid until', width: 1.8 },
    { id: 'endedAt', label: 'Ended', width: 0 },
    { id: 'file', label: 'File', width: 0, holds: 'thing' },
    { id: 'sha256', label: 'SHA-256 of the file', width: 0 },
    { id: 'id', label: 'Id', width: 0 },
  ],
  none: 'Nobody stated anything that held in the period.',
  async *rows({ db, tenantId, from, until }) {
    const all = await listAttestations(db, tenantId, 'all');
    yield all
      .filter(({ at, endedAt }) => at < until && (endedAt === null || endedAt >= from))
      .map(({ id, subject, note, file, by, at, validUntil, endedAt }) => ({
        subject: findSubject(subject)?.title ?? subject,
        note,
        by: person(by.id, by.name),
        at,
        validUntil: validUntil.slice(0, 10),
        endedAt,
        file: file?.name ?? null,
        sha256: file?.sha256 ?? null,
        id,
      }));
  },
};
