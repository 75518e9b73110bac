import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';
import { groupFact, groupPage, nameOfGroup, ownGroupsOf } from '../own-group';

/** Groups that decide about Keyholder, and that a rule fills. */
export const check = defineTenantCheck({
  id: 'groups.admin-group-dynamic',
  title: 'Groups of admins and leads filled by a rule',
  headline: 'A rule decides who approves fixes',
  plural: 'groups of admins or leads filled by a rule',
  area: 'groups',
  severity: 'high',
  party: 'customer',
  why: 'Whoever may change a field of their account – a department, a title – can put themselves into the group.',
  steps: ['Take a group whose members are put in by hand, and set ADMIN_GROUP_ID or LEAD_GROUP_ID to it.'],
  topicId: 'roles-and-rbac',
  per: 'tenant',
  reads: ['own-groups'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST AC-6'],
  source: 'https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership',
  evaluate(tenant) {
    return ownGroupsOf(tenant).flatMap((group) => {
      if (!group.hasMembershipRule) return [];
      return [
        {
          id: group.id,
          name: nameOfGroup(group),
          severity: 'high',
          because: 'its members follow a rule',
          facts: [groupFact(group), fact('Filled by', 'a rule')],
          url: groupPage(group),
          pendingUntil: null,
        },
      ];
    });
  },
});
