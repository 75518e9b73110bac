import { z } from 'zod/v4';
import type { RoleAssignment } from '../model/tenant';
import type { Graph } from './graph';
import { rowPages } from './paging';

const path = '/roleManagement/directory/roleAssignments';

const row = z.object({ id: z.string(), principalId: z.string().nullish(), roleDefinitionId: z.string().nullish() });

/** An assignment that names nobody or no role says nothing about anybody. */
const asAssignments = ({ id, principalId, roleDefinitionId }: z.infer<typeof row>): readonly RoleAssignment[] =>
  principalId && roleDefinitionId ? [{ id, principalId, roleDefinitionId }] : [];

async function readAll(graph: Graph, from: string, signal?: AbortSignal): Promise<readonly RoleAssignment[]> {
  const found: RoleAssignment[] = [];
  for await (const rows of rowPages(graph, from, row, { signal })) found.push(...rows.flatMap(asAssignments));
  return found;
}

/**
 * Every active role assignment. A principal may be a group or an app. Permission: RoleManagement.Read.Directory.
 * @see https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments
 */
export const readRoleAssignments = (graph: Graph, signal?: AbortSignal): Promise<readonly RoleAssignment[]> =>
  readAll(graph, path, signal);

/**
 * What is assigned to the person, not what comes through a group. Permission: RoleManagement.Read.Directory.
 * @see https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments
 */
export const readRolesOf = (graph: Graph, userId: string, signal?: AbortSignal): Promise<readonly RoleAssignment[]> =>
  readAll(graph, `${path}?$filter=${encodeURIComponent(`principalId eq '${userId.replaceAll("'", "''")}'`)}`, signal);
