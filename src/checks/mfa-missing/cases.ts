import type { Account } from '../../model/tenant';
import type { CheckCase } from '../cases';

const account: Account = {
  user: {
    id: 'u1',
    displayName: 'Nora New',
    userPrincipalName: 'nora@contoso.example',
    userType: 'member',
    accountEnabled: true,
    createdAt: '2026-03-02T08:00:00.000Z',
  },
  firstSeenAt: '2026-03-02T08:00:00.000Z',
  isBaseline: false,
  isAdmin: false,
  isMfaRegistered: false,
  methods: ['password'],
  methodsReadAt: '2026-03-02T08:30:00.000Z',
};
const old: Account = { ...account, isBaseline: true, firstSeenAt: '2026-01-01T00:00:00.000Z' };

const unreported = 'they stand in no report of who has MFA; new accounts appear there with a delay';

export const cases: readonly CheckCase<'user'>[] = [
  {
    name: 'somebody new has a day of grace',
    given: account,
    expect: { severity: 'high', pendingUntil: '2026-03-03T08:00:00.000Z' },
  },
  {
    name: 'new and not in the report yet: waiting too',
    given: { ...account, isMfaRegistered: null, methods: null, methodsReadAt: null },
    expect: { pendingUntil: '2026-03-03T08:00:00.000Z', because: 'not known yet' },
  },
  {
    name: 'an admin has no grace',
    given: { ...account, isAdmin: true },
    expect: { severity: 'critical', pendingUntil: null },
  },
  {
    name: 'the grace has ended',
    given: { ...account, firstSeenAt: '2026-03-01T08:59:00.000Z' },
    expect: { severity: 'high', pendingUntil: null },
  },
  {
    name: 'the grace has ended, but nothing is known: looked at again, nothing claimed',
    given: { ...account, firstSeenAt: '2026-03-01T08:59:00.000Z', isMfaRegistered: null, methods: null },
    expect: { pendingUntil: '2026-03-02T10:00:00.000Z', because: 'not known yet', couldNotCheck: unreported },
  },
  { name: 'somebody who was there at the first reading', given: old, expect: { severity: 'high', pendingUntil: null } },
  {
    name: 'there from the start, but the report does not know: could not look',
    given: { ...old, isMfaRegistered: null, methods: null },
    expect: { couldNotCheck: unreported },
  },
  {
    name: 'an admin of whom nothing is known: no grace, and nothing claimed',
    given: { ...account, isAdmin: true, isMfaRegistered: null, methods: null },
    expect: { pendingUntil: '2026-03-02T10:00:00.000Z', because: 'not known yet', couldNotCheck: unreported },
  },
  {
    name: 'registered',
    given: { ...account, isMfaRegistered: true, methods: ['microsoftAuthenticator'] },
    expect: undefined,
  },
  { name: 'switched off', given: { ...account, user: { ...account.user, accountEnabled: false } }, expect: undefined },
  {
    name: 'a guest: nobody knows what was asked',
    given: { ...account, user: { ...account.user, userType: 'guest' } },
    expect: { couldNotCheck: 'guests: whether they were ever asked for MFA here is not known' },
  },
  {
    name: 'a guest, and the MFA of a partner is trusted',
    given: { ...account, user: { ...account.user, userType: 'guest' } },
    tenant: {
      'cross-tenant-access': [
        { id: 'default', trustsMfa: false },
        { id: 'partner', trustsMfa: true },
      ],
    },
    expect: { couldNotCheck: 'guests: MFA at home is trusted, and cannot be seen from here' },
  },
  {
    name: 'a guest who has registered here',
    given: { ...account, isMfaRegistered: true, user: { ...account.user, userType: 'guest' } },
    expect: undefined,
  },
  {
    name: 'somebody of a federated domain',
    given: old,
    tenant: { domains: [{ id: 'contoso.example', isFederated: true, isVerified: true, isDefault: true }] },
    expect: { couldNotCheck: 'they sign in at a sign-in service of our own, whose MFA cannot be seen from here' },
  },
  {
    name: 'somebody of a domain that signs in here',
    given: old,
    tenant: { domains: [{ id: 'contoso.example', isFederated: false, isVerified: true, isDefault: true }] },
    expect: { severity: 'high' },
  },
  {
    name: 'another domain is federated',
    given: old,
    tenant: { domains: [{ id: 'on.contoso.example', isFederated: true, isVerified: true, isDefault: false }] },
    expect: { severity: 'high' },
  },
];
