import type { TenantCase } from '../cases';

const given = (olderSettingsCount: boolean | null) => ({
  'authentication-methods': [{ id: 'authentication-methods', allowed: ['Fido2'], olderSettingsCount }],
});

export const cases: readonly TenantCase[] = [
  { name: 'they count', given: given(true), expect: [{ id: 'tenant', severity: 'low' }] },
  { name: 'they count no longer', given: given(false), expect: [] },
  {
    name: 'nothing is said',
    given: given(null),
    expect: { couldNotCheck: 'Graph does not say whether older settings count' },
  },
];
