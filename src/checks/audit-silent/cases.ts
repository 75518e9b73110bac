import type { TenantCase } from '../cases';

const given = (isSilent: boolean, lastDay: string | null, createdAt: string | null) => ({
  'audit-log': [{ id: 'audit-log', isSilent, lastDay }],
  organization: [{ id: 'o', displayName: 'Contoso', createdAt, isSynced: false }],
});

export const cases: readonly TenantCase[] = [
  {
    name: 'nine days without an entry',
    given: given(true, '2026-02-21', '2020-01-01T00:00:00Z'),
    expect: [{ id: 'tenant', because: 'the last entry is of 2026-02-21' }],
  },
  { name: 'no entry is left', given: given(true, null, null), expect: [{ because: 'it holds no entry' }] },
  { name: 'written this week', given: given(false, null, '2020-01-01T00:00:00Z'), expect: [] },
  { name: 'an organisation of four days', given: given(true, null, '2026-02-26T09:00:00Z'), expect: [] },
];
