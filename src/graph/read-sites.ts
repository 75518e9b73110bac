import { z } from 'zod/v4';
import type { Drive, Site } from '../model/tenant';
import { asDrive, driveRow, driveSelect } from './drive-row';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { rowPages } from './paging';

const row = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    name: z.string().nullish(),
    webUrl: z.string().nullish(),
    isPersonalSite: z.boolean().nullish(),
  })
  .transform(
    (wire): Site => ({
      id: wire.id,
      displayName: wire.displayName ?? wire.name ?? '',
      webUrl: wire.webUrl ?? '',
      isPersonal: wire.isPersonalSite ?? false,
    }),
  );

/**
 * Every site of the organisation, a page at a time; people's OneDrives come as personal sites. Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/site-getallsites
 */
export const readSites = (graph: Graph, signal?: AbortSignal): AsyncGenerator<readonly Site[]> =>
  rowPages(graph, '/sites/getAllSites?$select=id,displayName,name,webUrl,isPersonalSite', row, { signal });

/**
 * The document libraries of a site. Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/drive-list
 */
export async function readSiteDrives(
  graph: Graph,
  site: Pick<Site, 'id' | 'displayName'>,
  signal?: AbortSignal,
): Promise<readonly Drive[]> {
  const found: Drive[] = [];
  for await (const rows of rowPages(graph, `${graphPath`/sites/${site.id}/drives`}?${driveSelect}`, driveRow, {
    signal,
  })) {
    found.push(...rows.map((drive) => asDrive(drive, site)));
  }
  return found;
}
