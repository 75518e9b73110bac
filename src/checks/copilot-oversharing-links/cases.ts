import type { TenantCase } from '../cases';

const given = (...ids: readonly string[]) => ({
  'sharing-counts': ids.map((id) => ({ id, links: 4, canEdit: 1, withoutEnd: 2 })),
});

export const cases: readonly TenantCase[] = [
  {
    name: 'links for everybody here',
    given: given('organization'),
    expect: [{ id: 'tenant', because: '4 links for everybody here, 0 for anyone' }],
  },
  { name: 'links for anyone', given: given('anonymous', 'users'), expect: [{ id: 'tenant', severity: 'medium' }] },
  { name: 'links for named people', given: given('users', 'existingAccess'), expect: [] },
  { name: 'no links', given: given(), expect: [] },
];
