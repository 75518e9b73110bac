import { nobodyReports } from '../backup-kinds';
import { reported } from '../backup-kinds-cases';
import type { TenantCase } from '../cases';

const failing = (failuresInARow: number) => ({
  'reported-backups': [reported({ failuresInARow, lastResult: failuresInARow > 0 ? 'failed' : 'success' })],
});

export const cases: readonly TenantCase[] = [
  { name: 'none failed', given: failing(0), expect: [] },
  { name: 'one failed', given: failing(1), expect: [] },
  { name: 'two in a row', given: failing(2), expect: [{ id: 'server/safekeep/mail/', severity: 'medium' }] },
  {
    name: 'three in a row',
    given: failing(3),
    expect: [{ severity: 'high', because: '3 failures in a row, reported by Safekeep' }],
  },
  {
    name: 'nothing reports',
    given: { 'reported-backups': [] },
    expect: { couldNotCheck: nobodyReports.couldNotCheck },
  },
];
