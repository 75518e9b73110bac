import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const block = policy({ grantControls: ['block'], clientAppTypes: ['exchangeActiveSync', 'other'] });
const off = [{ id: 'security-defaults', isEnabled: false }];

export const cases: readonly TenantCase[] = [
  {
    name: 'nothing blocks it',
    given: { 'conditional-access-policies': [], 'security-defaults': off },
    expect: [{ id: 'tenant', severity: 'high', because: 'no policy blocks it' }],
  },
  {
    name: 'security defaults block it',
    given: { 'conditional-access-policies': [], 'security-defaults': [{ id: 'security-defaults', isEnabled: true }] },
    expect: [],
  },
  {
    name: 'a policy for everybody blocks it',
    given: { 'conditional-access-policies': [block], 'security-defaults': off },
    expect: [],
  },
  {
    name: 'report-only blocks nobody',
    given: { 'conditional-access-policies': [{ ...block, state: 'report-only' }], 'security-defaults': off },
    expect: [{ because: 'the policy against it is report-only' }],
  },
  {
    name: 'a policy for one group leaves the others open',
    given: {
      'conditional-access-policies': [{ ...block, includeUsers: [], includeGroups: ['g1'] }],
      'security-defaults': off,
    },
    expect: [{ because: 'no policy blocks it' }],
  },
  {
    name: 'half of the old clients is not all',
    given: {
      'conditional-access-policies': [{ ...block, clientAppTypes: ['exchangeActiveSync'] }],
      'security-defaults': off,
    },
    expect: [{ because: 'no policy blocks it' }],
  },
  {
    name: 'a policy that spares an office leaves a way in',
    given: {
      'conditional-access-policies': [{ ...block, includeLocations: ['All'], excludeLocations: ['office'] }],
      'security-defaults': off,
    },
    expect: [{ because: 'no policy blocks it' }],
  },
];
