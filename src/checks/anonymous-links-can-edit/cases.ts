import type { TenantCase } from '../cases';

const given = (id: string, canEdit: number) => ({ 'sharing-counts': [{ id, links: 4, canEdit, withoutEnd: 0 }] });

export const cases: readonly TenantCase[] = [
  {
    name: 'one can edit',
    given: given('anonymous', 1),
    expect: [{ id: 'tenant', severity: 'high', because: '1 of 4 anyone-links can edit' }],
  },
  { name: 'all only show', given: given('anonymous', 0), expect: [] },
  { name: 'links for people of the organisation may edit', given: given('organization', 4), expect: [] },
  { name: 'no links', given: { 'sharing-counts': [] }, expect: [] },
];
