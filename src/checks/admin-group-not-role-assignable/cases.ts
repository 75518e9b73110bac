import type { OwnGroup } from '../../model/objects/own-groups';
import type { TenantCase } from '../cases';

const group: OwnGroup = {
  id: 'g1',
  role: 'leads',
  displayName: 'Security Leads',
  isAssignableToRole: true,
  hasMembershipRule: false,
  members: [{ id: 'u1', displayName: 'Lena Lead' }],
  changes: [],
};
const given = (change: Partial<OwnGroup>) => ({ 'own-groups': [{ ...group, ...change }] });

export const cases: readonly TenantCase[] = [
  { name: 'role-assignable', given: given({}), expect: [] },
  { name: 'the leads’ is not', given: given({ isAssignableToRole: false }), expect: [{ id: 'g1', severity: 'high' }] },
  {
    name: 'the admins’ is not',
    given: given({ role: 'admins', isAssignableToRole: false }),
    expect: [{ severity: 'medium' }],
  },
  { name: 'there is no such group', given: given({ displayName: null, isAssignableToRole: false }), expect: [] },
];
