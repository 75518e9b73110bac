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
const change = { id: 'u2', displayName: 'Otto Other', way: 'joined', at: '2026-03-02T08:00:00.000Z' } as const;

export const cases: readonly TenantCase[] = [
  { name: 'as it was', given: given({}), expect: [] },
  { name: 'one joined', given: given({ changes: [change] }), expect: [{ severity: 'high', because: '1 joined' }] },
  {
    name: 'one left',
    given: given({ changes: [{ ...change, way: 'left' }] }),
    expect: [{ severity: 'medium', because: '1 left' }],
  },
  {
    name: 'both',
    given: given({ changes: [change, { ...change, id: 'u1', way: 'left' }] }),
    expect: [{ severity: 'high', because: '1 joined, 1 left' }],
  },
  { name: 'over a week ago', given: given({ changes: [{ ...change, at: '2026-02-20T08:00:00.000Z' }] }), expect: [] },
];
