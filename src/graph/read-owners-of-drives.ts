import { z } from 'zod/v4';
import { driveRow, driveSelect } from './drive-row';
import type { Graph, ReadOptions } from './graph';
import { graphPath } from './graph-path';
import { isNotFound } from './outcome-of';
import { rowPages } from './paging';
import { parseBody } from './parse-body';

const asked = 'GET /drives/{id}';
const person = z.object({ id: z.string() });

/** `userIds` null: it could not be seen. A drive that is gone, or that Graph names no owner of, has none. */
export interface DriveOwnersReading {
  readonly driveId: string;
  readonly userIds: readonly string[] | null;
}

const pathOf = (driveId: string): string => `${graphPath`/drives/${driveId}`}?${driveSelect}`;

/**
 * Who owns many drives, through `$batch`: the person whose OneDrive it is, or the owners of the group whose site it is.
 * Permissions: Sites.Read.All, GroupMember.Read.All.
 * @see https://learn.microsoft.com/graph/api/drive-get
 * @see https://learn.microsoft.com/graph/api/group-list-owners
 */
export async function readOwnersOfDrives(
  graph: Graph,
  driveIds: readonly string[],
  options?: ReadOptions,
): Promise<readonly DriveOwnersReading[]> {
  const replies = await graph.batch(
    driveIds.map((id) => ({ id, path: pathOf(id) })),
    options,
  );
  const groups = new Map<string, readonly string[] | null>();
  const readings: DriveOwnersReading[] = [];
  for (const { id: driveId, ...reply } of replies) {
    if (reply.status !== 200) {
      readings.push({ driveId, userIds: reply.status === 404 ? [] : null });
      continue;
    }
    const { owner } = parseBody(driveRow, reply.body, asked);
    const groupId = owner?.group?.id ?? null;
    if (owner?.user?.id || groupId === null) {
      readings.push({ driveId, userIds: owner?.user?.id ? [owner.user.id.toLowerCase()] : [] });
      continue;
    }
    if (!groups.has(groupId)) groups.set(groupId, await readGroupOwners(graph, groupId, options).catch(() => null));
    readings.push({ driveId, userIds: groups.get(groupId) ?? null });
  }
  return readings;
}

async function readGroupOwners(graph: Graph, groupId: string, options?: ReadOptions): Promise<readonly string[]> {
  const found: string[] = [];
  try {
    for await (const rows of rowPages(graph, `${graphPath`/groups/${groupId}/owners`}?$select=id`, person, options))
      found.push(...rows.map(({ id }) => id.toLowerCase()));
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
  return found;
}
