import { z } from 'zod/v4';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { orNull } from './outcome-of';
import { parseBody } from './parse-body';

const identity = z.object({ id: z.string().nullish() }).nullish();
const drive = z.object({ owner: z.object({ user: identity, group: identity }).nullish() });
const members = z.object({ value: z.array(z.object({ id: z.string() })) });

/**
 * Who owns what lies in a drive: the person whose OneDrive it is, or the owners of the group whose site it is; nobody else.
 * Permissions: Sites.Read.All, GroupMember.Read.All.
 * @see https://learn.microsoft.com/graph/api/drive-get
 */
export async function readItemOwners(graph: Graph, driveId: string): Promise<ReadonlySet<string>> {
  const reply = await orNull(graph.get(`${graphPath`/drives/${driveId}`}?$select=id,owner`));
  const owner = reply && parseBody(drive, reply.body, 'GET /drives/{id}').owner;
  if (owner?.user?.id) return new Set([owner.user.id]);
  if (!owner?.group?.id) return new Set();
  const group = await orNull(graph.get(`${graphPath`/groups/${owner.group.id}/owners`}?$select=id`));
  return new Set(group ? parseBody(members, group.body, 'GET /groups/{id}/owners').value.map(({ id }) => id) : []);
}
