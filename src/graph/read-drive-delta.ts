import { z } from 'zod/v4';
import type { DeltaPage, ItemChange } from '../model/tenant';
import type { Graph } from './graph';
import { GraphError } from './graph-error';
import { graphPath } from './graph-path';
import { pages } from './paging';
import { parseBody } from './parse-body';

const row = z.object({
  id: z.string(),
  name: z.string().nullish(),
  webUrl: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  folder: z.object({}).nullish(),
  root: z.object({}).nullish(),
  shared: z.object({}).nullish(), // its fields are often missing: only that it is there counts
  deleted: z.object({}).nullish(),
  '@microsoft.graph.sharedChanged': z.union([z.string(), z.boolean()]).optional(),
});

// With these, items say that their sharing changed, and what only inherits its sharing is not called shared.
const headers = {
  Prefer: 'hierarchicalsharing, deltashowremovedasdeleted, deltatraversepermissiongaps, deltashowsharingchanges',
  deltaExcludeParent: 'true',
};

/**
 * All items of a drive (`link` null) or what changed since a link, a page at a time; of an item that comes twice in
 * a page the last counts. Deleted items are in `items` and, for whoever needs no more, in `removedIds`.
 * Permission: Sites.Read.All.
 * @throws GraphError for which `isResync` holds: begin again without a link.
 * @see https://learn.microsoft.com/graph/api/driveitem-delta
 */
export async function* readDriveDelta(
  graph: Graph,
  driveId: string,
  link: string | null,
  signal?: AbortSignal,
): AsyncGenerator<DeltaPage<ItemChange>> {
  const first = graphPath`/drives/${driveId}/root/delta?$select=id,name,webUrl,createdDateTime,folder,root,shared,deleted&$top=1000`;
  for await (const page of pages(graph, link ?? first, { headers, signal })) {
    const rows = page.value.map((value) => parseBody(row, value, 'GET /drives/{id}/root/delta'));
    const items = [...new Map(rows.map((item) => [item.id, asChange(item)])).values()];
    yield {
      items,
      removedIds: items.filter((item) => item.isDeleted).map((item) => item.id),
      next: page.nextLink,
      deltaLink: page.deltaLink,
    };
  }
}

/** The link is no longer good for "what changed since": the drive must be read whole. */
export const isResync = (error: unknown): boolean => error instanceof GraphError && error.status === 410;

const asChange = (item: z.infer<typeof row>): ItemChange => ({
  id: item.id,
  name: item.name ?? null,
  webUrl: item.webUrl ?? null,
  isFolder: Boolean(item.folder ?? item.root),
  isShared: Boolean(item.shared),
  isSharingChanged: String(item['@microsoft.graph.sharedChanged']).toLowerCase() === 'true',
  isDeleted: Boolean(item.deleted),
  createdAt: item.createdDateTime ?? null,
});
