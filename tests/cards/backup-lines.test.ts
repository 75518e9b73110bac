import { workloadLines } from '../../src/cards/backup-lines';
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
      { workload: 'mail', exists: 6, covers: [{ ...cover, scope: '5 of 6' }] },
      { workload: 'sites', exists: null, covers: [cover] },
      { workload: 'onedrive', exists: 3, covers: [] },
    ],
    24,
  );

  expect(lines).toEqual([
    expect.stringMatching(/^Mailboxes \(5 of 6\), Sites: reported by Veeam; newest good copy 4 hours old;/),
    'OneDrives: nobody reports a backup.',
  ]);
});
