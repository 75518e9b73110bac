import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const off = [{ id: 'security-defaults', isEnabled: false }];
const on = [{ id: 'security-defaults', isEnabled: true }];

export const cases: readonly TenantCase[] = [
  {
    name: 'off, and nothing else',
    given: { 'security-defaults': off, 'conditional-access-policies': [] },
    expect: [{ id: 'tenant', severity: 'critical' }],
  },
  { name: 'on', given: { 'security-defaults': on, 'conditional-access-policies': [] }, expect: [] },
  {
    name: 'policies stand in',
    given: { 'security-defaults': off, 'conditional-access-policies': [policy()] },
    expect: [],
  },
  {
    name: 'a policy that is off stands in for nothing',
    given: { 'security-defaults': off, 'conditional-access-policies': [policy({ state: 'disabled' })] },
    expect: [{ id: 'tenant' }],
  },
];
