import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const excluding = (count: number) => policy({ excludeUsers: Array.from({ length: count }, (_, i) => `u${i}`) });

export const cases: readonly TenantCase[] = [
  {
    name: 'seven people',
    given: { 'conditional-access-policies': [excluding(7)] },
    expect: [{ id: 'p1', because: '7 people are left out by name' }],
  },
  { name: 'emergency accounts', given: { 'conditional-access-policies': [excluding(3)] }, expect: [] },
  {
    name: 'a policy that is off leaves nobody out',
    given: { 'conditional-access-policies': [{ ...excluding(7), state: 'disabled' }] },
    expect: [],
  },
];
