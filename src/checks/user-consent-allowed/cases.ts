import type { AuthorizationPolicy } from '../../model/objects/access';
import type { TenantCase } from '../cases';

const given = (userConsentPolicies: readonly string[], more: Partial<AuthorizationPolicy> = {}) => ({
  'authorization-policy': [
    {
      id: 'authorization-policy',
      allowInvitesFrom: 'none',
      guestUserRoleId: null,
      userConsentPolicies,
      allowsRiskyAppConsent: false,
      allowsEmailVerifiedJoin: false,
      usersMayCreateApps: false,
      usersMayCreateTenants: false,
      ...more,
    },
  ],
});
const self = 'ManagePermissionGrantsForSelf';

export const cases: readonly TenantCase[] = [
  {
    name: 'for any app',
    given: given([`${self}.microsoft-user-default-legacy`]),
    expect: [{ id: 'tenant', severity: 'high', because: 'for any app' }],
  },
  {
    name: 'for verified publishers and little',
    given: given([`${self}.microsoft-user-default-low`]),
    expect: [{ severity: 'low' }],
  },
  { name: 'by an own policy', given: given([`${self}.contoso`]), expect: [{ severity: 'medium' }] },
  {
    name: 'little, but risky apps too',
    given: given([`${self}.microsoft-user-default-low`], { allowsRiskyAppConsent: true }),
    expect: [{ severity: 'high' }],
  },
  { name: 'nobody may', given: given([]), expect: [] },
  {
    name: 'owners of teams may, for their team',
    given: given(['ManagePermissionGrantsForOwnedResource.microsoft-dynamically-managed-permissions-for-team']),
    expect: [],
  },
];
