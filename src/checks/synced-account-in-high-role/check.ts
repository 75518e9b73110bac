import { defineTenantCheck } from '../define';
import { activeRoles, eligibleRoles, holderFacts, holdersOf, isHigh, userPage } from '../role-holders';

/** An account that is synced from on premises administers the cloud. */
export const check = defineTenantCheck({
  id: 'roles.synced-account-in-high-role',
  title: 'Synced accounts with high admin roles',
  headline: 'An account that is synced from on premises administers the cloud',
  plural: 'synced accounts with high admin roles',
  area: 'roles',
  severity: 'high',
  party: 'customer',
  why: 'Whoever takes over the servers on premises takes over this account, and with it the cloud. Cloud admins belong in the cloud only.',
  steps: [
    'Make a cloud-only account for the person’s admin work and move the role to it.',
    'Take the role away from the synced account.',
  ],
  topicId: 'roles-and-rbac',
  per: 'tenant',
  reads: ['admin-roles', 'eligible-roles', 'role-groups', 'admins'],
  remedies: [],
  effort: 'hours',
  controls: ['MS.AAD.7.3v1'],
  source: 'https://learn.microsoft.com/entra/architecture/protect-m365-from-on-premises-attacks',
  evaluate(tenant) {
    const active = new Set(activeRoles(tenant));
    const people = holdersOf(tenant, [...active, ...eligibleRoles(tenant)].filter(isHigh));
    return people.flatMap((holder) => {
      const { id, account, roles } = holder;
      if (account?.isSynced !== true) return [];
      return [
        {
          id,
          name: account.displayName,
          severity: 'high',
          because: roles.some((role) => active.has(role))
            ? 'a synced account holds the role'
            : 'may activate the role at any time',
          facts: holderFacts(holder),
          url: userPage(id),
          pendingUntil: null,
        },
      ];
    });
  },
});
