import { listRestoreTests } from '../../store/restore-tests';
import { person, type Section } from './section';

/** Restores that were tried, as people recorded them. */
export const restoreTestsSection: Section = {
  id: 'restore-tests',
  title: 'Restore tests',
  about: 'Restores that were tried and recorded by a named person. Keyholder did not see the test itself.',
  columns: [
    { id: 'testedOn', label: 'Tested', width: 1.8 },
    { id: 'workload', label: 'Workload', width: 1.8 },
    { id: 'what', label: 'What was brought back', width: 3.5, holds: 'words' },
    { id: 'testedBy', label: 'Tested by', width: 2.2, holds: 'words' },
    { id: 'minutes', label: 'Minutes', width: 1.3 },
    { id: 'result', label: 'Result', width: 1.5 },
    { id: 'note', label: 'Note', width: 0, holds: 'words' },
    { id: 'by', label: 'Recorded by', width: 2.2 },
    { id: 'at', label: 'Recorded', width: 0 },
    { id: 'id', label: 'Id', width: 0 },
  ],
  none: 'No restore test of the period was recorded. A backup that was never restored is a hope.',
  async *rows({ db, tenantId, from, until }) {
    const all = await listRestoreTests(db, tenantId);
    yield all
      .filter(({ testedOn }) => testedOn >= from && testedOn < until)
      .map(({ by, ...test }) => ({ ...test, testedOn: test.testedOn.slice(0, 10), by: person(by.id, by.name) }));
  },
};
