import { backup } from '../backup-kinds-cases';
import type { TenantCase } from '../cases';

const coverage = (inside: number, outside: number) => [{ id: 'mailboxes' as const, inside, outside, failing: 0 }];

export const cases: readonly TenantCase[] = [
  {
    name: 'some mailboxes',
    given: backup({ 'backup-coverage': coverage(90, 10) }),
    expect: [{ id: 'mailboxes', because: '10 of 100 are in no backup' }],
  },
  { name: 'everything is in it', given: backup({ 'backup-coverage': coverage(100, 0) }), expect: [] },
  {
    name: 'the service is off: another check says so',
    given: backup({ 'backup-coverage': coverage(0, 100) }, 'off'),
    expect: [],
  },
];
