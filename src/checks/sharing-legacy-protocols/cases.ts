import type { TenantCase } from '../cases';
import { sharing } from '../sharing-settings-cases';

export const cases: readonly TenantCase[] = [
  { name: 'let in', given: sharing({ hasLegacyProtocols: true }), expect: [{ id: 'tenant', severity: 'medium' }] },
  { name: 'kept out', given: sharing(), expect: [] },
  {
    name: 'Graph does not say',
    given: sharing({ hasLegacyProtocols: null }),
    expect: { couldNotCheck: 'Graph does not say how this is set, or in words that are new to me' },
  },
];
