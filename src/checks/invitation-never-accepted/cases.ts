import type { Guest } from '../../model/objects/guests';
import type { CheckCase } from '../cases';

const guest: Guest = {
  id: 'g1',
  displayName: 'Gus Guest',
  userPrincipalName: 'gus_fabrikam.example#EXT#@contoso.example',
  isPending: true,
  sponsors: [],
  invitedAt: '2026-01-15T00:00:00.000Z',
};

export const cases: readonly CheckCase<'guests'>[] = [
  { name: 'six weeks ago', given: guest, expect: { severity: 'low', because: 'invited on 2026-01-15' } },
  { name: 'last week', given: { ...guest, invitedAt: '2026-02-25T00:00:00.000Z' }, expect: undefined },
  { name: 'accepted', given: { ...guest, isPending: false }, expect: undefined },
  {
    name: 'nobody knows since when',
    given: { ...guest, invitedAt: null },
    expect: { couldNotCheck: 'Microsoft Graph does not say when they were invited' },
  },
];
