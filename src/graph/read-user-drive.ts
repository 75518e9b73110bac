import type { Drive, SkipReason } from '../model/tenant';
import { asDrive, driveRow, driveSelect } from './drive-row';
import { errorOfReply } from './error-of-reply';
import type { Graph, ReadOptions } from './graph';
import { graphPath } from './graph-path';
import { orNull, skipReasonOf } from './outcome-of';
import { parseBody } from './parse-body';

const asked = 'GET /users/{id}/drive';
const pathOf = (userId: string) => `${graphPath`/users/${userId}/drive`}?${driveSelect}`;

/**
 * A person's OneDrive, `null` when there is none. Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/drive-get
 */
export async function readUserDrive(graph: Graph, userId: string, signal?: AbortSignal): Promise<Drive | null> {
  const reply = await orNull(graph.get(pathOf(userId), { signal }));
  return reply && asDrive(parseBody(driveRow, reply.body, asked), null);
}

/** `drive` null: the person has none. `skipped`: it could not be seen. */
export type UserDriveReading =
  | { readonly userId: string; readonly drive: Drive | null; readonly skipped?: undefined }
  | { readonly userId: string; readonly drive?: undefined; readonly skipped: SkipReason };

/**
 * Many people's OneDrives through `$batch`, in the order asked. Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/drive-get
 */
export async function readUserDrives(
  graph: Graph,
  userIds: readonly string[],
  options?: ReadOptions,
): Promise<readonly UserDriveReading[]> {
  const results = await graph.batch(
    userIds.map((id) => ({ id, path: pathOf(id) })),
    options,
  );
  return results.map(({ id: userId, ...reply }) => {
    if (reply.status === 200) return { userId, drive: asDrive(parseBody(driveRow, reply.body, asked), null) };
    if (reply.status === 404) return { userId, drive: null };
    return { userId, skipped: skipReasonOf(errorOfReply(reply, asked)) };
  });
}
