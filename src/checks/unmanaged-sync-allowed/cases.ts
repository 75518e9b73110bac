import type { TenantCase } from '../cases';
import { sharing } from '../sharing-settings-cases';

export const cases: readonly TenantCase[] = [
  { name: 'to any', given: sharing({ restrictsUnmanagedSync: false }), expect: [{ id: 'tenant', severity: 'low' }] },
  { name: 'to our own', given: sharing(), expect: [] },
  {
    name: 'Graph does not say',
    given: sharing({ restrictsUnmanagedSync: null }),
    expect: { couldNotCheck: 'Graph does not say how this is set, or in words that are new to me' },
  },
];
