import type { TenantCase } from '../cases';
import { sharing } from '../sharing-settings-cases';

export const cases: readonly TenantCase[] = [
  { name: 'they may', given: sharing({ guestsMayReshare: true }), expect: [{ id: 'tenant', severity: 'medium' }] },
  { name: 'they may not', given: sharing(), expect: [] },
  { name: 'no guests can be shared with', given: sharing({ reach: 'inside', guestsMayReshare: true }), expect: [] },
  {
    name: 'Graph does not say',
    given: sharing({ guestsMayReshare: null }),
    expect: { couldNotCheck: 'Graph does not say how this is set, or in words that are new to me' },
  },
];
