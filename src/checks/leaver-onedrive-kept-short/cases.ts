import type { TenantCase } from '../cases';
import { sharing } from '../sharing-settings-cases';

export const cases: readonly TenantCase[] = [
  {
    name: 'as it comes: 30 days',
    given: sharing({ leaverOneDriveDays: 30 }),
    expect: [{ severity: 'low', because: 'kept for 30 days' }],
  },
  { name: 'for a year', given: sharing(), expect: [] },
  {
    name: 'Graph does not say',
    given: sharing({ leaverOneDriveDays: null }),
    expect: { couldNotCheck: 'Graph does not say how this is set, or in words that are new to me' },
  },
];
