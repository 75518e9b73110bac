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
  { name: 'limited, as Microsoft sets it', given: given({}), expect: [] },
  { name: 'only themselves', given: given({ guestUserRoleId: '2af84b1e-32c8-42b7-82bc-daa82404023b' }), expect: [] },
  {
    name: 'as members',
    given: given({ guestUserRoleId: 'a0b1b346-4d3e-4e8b-98f8-753987be4970' }),
    expect: [{ id: 'tenant', severity: 'medium', because: 'they may see as much as members' }],
  },
];
