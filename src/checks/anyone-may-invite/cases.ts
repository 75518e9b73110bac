import type { AuthorizationPolicy } from '../../model/objects/access';
import type { TenantCase } from '../cases';

const policy: AuthorizationPolicy = {
  id: 'authorization-policy',
  allowInvitesFrom: 'adminsAndGuestInviters',
  guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  userConsentPolicies: [],
  allowsRiskyAppConsent: false,
  allowsEmailVerifiedJoin: false,
  usersMayCreateApps: false,
  usersMayCreateTenants: false,
};
const given = (change: Partial<AuthorizationPolicy>) => ({ 'authorization-policy': [{ ...policy, ...change }] });

export const cases: readonly TenantCase[] = [
  { name: 'admins and inviters', given: given({}), expect: [] },
  { name: 'nobody', given: given({ allowInvitesFrom: 'none' }), expect: [] },
  {
    name: 'everybody',
    given: given({ allowInvitesFrom: 'everyone' }),
    expect: [{ id: 'tenant', severity: 'medium', because: 'guests may invite, too' }],
  },
  {
    name: 'all members',
    given: given({ allowInvitesFrom: 'adminsGuestInvitersAndAllMembers' }),
    expect: [{ severity: 'low' }],
  },
  { name: 'a word that is not known yet is not taken for fine', given: given({ allowInvitesFrom: 'x' }), expect: [{}] },
];
