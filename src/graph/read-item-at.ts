import { z } from 'zod/v4';
import type { Graph } from './graph';
import { orNull } from './outcome-of';
import { parseBody } from './parse-body';

const row = z.object({ id: z.string() });

/**
 * The id of the item at a path (`/drives/{id}/root:/folder/file`, escaped already); `null` where there is none.
 * Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-get
 */
export async function readItemAt(graph: Graph, path: string): Promise<string | null> {
  const reply = await orNull(graph.get(`${path}?$select=id`));
  return reply && parseBody(row, reply.body, 'GET /drives/{id}/root:/{path}').id;
}
