import type { TenantCase } from '../cases';
import { sharing } from '../sharing-settings-cases';

export const cases: readonly TenantCase[] = [
  { name: 'no list', given: sharing({ domains: 'all', listedDomains: 0 }), expect: [{ severity: 'low' }] },
  {
    name: 'a list of the forbidden with nobody on it',
    given: sharing({ domains: 'block-list', listedDomains: 0 }),
    expect: [{ because: 'the list of domains is empty' }],
  },
  { name: 'a list of partners', given: sharing(), expect: [] },
  { name: 'a list of the forbidden', given: sharing({ domains: 'block-list', listedDomains: 1 }), expect: [] },
  { name: 'nobody new can come', given: sharing({ reach: 'existing-guests', domains: 'all' }), expect: [] },
  {
    name: 'Graph does not say',
    given: sharing({ domains: null }),
    expect: { couldNotCheck: 'Graph does not say how this is set, or in words that are new to me' },
  },
];
