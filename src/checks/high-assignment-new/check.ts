import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import type { Kept, Snapshot } from '../../model/objects';
import type { HeldRole } from '../../model/objects/roles';
import { highRoles } from '../../model/privileged-roles';
import { defineTenantCheck } from '../define';
import { isHigh, rolesPage } from '../role-holders';

/** After that it is how things are. */
const recentDays = 7;

/** Where PIM is in use its list tells what is held from what was only activated; else the plain list is all there is. */
function assigned(tenant: Snapshot): readonly Kept<HeldRole>[] {
  const schedules = tenant['role-schedules'] ?? [];
  return schedules.length > 0 ? schedules : (tenant['admin-roles'] ?? []);
}

/** High roles that were given since the first reading. */
export const check = defineTenantCheck({
  id: 'roles.high-assignment-new',
  title: 'New high admin roles',
  headline: 'Somebody was given a high admin role',
  plural: 'new high admin roles',
  area: 'roles',
  severity: 'high',
  party: 'customer',
  why: 'Who breaks in gives an account of theirs a role, to stay. Most new roles are meant: then somebody should say so.',
  steps: [
    'Ask who gave it and why: Entra admin centre, Audit logs, category RoleManagement.',
    'Not meant? Take it away, and look at what else the one who gave it has done.',
  ],
  topicId: 'high-impact-change-approval',
  per: 'tenant',
  reads: ['role-schedules', 'admin-roles'],
  remedies: [],
  effort: 'minutes',
  controls: ['MS.AAD.7.7v1', 'NIST AC-2(4)'],
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/security-planning',
  evaluate(tenant, { at }) {
    return assigned(tenant).flatMap(({ object: role, firstSeenAt }) => {
      const isRecent = firstSeenAt !== null && Date.parse(at) - Date.parse(firstSeenAt) <= recentDays * dayMs;
      if (!isRecent || role.isActivated || !isHigh(role)) return [];
      const kind = { user: 'Account', group: 'Group', app: 'App', unknown: 'Given to' }[role.principalKind];
      const roleName = highRoles[role.roleDefinitionId] ?? role.roleDefinitionId;
      return [
        {
          id: role.id,
          name: role.principalName,
          severity: 'high',
          because: `${roleName}, ${role.endsAt === null ? 'for good' : `until ${role.endsAt.slice(0, 10)}`}`,
          facts: [
            fact(kind, role.principalName, role.principalKind !== 'app'),
            fact('Role', roleName),
            fact('For', role.scopeId === '/' ? 'the whole directory' : 'a part of the directory'),
            fact('Given by', 'not known yet: see the audit log'),
          ],
          url: rolesPage,
          pendingUntil: null,
        },
      ];
    });
  },
});
