import type { CheckCase } from '../cases';

const account = {
  id: 'u1',
  displayName: 'Lars Leaver',
  userPrincipalName: 'lars@contoso.example',
  isGuest: false,
  licences: 2,
};

export const cases: readonly CheckCase<'disabled-accounts'>[] = [
  { name: 'two licences', given: account, expect: { severity: 'low', because: '2 licences' } },
  { name: 'none', given: { ...account, licences: 0 }, expect: undefined },
  { name: 'a guest', given: { ...account, isGuest: true }, expect: undefined },
];
