import type { TenantCase } from '../cases';
import { sharing } from '../sharing-settings-cases';

export const cases: readonly TenantCase[] = [
  { name: 'links for anyone', given: sharing({ reach: 'anyone' }), expect: [{ id: 'tenant', severity: 'high' }] },
  { name: 'guests who sign in', given: sharing({ reach: 'guests' }), expect: [] },
  { name: 'only guests who are here', given: sharing({ reach: 'existing-guests' }), expect: [] },
  { name: 'nobody outside', given: sharing({ reach: 'inside' }), expect: [] },
  {
    name: 'Graph does not say',
    given: sharing({ reach: null }),
    expect: { couldNotCheck: 'Graph does not say how this is set, or in words that are new to me' },
  },
];
