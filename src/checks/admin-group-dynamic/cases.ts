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
  { name: 'filled by hand', given: given({}), expect: [] },
  { name: 'filled by a rule', given: given({ hasMembershipRule: true }), expect: [{ id: 'g1', severity: 'high' }] },
];
