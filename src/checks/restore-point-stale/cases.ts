import { backup } from '../backup-kinds-cases';
import type { TenantCase } from '../cases';

const points = (stale: number, oldestAt: string | null = null) => [
  { id: 'mailboxes' as const, looked: 20, stale, oldestAt },
];

export const cases: readonly TenantCase[] = [
  {
    name: 'made nine days ago',
    given: backup({ 'restore-points': points(20, '2026-02-21T09:00:00Z') }),
    expect: [{ id: 'mailboxes', severity: 'high' }],
  },
  {
    name: 'none at all for one of them',
    given: backup({ 'restore-points': points(1) }),
    expect: [{ id: 'mailboxes' }],
  },
  { name: 'fresh', given: backup({ 'restore-points': points(0) }), expect: [] },
  {
    name: 'the service is off: another check says so',
    given: backup({ 'restore-points': points(20) }, 'off'),
    expect: [],
  },
];
