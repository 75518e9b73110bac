import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const watching = policy({ state: 'report-only', modifiedAt: '2026-01-15T08:00:00.000Z' });

export const cases: readonly TenantCase[] = [
  {
    name: 'for six weeks',
    given: { 'conditional-access-policies': [watching] },
    expect: [{ id: 'p1', severity: 'medium', because: 'unchanged for 46 days' }],
  },
  {
    name: 'never changed since it was made',
    given: { 'conditional-access-policies': [{ ...watching, modifiedAt: null }] },
    expect: [{ because: 'unchanged for 425 days' }],
  },
  {
    name: 'for a week: it has its time',
    given: { 'conditional-access-policies': [{ ...watching, modifiedAt: '2026-02-23T09:00:00.000Z' }] },
    expect: [],
  },
  { name: 'switched on', given: { 'conditional-access-policies': [{ ...watching, state: 'enabled' }] }, expect: [] },
];
