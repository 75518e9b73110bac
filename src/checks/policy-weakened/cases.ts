import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const was = policy({ grantControls: ['mfa'], excludeUsers: ['emergency'] });
const change = (now: Parameters<typeof policy>[0], before = was) => ({
  given: { 'conditional-access-policies': [{ ...before, ...now }] },
  before: { 'conditional-access-policies': [before] },
});

export const cases: readonly TenantCase[] = [
  { name: 'switched off', ...change({ state: 'disabled' }), expect: [{ id: 'p1', because: 'it was switched off' }] },
  {
    name: 'set to report-only',
    ...change({ state: 'report-only' }),
    expect: [{ severity: 'high', because: 'it was set to report-only' }],
  },
  {
    name: 'one more person left out',
    ...change({ excludeUsers: ['emergency', 'u2'] }),
    expect: [{ because: 'more people are left out' }],
  },
  {
    name: 'for a group in place of everybody',
    ...change({ includeUsers: [], includeGroups: ['g1'] }),
    expect: [{ because: 'it no longer reaches the same people' }],
  },
  { name: 'asks for nothing any more', ...change({ grantControls: [] }), expect: [{ because: 'it asks for less' }] },
  { name: 'renamed', ...change({ displayName: 'MFA, all' }), expect: [] },
  { name: 'made stronger', ...change({ excludeUsers: [] }), expect: [] },
  {
    name: 'for everybody in place of a group',
    ...change({ includeUsers: ['All'], includeGroups: [] }, { ...was, includeUsers: [], includeGroups: ['g1'] }),
    expect: [],
  },
  { name: 'was off before', ...change({ excludeUsers: ['x'] }, { ...was, state: 'disabled' }), expect: [] },
  {
    name: 'an emergency account left out',
    ...change({ excludeUsers: ['emergency', 'e2'] }),
    given: {
      ...change({ excludeUsers: ['emergency', 'e2'] }).given,
      'emergency-accounts': [{ id: 'e2', displayName: 'E', userPrincipalName: '', isEnabled: true }],
    },
    expect: [],
  },
  { name: 'never changed', given: { 'conditional-access-policies': [was] }, expect: [] },
];
