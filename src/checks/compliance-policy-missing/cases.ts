import type { TenantCase } from '../cases';

const given = (...assigned: readonly boolean[]) => ({
  'compliance-policies': assigned.map((isAssigned, at) => ({ id: `p${at}`, displayName: `Policy ${at}`, isAssigned })),
});

export const cases: readonly TenantCase[] = [
  { name: 'none', given: given(), expect: [{ id: 'tenant', severity: 'high', because: 'there is none' }] },
  { name: 'made, and given to nobody', given: given(false, false), expect: [{ because: 'none is given to anybody' }] },
  { name: 'one is given to people', given: given(false, true), expect: [] },
];
