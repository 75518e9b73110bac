import type { TenantCase } from '../cases';
import { admin, exchangeAdministrator, held, helpdesk } from '../role-cases';

const someone = admin('a', { isSynced: true });
const given = { 'admin-roles': [], 'eligible-roles': [], 'role-groups': [], admins: [someone, admin('b')] };

export const cases: readonly TenantCase[] = [
  {
    name: 'holds a high role',
    given: { ...given, 'admin-roles': [held('a', { roleDefinitionId: exchangeAdministrator }), held('b')] },
    expect: [{ id: 'a', severity: 'high', because: 'a synced account holds the role' }],
  },
  {
    name: 'through a group',
    given: {
      ...given,
      'admin-roles': [held('g', { principalKind: 'group' })],
      'role-groups': [{ id: 'g', displayName: 'Tier 0', peopleIds: ['a', 'b'] }],
    },
    expect: [{ id: 'a' }],
  },
  {
    name: 'may activate one',
    given: { ...given, 'eligible-roles': [held('a')] },
    expect: [{ id: 'a', because: 'may activate the role at any time' }],
  },
  { name: 'a small role', given: { ...given, 'admin-roles': [held('a', { roleDefinitionId: helpdesk })] }, expect: [] },
  { name: 'nothing known of the account yet', given: { ...given, admins: [], 'admin-roles': [held('a')] }, expect: [] },
];
