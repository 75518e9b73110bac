import { workloadLines } from '../../src/cards/backup-lines';
import { backupsCardData } from '../../src/cards/backups';
import type { Cover } from '../../src/model/backup-facts';

const cover: Cover = {
  by: 'Veeam',
  scope: null,
  isReported: true,
  newestGoodAt: '2026-11-26T10:00:00Z',
  ageHours: 4,
  isLate: false,
  failuresInARow: 0,
  stored: 'outside',
  encrypted: true,
  immutable: true,
};

it('says the same of several kinds of data in one line', () => {
  const lines = workloadLines(
    [
      { workload: 'mail', exists: 6, outside: 0, covers: [{ ...cover, scope: '5 of 6' }] },
      { workload: 'sites', exists: null, outside: 0, covers: [cover] },
      { workload: 'onedrive', exists: 3, outside: 0, covers: [] },
    ],
    24,
  );

  expect(lines).toEqual([
    expect.stringMatching(/^Mailboxes \(5 of 6\), Sites: reported by Veeam; newest good copy 4 hours old;/),
    'OneDrives: nobody reports a backup.',
  ]);
});

it.each([
  [{ outside: 0, covers: [cover] }, 'Somebody saves every kind of data.'],
  [{ outside: 0, covers: [] }, 'Nobody reports a backup of: Mailboxes.'],
  [{ outside: 21, covers: [cover] }, 'In no backup that I know of: 21 of 209 mailboxes.'],
])('says first what nobody saves', (mail, state) => {
  const facts = [
    { workload: 'mail' as const, exists: 209, ...mail },
    { workload: 'onedrive' as const, exists: 3, outside: 0, covers: [cover] },
  ];

  expect(backupsCardData({ facts, objectiveHours: 24, lastTest: null, sources: 0 }).state).toBe(state);
});
