import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { activeRoles, holdersOf, isGlobalAdmin, largeGroups, rolesPage } from '../role-holders';

/** Microsoft advises fewer than five, the two emergency accounts among them. */
const most = 4;

/** Each global admin can do everything: few are needed. */
export const check = defineTenantCheck({
  id: 'roles.too-many-global-admins',
  title: 'Too many global admins',
  headline: 'More people are global admins than a tenant needs',
  plural: 'tenants with too many global admins',
  area: 'roles',
  severity: 'high',
  party: 'customer',
  why: 'Whoever takes over one global admin has the whole tenant. Every one more is one more way in; most need a smaller role.',
  steps: [
    'Give each the smallest role that does the work: Entra admin centre, Roles and administrators.',
    'Keep two emergency accounts and one or two people.',
  ],
  topicId: 'global-admin-count',
  per: 'tenant',
  reads: ['admin-roles', 'role-groups', 'admins'],
  remedies: [],
  effort: 'hours',
  controls: ['MS.AAD.7.1v1', 'NIST AC-6(5)'],
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices',
  evaluate(tenant) {
    const roles = activeRoles(tenant).filter(isGlobalAdmin);
    const large = largeGroups(tenant, roles);
    const people = holdersOf(tenant, roles).filter(({ account }) => account?.isEnabled !== false);
    if (large.length === 0 && people.length <= most) return [];
    const names = people.map(({ id, account }) => account?.displayName ?? id);
    return [
      {
        id: 'tenant',
        name: 'Global admins',
        severity: large.length > 0 || people.length > 2 * most ? 'critical' : 'high',
        because:
          large.length > 0 ? 'a whole group, too large to count, holds the role' : `${people.length} people hold it`,
        facts: [
          fact('People', large.length > 0 ? `more than ${people.length}` : String(people.length)),
          fact('Who', names.slice(0, 20).join(', '), true),
          ...(large.length > 0 ? [fact('Groups too large to count', large.join(', '))] : []),
        ],
        url: rolesPage,
        pendingUntil: null,
      },
    ];
  },
});
