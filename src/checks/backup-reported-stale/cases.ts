import { nobodyReports } from '../backup-kinds';
import { record, reported } from '../backup-kinds-cases';
import type { TenantCase } from '../cases';

const stream = (more: Parameters<typeof reported>[0]) => ({
  'reported-backups': [reported(more)],
  'backup-record': [record()],
});

export const cases: readonly TenantCase[] = [
  {
    name: 'nothing reports',
    given: { 'reported-backups': [], 'backup-record': [record()] },
    expect: { couldNotCheck: nobodyReports.couldNotCheck },
  },
  { name: 'four hours old', given: stream({}), expect: [] },
  { name: 'a day old: the next job runs now', given: stream({ newestGoodAt: '2026-03-01T04:00:00Z' }), expect: [] },
  {
    name: 'more than a day and its quarter',
    given: stream({ newestGoodAt: '2026-03-01T02:00:00Z' }),
    expect: [{ id: 'server/safekeep/mail/', severity: 'medium' }],
  },
  {
    name: 'four days old, though reports come',
    given: stream({ newestGoodAt: '2026-02-26T09:00:00Z', lastResult: 'failed' }),
    expect: [{ severity: 'high' }],
  },
  {
    name: 'never good',
    given: stream({ newestGoodAt: null, lastResult: 'failed' }),
    expect: [{ severity: 'high', because: 'no good copy was reported by Safekeep yet' }],
  },
  {
    name: 'the objective of an admin counts',
    given: {
      'reported-backups': [reported({ newestGoodAt: '2026-02-28T09:00:00Z' })],
      'backup-record': [record({ objectiveHours: 72 })],
    },
    expect: [],
  },
  {
    name: 'a part given up long ago for another of the same source',
    given: {
      'reported-backups': [
        reported({}),
        reported({ id: 'old', scope: 'Sales', lastAt: '2026-01-02T05:00:00Z', newestGoodAt: '2026-01-02T05:00:00Z' }),
      ],
      'backup-record': [record()],
    },
    expect: [],
  },
  {
    name: 'silent for months, and nothing took its place',
    given: stream({ lastAt: '2026-01-02T05:00:00Z', newestGoodAt: '2026-01-02T05:00:00Z' }),
    expect: [{ severity: 'high' }],
  },
];
