import { z } from 'zod/v4';
import type { Drive, Site, SkipReason } from '../model/tenant';
import { asDrive, driveRow, driveSelect } from './drive-row';
import { errorOfReply } from './error-of-reply';
import type { Graph, ReadOptions } from './graph';
import { graphPath } from './graph-path';
import { skipReasonOf } from './outcome-of';
import { rowPages } from './paging';
import { parseBody } from './parse-body';

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

/** `skipped`: the site's libraries could not be seen. A site that is gone has none. */
export type SiteDrivesReading =
  | { readonly drives: readonly Drive[]; readonly skipped?: undefined }
  | { readonly drives?: undefined; readonly skipped: SkipReason };

const asked = 'GET /sites/{id}/drives';
const list = z.object({ value: z.array(driveRow), '@odata.nextLink': z.string().optional() });

/**
 * The document libraries of many sites through `$batch`, in the order asked. Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/drive-list
 */
export async function readSiteDrives(
  graph: Graph,
  sites: readonly Pick<Site, 'id' | 'displayName'>[],
  options?: ReadOptions,
): Promise<readonly SiteDrivesReading[]> {
  const paths = sites.map(({ id }) => `${graphPath`/sites/${id}/drives`}?${driveSelect}`);
  const replies = await graph.batch(
    paths.map((path, at) => ({ id: String(at), path })),
    options,
  );
  const readings: SiteDrivesReading[] = [];
  for (const { id, ...reply } of replies) {
    const site = sites[Number(id)] ?? null;
    if (reply.status === 404) readings.push({ drives: [] });
    else if (reply.status !== 200) readings.push({ skipped: skipReasonOf(errorOfReply(reply, asked)) });
    else {
      const { value: rows, '@odata.nextLink': more } = parseBody(list, reply.body, asked);
      const found = [...rows];
      if (more !== undefined) for await (const next of rowPages(graph, more, driveRow, options)) found.push(...next);
      readings.push({ drives: found.map((drive) => asDrive(drive, site)) });
    }
  }
  return readings;
}
