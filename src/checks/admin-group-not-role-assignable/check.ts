import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { groupFact, groupPage, nameOfGroup, ownGroupsOf } from '../own-group';

/** Groups that decide about Keyholder, and whose members lesser admins may change. */
export const check = defineTenantCheck({
  id: 'groups.admin-group-not-role-assignable',
  title: 'Groups of admins and leads that others can change',
  headline: 'Too many people can change who approves fixes',
  plural: 'groups that too many people can change',
  area: 'groups',
  severity: 'high',
  party: 'customer',
  why: 'Owners of the group and every user administrator can put themselves in. A role-assignable group only global and privileged role admins can change.',
  steps: [
    'Make a new group that can be assigned to roles (this cannot be changed later), with the same people.',
    'Then set ADMIN_GROUP_ID or LEAD_GROUP_ID to it.',
  ],
  topicId: 'roles-and-rbac',
  per: 'tenant',
  reads: ['own-groups'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST AC-6'],
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept',
  evaluate(tenant) {
    return ownGroupsOf(tenant).flatMap((group) => {
      if (group.isAssignableToRole) return [];
      return [
        {
          id: group.id,
          name: nameOfGroup(group),
          severity: group.role === 'leads' ? 'high' : 'medium',
          because: 'it cannot be assigned to roles',
          facts: [groupFact(group), fact('Can be assigned to roles', 'no')],
          url: groupPage(group),
          pendingUntil: null,
        },
      ];
    });
  },
});
