import type { MemberSignIn } from '../../model/objects/identity';
import type { CheckCase } from '../cases';

const account: MemberSignIn = {
  id: 'u1',
  displayName: 'Uwe Unused',
  userPrincipalName: 'uwe@contoso.example',
  createdAt: '2024-01-01T00:00:00.000Z',
  lastSeenOn: '2025-11-01',
  licences: 2,
};

export const cases: readonly CheckCase<'member-sign-ins'>[] = [
  { name: 'four months ago', given: account, expect: { severity: 'medium', because: 'last used on 2025-11-01' } },
  { name: 'it says what it costs', given: account, expect: { facts: [{}, {}, { name: 'Licences', value: '2' }] } },
  {
    name: 'for emergencies',
    given: account,
    tenant: { 'emergency-accounts': [{ ...account, isEnabled: true }] },
    expect: undefined,
  },
  { name: 'two months ago', given: { ...account, lastSeenOn: '2025-12-30' }, expect: undefined },
  {
    name: 'an empty last sign-in is not "never"',
    given: { ...account, lastSeenOn: null },
    expect: { couldNotCheck: 'Microsoft Graph does not say when it was last used, if ever' },
  },
  {
    name: 'made ten weeks ago and not used yet',
    given: { ...account, lastSeenOn: null, createdAt: '2025-12-20T00:00:00.000Z' },
    expect: undefined,
  },
];
