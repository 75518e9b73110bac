import type { TenantCase } from '../cases';
import { admin, held } from '../role-cases';

const given = (active: readonly string[], eligible: readonly string[] = []) => ({
  'admin-roles': active.map((id) => held(id)),
  'eligible-roles': eligible.map((id) => held(id)),
  'role-groups': [],
  admins: [...active, ...eligible].map((id) => admin(id)),
});

export const cases: readonly TenantCase[] = [
  { name: 'two', given: given(['a', 'b']), expect: [] },
  { name: 'one', given: given(['a']), expect: [{ id: 'tenant', because: 'only one person holds it' }] },
  { name: 'one, and one who may activate it', given: given(['a'], ['b']), expect: [] },
  { name: 'the same person twice', given: given(['a'], ['a']), expect: [{ because: 'only one person holds it' }] },
  {
    name: 'the second is switched off',
    given: { ...given(['a', 'b']), admins: [admin('a'), admin('b', { isEnabled: false })] },
    expect: [{ because: 'only one person holds it' }],
  },
  {
    name: 'a group too large to count is not few',
    given: {
      ...given([]),
      'admin-roles': [held('g', { principalKind: 'group' })],
      'role-groups': [{ id: 'g', displayName: 'All', peopleIds: null }],
    },
    expect: [],
  },
];
