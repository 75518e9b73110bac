import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const named = {
  'policy-users': [
    { id: 'u1', displayName: 'Eva Emergency' },
    { id: 'u-gone', displayName: null },
  ],
  'policy-groups': [
    { id: 'g1', displayName: 'Pilots', peopleIds: ['u1'] },
    { id: 'g-gone', displayName: null, peopleIds: [] },
  ],
};
const given = (change: Parameters<typeof policy>[0]) => ({
  'conditional-access-policies': [policy(change)],
  ...named,
});

export const cases: readonly TenantCase[] = [
  { name: 'all there', given: given({ excludeUsers: ['u1'], excludeGroups: ['g1'] }), expect: [] },
  {
    name: 'a group that is left out was deleted',
    given: given({ excludeGroups: ['g1', 'g-gone'] }),
    expect: [{ id: 'p1', severity: 'medium', because: '1 of those it names were deleted' }],
  },
  {
    name: 'the only group it is for was deleted: it protects nobody',
    given: given({ includeUsers: [], includeGroups: ['g-gone'] }),
    expect: [{ severity: 'high', because: 'everything that it is for was deleted' }],
  },
  {
    name: 'one of two that it is for',
    given: given({ includeUsers: ['u-gone'], includeGroups: ['g1'] }),
    expect: [{ severity: 'medium' }],
  },
  { name: 'a policy that is off', given: given({ state: 'disabled', excludeUsers: ['u-gone'] }), expect: [] },
  { name: 'an account that was not asked about yet', given: given({ excludeUsers: ['u9'] }), expect: [] },
];
