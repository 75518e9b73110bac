import type { TenantCase } from '../cases';
import { sharing } from '../sharing-settings-cases';

export const cases: readonly TenantCase[] = [
  { name: 'off', given: sharing({ signsOutIdle: false }), expect: [{ id: 'tenant', severity: 'low' }] },
  { name: 'on', given: sharing(), expect: [] },
  {
    name: 'Graph does not say',
    given: sharing({ signsOutIdle: null }),
    expect: { couldNotCheck: 'Graph does not say how this is set, or in words that are new to me' },
  },
];
