import { z } from 'zod/v4';
import type { Group, GroupMember } from '../model/tenant';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { isNotFound, orNull } from './outcome-of';
import { rowPages } from './paging';
import { parseBody } from './parse-body';

const group = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    isAssignableToRole: z.boolean().nullish(),
    membershipRule: z.string().nullish(),
  })
  .transform(
    (wire): Group => ({
      id: wire.id,
      displayName: wire.displayName ?? '',
      isAssignableToRole: wire.isAssignableToRole ?? false,
      hasMembershipRule: Boolean(wire.membershipRule),
    }),
  );

/**
 * One group, `null` when there is none. Permission: GroupMember.Read.All.
 * @see https://learn.microsoft.com/graph/api/group-get
 */
export async function readGroup(graph: Graph, groupId: string, signal?: AbortSignal): Promise<Group | null> {
  const path = graphPath`/groups/${groupId}?$select=id,displayName,isAssignableToRole,membershipRule`;
  const reply = await orNull(graph.get(path, { signal }));
  return reply && parseBody(group, reply.body, 'GET /groups/{id}');
}

const member = z.object({ '@odata.type': z.string().optional(), id: z.string(), displayName: z.string().nullish() });

/**
 * The people who stand in the group itself; groups in it, devices and apps are left out. Permission: GroupMember.Read.All.
 * @see https://learn.microsoft.com/graph/api/group-list-members
 */
export async function readGroupMembers(
  graph: Graph,
  groupId: string,
  signal?: AbortSignal,
): Promise<readonly GroupMember[]> {
  const found: GroupMember[] = [];
  const path = graphPath`/groups/${groupId}/members?$select=id,displayName&$top=999`;
  for await (const rows of rowPages(graph, path, member, { signal })) {
    const people = rows.filter((one) => one['@odata.type'] === '#microsoft.graph.user');
    found.push(...people.map(({ id, displayName }) => ({ id, displayName: displayName ?? '' })));
  }
  return found;
}

/**
 * Which of these groups the person is in, through other groups too; nobody is in no group. Permission: User.Read.All.
 * @see https://learn.microsoft.com/graph/api/user-list-transitivememberof
 */
export async function isMemberOf(
  graph: Graph,
  userId: string,
  groupIds: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const path = graphPath`/users/${userId}/transitiveMemberOf?$select=id&$top=999`;
  const found = new Set<string>();
  try {
    for await (const rows of rowPages(graph, path, member, { signal })) {
      for (const { id } of rows) if (groupIds.includes(id)) found.add(id);
    }
  } catch (error) {
    if (isNotFound(error)) return new Set();
    throw error;
  }
  return found;
}
