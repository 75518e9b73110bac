import type { TenantCase } from '../cases';
import { admin, exchangeAdministrator, held } from '../role-cases';

const people = (...ids: readonly string[]) => ({
  'admin-roles': ids.map((id) => held(id)),
  'role-groups': [],
  admins: ids.map((id) => admin(id)),
});
const group = held('g', { principalKind: 'group' });

export const cases: readonly TenantCase[] = [
  { name: 'four people', given: people('a', 'b', 'c', 'd'), expect: [] },
  {
    name: 'five people',
    given: people('a', 'b', 'c', 'd', 'e'),
    expect: [{ id: 'tenant', severity: 'high', because: '5 people hold it' }],
  },
  {
    name: 'two by name, four more through a group, one of them twice',
    given: {
      'admin-roles': [held('a'), held('b'), group],
      'role-groups': [{ id: 'g', displayName: 'Tier 0', peopleIds: ['b', 'c', 'd', 'e'] }],
      admins: ['a', 'b', 'c', 'd', 'e'].map((id) => admin(id)),
    },
    expect: [{ because: '5 people hold it' }],
  },
  {
    name: 'a group too large to count',
    given: { 'admin-roles': [group], 'role-groups': [{ id: 'g', displayName: 'All', peopleIds: null }], admins: [] },
    expect: [{ severity: 'critical', because: 'a whole group, too large to count, holds the role' }],
  },
  {
    name: 'one of five is switched off',
    given: { ...people('a', 'b', 'c', 'd', 'e'), admins: [admin('e', { isEnabled: false })] },
    expect: [],
  },
  {
    name: 'apps, other roles and parts of the directory do not count',
    given: {
      'admin-roles': [
        ...['a', 'b', 'c', 'd'].map((id) => held(id)),
        held('app', { principalKind: 'app' }),
        held('e', { roleDefinitionId: exchangeAdministrator }),
        held('f', { scopeId: '/administrativeUnits/1' }),
      ],
      'role-groups': [],
      admins: [],
    },
    expect: [],
  },
];
