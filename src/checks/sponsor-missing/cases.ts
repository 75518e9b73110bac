import type { SponsoredGuest } from '../../model/objects/guests';
import type { CheckCase } from '../cases';

const guest: SponsoredGuest = {
  id: 'g1',
  displayName: 'Gus Guest',
  userPrincipalName: 'gus_fabrikam.example#EXT#@contoso.example',
  isEnabled: true,
  sponsors: [],
};

export const cases: readonly CheckCase<'guest-sponsors'>[] = [
  {
    name: 'nobody answers for the guest',
    given: guest,
    expect: { severity: 'low', because: 'no sponsor is named', facts: [{}, { name: 'Sponsor', value: 'nobody' }] },
  },
  {
    name: 'somebody does',
    given: { ...guest, sponsors: [{ id: 's1', displayName: 'Sue Sponsor' }] },
    expect: undefined,
  },
  {
    name: 'a group does, whose name is not shown',
    given: { ...guest, sponsors: [{ id: 's2', displayName: 's2' }] },
    expect: undefined,
  },
  { name: 'the account is switched off', given: { ...guest, isEnabled: false }, expect: undefined },
];
