import { z } from 'zod/v4';
import { joinId } from '../../model/check';
import type { AdminAccount, HeldRole, RoleGroup } from '../../model/objects/roles';
import type { Graph } from '../graph';
import { graphPath } from '../graph-path';
import { orNull } from '../outcome-of';
import { rowPages } from '../paging';
import { parseBody } from '../parse-body';
import { lookInGroup } from '../people-in-group';
import { namedRow, readAccounts } from '../read-accounts';
import { defineCollection, type ReadContext } from './define';
import { followGroups } from './follow-groups';

const kinds: Readonly<Record<string, HeldRole['principalKind']>> = {
  '#microsoft.graph.user': 'user',
  '#microsoft.graph.group': 'group',
  '#microsoft.graph.servicePrincipal': 'app',
};

const heldRow = z.object({
  principalId: z.string().nullish(),
  roleDefinitionId: z.string().nullish(),
  directoryScopeId: z.string().nullish(),
  assignmentType: z.string().nullish(),
  endDateTime: z.string().nullish(),
  principal: z.object({ '@odata.type': z.string().nullish(), displayName: z.string().nullish() }).nullish(),
});

/** An assignment that names nobody or no role says nothing about anybody. */
function asHeld(wire: z.infer<typeof heldRow>): readonly HeldRole[] {
  const { principalId, roleDefinitionId, principal } = wire;
  if (!principalId || !roleDefinitionId) return [];
  const scopeId = wire.directoryScopeId ?? '/';
  return [
    {
      id: joinId(principalId, roleDefinitionId, scopeId),
      principalId,
      principalKind: kinds[principal?.['@odata.type'] ?? ''] ?? 'unknown',
      principalName: principal?.displayName ?? principalId,
      roleDefinitionId,
      scopeId,
      isActivated: wire.assignmentType === 'Activated',
      endsAt: wire.endDateTime ?? null,
    },
  ];
}

/** One row a principal, role and scope: of two, the one that lasts longer counts. */
const readHeld = (path: string) =>
  async function* (graph: Graph, { signal }: ReadContext): AsyncGenerator<readonly HeldRole[]> {
    const found = new Map<string, HeldRole>();
    for await (const rows of rowPages(graph, `${path}?$expand=principal`, heldRow, { signal })) {
      for (const held of rows.flatMap(asHeld)) {
        const known = found.get(held.id);
        if (known === undefined || (known.endsAt ?? '9') < (held.endsAt ?? '9')) found.set(held.id, held);
      }
    }
    yield [...found.values()];
  };

const directory = '/roleManagement/directory';

/** Read before the plain assignments: what was activated must not look like something new. @see https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentscheduleinstances */
export const roleSchedules = defineCollection({
  name: 'role-schedules',
  label: 'Which admin roles are held for good and which for hours',
  permission: 'RoleAssignmentSchedule.Read.Directory',
  licence: 'entra-p2',
  everyS: 300,
  read: readHeld(`${directory}/roleAssignmentScheduleInstances`),
});

/** @see https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments */
export const adminRoles = defineCollection({
  name: 'admin-roles',
  label: 'Admin roles in force',
  permission: 'RoleManagement.Read.Directory',
  licence: null,
  everyS: 300,
  read: readHeld(`${directory}/roleAssignments`),
});

/** @see https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances */
export const eligibleRoles = defineCollection({
  name: 'eligible-roles',
  label: 'Who may activate admin roles',
  permission: 'RoleEligibilitySchedule.Read.Directory',
  licence: 'entra-p2',
  everyS: 300,
  read: readHeld(`${directory}/roleEligibilityScheduleInstances`),
});

/** A group of more people than this is not looked through. */
const mostPeople = 5000;

const heldBy = async (kept: ReadContext['kept'], kind: HeldRole['principalKind']): Promise<readonly string[]> => {
  const held = [...(await kept('admin-roles')), ...(await kept('eligible-roles'))];
  return [...new Set(held.flatMap((one) => (one.principalKind === kind ? [one.principalId] : [])))];
};

async function readRoleGroup(graph: Graph, id: string, signal?: AbortSignal): Promise<RoleGroup | null> {
  const reply = await orNull(graph.get(graphPath`/groups/${id}?$select=id,displayName`, { signal }));
  if (reply === null) return null;
  const { displayName } = parseBody(namedRow, reply.body, 'GET /groups/{id}');
  return { id, displayName, ...(await lookInGroup(graph, id, { most: mostPeople, signal })) };
}

const roleGroupIds = ({ kept }: ReadContext): Promise<readonly string[]> => heldBy(kept, 'group');

export const roleGroups = defineCollection({
  name: 'role-groups',
  label: 'People behind groups that hold admin roles',
  permission: 'GroupMember.Read.All',
  licence: null,
  everyS: 300,
  from: ['admin-roles'],
  probe: '/groups?$top=1&$select=id',
  async *read(graph, context) {
    for (const id of await roleGroupIds(context)) {
      const group = await readRoleGroup(graph, id, context.signal);
      if (group !== null) yield [group];
    }
  },
  changes: followGroups('role-groups', roleGroupIds, readRoleGroup),
});

const adminRow = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    userPrincipalName: z.string().nullish(),
    userType: z.string().nullish(),
    accountEnabled: z.boolean().nullish(),
    onPremisesSyncEnabled: z.boolean().nullish(),
  })
  .transform(
    (wire): AdminAccount => ({
      id: wire.id,
      displayName: wire.displayName ?? '',
      userPrincipalName: wire.userPrincipalName ?? '',
      isGuest: wire.userType?.toLowerCase() === 'guest',
      isSynced: wire.onPremisesSyncEnabled ?? false,
      isEnabled: wire.accountEnabled ?? true, // never assumed to be harmless
    }),
  );

export const admins = defineCollection({
  name: 'admins',
  label: 'The accounts behind admin roles',
  permission: 'User.Read.All',
  licence: null,
  everyS: 300,
  from: ['admin-roles', 'role-groups'],
  probe: '/users?$top=1&$select=id',
  async *read(graph, { kept, signal }) {
    const inGroups = (await kept('role-groups')).flatMap(({ peopleIds }) => peopleIds ?? []);
    const ids = [...new Set([...(await heldBy(kept, 'user')), ...inGroups])];
    const select = 'id,displayName,userPrincipalName,userType,accountEnabled,onPremisesSyncEnabled';
    const found = await readAccounts(graph, ids, { select, row: adminRow, signal });
    yield found.filter((one) => one !== null);
  },
});
