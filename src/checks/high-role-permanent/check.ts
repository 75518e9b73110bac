import { fact } from '../../model/check';
import { globalAdministrator, highRoles } from '../../model/privileged-roles';
import { defineTenantCheck } from '../define';
import { emergencyOf } from '../emergency-account';
import { isHigh, rolesPage } from '../role-holders';

const kinds = { user: 'Account', group: 'Group', unknown: 'Held by' } as const;

/** High roles that are in force day and night, where PIM could lend them for hours. Apps cannot activate a role, emergency accounts must not have to. */
export const check = defineTenantCheck({
  id: 'roles.high-role-permanent',
  title: 'High admin roles held for good',
  headline: 'A high admin role is in force day and night',
  plural: 'holders of high admin roles for good',
  area: 'roles',
  severity: 'medium',
  party: 'customer',
  why: 'A role that is always in force can be used by whoever takes over the account, at any hour. One that is activated for hours, with a reason, cannot.',
  steps: [
    'Entra admin centre, Privileged Identity Management, Roles: make the assignment eligible in place of active.',
    'The two emergency accounts stay active for good: say “name emergency accounts” to me, and they are left out here.',
  ],
  topicId: 'just-in-time-admin',
  per: 'tenant',
  reads: ['role-schedules', 'emergency-accounts'],
  licence: 'entra-p2',
  remedies: [],
  effort: 'hours',
  controls: ['MS.AAD.7.4v1', 'NIST AC-2(7)'],
  source: 'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure',
  evaluate(tenant) {
    const emergency = new Set(emergencyOf(tenant).map(({ id }) => id));
    const held = (tenant['role-schedules'] ?? []).flatMap(({ object: role }) =>
      role.principalKind !== 'app' &&
      !role.isActivated &&
      role.endsAt === null &&
      isHigh(role) &&
      !emergency.has(role.principalId)
        ? [role]
        : [],
    );
    return [...Map.groupBy(held, ({ principalId }) => principalId)].map(([id, roles]) => {
      const names = roles.map(({ roleDefinitionId }) => highRoles[roleDefinitionId] ?? roleDefinitionId).toSorted();
      const { principalKind, principalName } = roles[0] ?? { principalKind: 'unknown', principalName: id };
      const kind = kinds[principalKind === 'app' ? 'unknown' : principalKind];
      return {
        id,
        name: principalName,
        severity: roles.some(({ roleDefinitionId }) => roleDefinitionId === globalAdministrator) ? 'high' : 'medium',
        because: `${[...new Set(names)].join(', ')}, for good`,
        facts: [fact(kind, principalName, true), fact('Roles held for good', [...new Set(names)].join(', '))],
        url: rolesPage,
        pendingUntil: null,
      };
    });
  },
});
