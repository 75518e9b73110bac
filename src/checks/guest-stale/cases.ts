import type { GuestSignIn } from '../../model/objects/guests';
import type { CheckCase } from '../cases';

const guest: GuestSignIn = {
  id: 'g1',
  displayName: 'Gus Guest',
  userPrincipalName: 'gus_fabrikam.example#EXT#@contoso.example',
  isEnabled: true,
  isPending: false,
  sponsors: [{ id: 's1', displayName: 'Sue Sponsor' }],
  createdAt: '2025-01-01T00:00:00.000Z',
  lastSeenOn: '2025-11-01',
};

export const cases: readonly CheckCase<'guest-sign-ins'>[] = [
  { name: 'four months ago', given: guest, expect: { severity: 'medium', because: 'last here on 2025-11-01' } },
  {
    name: 'it says who answers for the guest',
    given: guest,
    expect: { facts: [{}, {}, { name: 'Sponsor', value: 'Sue Sponsor' }] },
  },
  { name: 'nobody does', given: { ...guest, sponsors: [] }, expect: { facts: [{}, {}, { value: 'nobody' }] } },
  {
    name: 'Graph does not say who does',
    given: { ...guest, sponsors: null },
    expect: { facts: [{}, {}, { value: 'not shown to me' }] },
  },
  { name: 'last week', given: { ...guest, lastSeenOn: '2026-02-25' }, expect: undefined },
  {
    name: 'an empty last sign-in is not "never"',
    given: { ...guest, lastSeenOn: null },
    expect: { couldNotCheck: 'Microsoft Graph does not say when they were last here' },
  },
  {
    name: 'invited a month ago and not seen yet',
    given: { ...guest, lastSeenOn: null, createdAt: '2026-02-01T00:00:00.000Z' },
    expect: undefined,
  },
  { name: 'never accepted: another check tells', given: { ...guest, isPending: true }, expect: undefined },
  { name: 'switched off', given: { ...guest, isEnabled: false }, expect: undefined },
];
