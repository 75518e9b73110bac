import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { activeRoles, eligibleRoles, holdersOf, isGlobalAdmin, largeGroups, rolesPage } from '../role-holders';

const fewest = 2;

/** One lost phone, and nobody gets in any more. */
export const check = defineTenantCheck({
  id: 'roles.too-few-global-admins',
  title: 'Too few global admins',
  headline: 'Fewer than two people can act as global admin',
  plural: 'tenants with too few global admins',
  area: 'roles',
  severity: 'high',
  party: 'customer',
  why: 'When the only global admin is ill, gone or locked out, nobody can help the tenant. Microsoft’s way back in takes days.',
  steps: [
    'Make a second account for emergencies, in the cloud only, with a security key kept apart.',
    'Give it the role for good, leave it out of the policies that could lock it out, and watch who uses it.',
  ],
  topicId: 'global-admin-count',
  per: 'tenant',
  reads: ['admin-roles', 'eligible-roles', 'role-groups', 'admins'],
  remedies: [],
  effort: 'hours',
  controls: ['MS.AAD.7.1v1', 'NIST CP-2'],
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access',
  evaluate(tenant) {
    const roles = [...activeRoles(tenant), ...eligibleRoles(tenant)].filter(isGlobalAdmin);
    const people = holdersOf(tenant, roles).filter(({ account }) => account?.isEnabled !== false);
    if (people.length >= fewest || largeGroups(tenant, roles).length > 0) return [];
    return [
      {
        id: 'tenant',
        name: 'Global admins',
        severity: 'high',
        because: people.length === 0 ? 'nobody who can sign in holds the role' : 'only one person holds it',
        facts: [fact('Who', people.map(({ id, account }) => account?.displayName ?? id).join(', ') || 'nobody', true)],
        url: rolesPage,
        pendingUntil: null,
      },
    ];
  },
});
