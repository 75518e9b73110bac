import type { Account } from '../../model/tenant';
import type { CheckCase } from '../cases';

const account: Account = {
  user: {
    id: 'u1',
    displayName: 'Adam Admin',
    userPrincipalName: 'adam@contoso.example',
    userType: 'member',
    accountEnabled: true,
    createdAt: '2024-03-02T08:00:00.000Z',
  },
  firstSeenAt: '2025-03-02T08:00:00.000Z',
  isBaseline: true,
  isAdmin: true,
  isMfaRegistered: true,
  methods: ['password', 'microsoftAuthenticatorPush'],
  methodsReadAt: '2026-03-02T08:30:00.000Z',
};

export const cases: readonly CheckCase<'user'>[] = [
  { name: 'an app that asks for approval', given: account, expect: { severity: 'medium' } },
  { name: 'a security key too', given: { ...account, methods: ['password', 'fido2SecurityKey'] }, expect: undefined },
  { name: 'no admin', given: { ...account, isAdmin: false }, expect: undefined },
  {
    name: 'no MFA at all: one finding a person, and that is the other',
    given: { ...account, isMfaRegistered: false, methods: ['password'] },
    expect: undefined,
  },
  {
    name: 'nothing known yet',
    given: { ...account, isMfaRegistered: null, methods: null },
    expect: { couldNotCheck: 'their ways to sign in are not known yet' },
  },
  {
    name: 'an admin of a federated domain',
    given: account,
    tenant: { domains: [{ id: 'contoso.example', isFederated: true, isVerified: true, isDefault: true }] },
    expect: { couldNotCheck: 'they sign in at a sign-in service of our own, whose MFA cannot be seen from here' },
  },
  { name: 'switched off', given: { ...account, user: { ...account.user, accountEnabled: false } }, expect: undefined },
];
