import { z } from 'zod/v4';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { orNull } from './outcome-of';
import { parseBody } from './parse-body';
import type { ItemRef } from './read-sharing-links';

const row = z.object({ eTag: z.string().nullish() });

/**
 * The item's ETag: a call that carries it is refused with 412 once the item has changed. `null` where there is none.
 * Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/permission-delete
 */
export async function readETag(graph: Graph, { driveId, itemId }: ItemRef): Promise<string | null> {
  const reply = await orNull(graph.get(`${graphPath`/drives/${driveId}/items/${itemId}`}?$select=id,eTag`));
  return (reply && parseBody(row, reply.body, 'GET /drives/{id}/items/{id}').eTag) ?? null;
}
