import { defineTenantCheck } from '../define';
import { activeRoles, eligibleRoles, holderFacts, holdersOf, isHigh, userPage } from '../role-holders';

/** A guest administers the tenant. */
export const check = defineTenantCheck({
  id: 'roles.guest-in-high-role',
  title: 'Guests with high admin roles',
  headline: 'A guest administers the tenant',
  plural: 'guests with high admin roles',
  area: 'roles',
  severity: 'critical',
  party: 'customer',
  why: 'A guest’s account is kept by another organisation: its password, its MFA and whether the person still works there are not in our hands.',
  steps: [
    'Give the person an account of this tenant for the work, or take the role away.',
    'A partner who must help: delegated administration (GDAP) with an end date.',
  ],
  topicId: 'roles-and-rbac',
  per: 'tenant',
  reads: ['admin-roles', 'eligible-roles', 'role-groups', 'admins'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST AC-6(6)'],
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices',
  evaluate(tenant) {
    const active = new Set(activeRoles(tenant));
    const people = holdersOf(tenant, [...active, ...eligibleRoles(tenant)].filter(isHigh));
    return people.flatMap((holder) => {
      const { id, account, roles } = holder;
      if (account?.isGuest !== true) return [];
      return [
        {
          id,
          name: account.displayName,
          severity: 'critical',
          because: roles.some((role) => active.has(role))
            ? 'an account from outside holds the role'
            : 'may activate the role at any time',
          facts: holderFacts(holder),
          url: userPage(id),
          pendingUntil: null,
        },
      ];
    });
  },
});
