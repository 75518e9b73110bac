import { backup, record, reported, tested } from '../backup-kinds-cases';
import type { TenantCase } from '../cases';

const given = (more: Parameters<typeof record>[0]) => ({
  ...backup({ 'backup-coverage': [] }, 'off'),
  'reported-backups': [reported({})],
  'backup-record': [record(more)],
});

export const cases: readonly TenantCase[] = [
  { name: 'ten days ago', given: given({}), expect: [] },
  {
    name: 'none was ever recorded',
    given: given({ lastTest: null, lastGoodTest: null }),
    expect: [{ id: 'restore-test', severity: 'medium', because: 'none was ever recorded' }],
  },
  {
    name: 'a hundred days ago',
    given: given({ lastTest: tested('2025-11-20T09:00:00Z'), lastGoodTest: tested('2025-11-20T09:00:00Z') }),
    expect: [{ because: 'the last one is more than 90 days ago' }],
  },
  {
    name: 'the newest one failed',
    given: given({ lastTest: tested('2026-03-01T09:00:00Z', 'failed') }),
    expect: [{ severity: 'high', because: 'the last restore that was tried failed' }],
  },
  {
    name: 'the newest brought back a part, an earlier one all',
    given: given({ lastTest: tested('2026-03-01T09:00:00Z', 'partly') }),
    expect: [],
  },
  {
    name: 'no copy that could be tried',
    given: { ...backup({ 'backup-coverage': [] }, 'off'), 'reported-backups': [], 'backup-record': [record()] },
    expect: { couldNotCheck: 'nobody reports a copy from which a restore could be tried' },
  },
];
