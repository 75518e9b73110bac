import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const ids = (count: number, from = 0): readonly string[] => Array.from({ length: count }, (_, i) => `u${from + i}`);
const excluding = (count: number) => policy({ excludeUsers: ids(count) });
const group = (id: string, peopleIds: readonly string[] | null) => ({ id, displayName: id, peopleIds });

export const cases: readonly TenantCase[] = [
  {
    name: 'seven people',
    given: { 'conditional-access-policies': [excluding(7)], 'policy-groups': [] },
    expect: [{ id: 'p1', because: '7 people are left out' }],
  },
  {
    name: 'emergency accounts',
    given: { 'conditional-access-policies': [excluding(3)], 'policy-groups': [] },
    expect: [],
  },
  {
    name: 'a group of forty',
    given: {
      'conditional-access-policies': [policy({ excludeUsers: ids(2), excludeGroups: ['g'] })],
      'policy-groups': [group('g', ids(40))],
    },
    expect: [{ because: '40 people are left out' }],
  },
  {
    name: 'a small group, of which some are named too',
    given: {
      'conditional-access-policies': [policy({ excludeUsers: ids(2), excludeGroups: ['g', 'h'] })],
      'policy-groups': [group('g', ids(3)), group('h', ids(8))],
    },
    expect: [],
  },
  {
    name: 'a group too large to count',
    given: {
      'conditional-access-policies': [policy({ excludeGroups: ['g'] })],
      'policy-groups': [group('g', null)],
    },
    expect: [{ because: 'more people than were counted are left out' }],
  },
  {
    name: 'a policy that is off leaves nobody out',
    given: { 'conditional-access-policies': [{ ...excluding(7), state: 'disabled' }], 'policy-groups': [] },
    expect: [],
  },
];
