import type { TenantCase } from '../cases';

const given = (id: string, withoutEnd: number) => ({ 'sharing-counts': [{ id, links: 4, canEdit: 0, withoutEnd }] });

export const cases: readonly TenantCase[] = [
  {
    name: 'some never end',
    given: given('anonymous', 3),
    expect: [{ id: 'tenant', severity: 'medium', because: '3 of 4 anyone-links never end' }],
  },
  { name: 'all of them end', given: given('anonymous', 0), expect: [] },
  { name: 'links for people of the organisation need no end', given: given('organization', 4), expect: [] },
  { name: 'no links', given: { 'sharing-counts': [] }, expect: [] },
];
