import { z } from 'zod/v4';
import type { MadeLink } from '../model/link-maker';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { orNull } from './outcome-of';
import { rowPages } from './paging';
import { parseBody } from './parse-body';

const queries = '/security/auditLog/queries';
const query = z.object({ id: z.string(), status: z.string().nullish() });

const scopes: Readonly<Record<string, MadeLink['scope']>> = {
  AnonymousLinkCreated: 'anonymous',
  CompanyLinkCreated: 'organization',
};
const operations = [...Object.keys(scopes), 'SharingLinkCreated'];

/**
 * Begins a search for links that were made; it runs for minutes at Microsoft. Permission: AuditLogsQuery-SharePoint.Read.All
 * and, for OneDrives, AuditLogsQuery-OneDrive.Read.All. @returns the search's id
 * @see https://learn.microsoft.com/graph/api/security-auditcoreroot-post-auditlogqueries
 */
export async function askForLinks(
  graph: Graph,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<string> {
  const body = {
    displayName: 'Keyholder: who made sharing links',
    filterStartDateTime: from.toISOString(),
    filterEndDateTime: until.toISOString(),
    recordTypeFilters: ['sharePointSharingOperation'],
    operationFilters: operations,
  };
  const reply = await graph.call({ method: 'POST', path: queries, body });
  return parseBody(query, reply.body, `POST ${queries}`).id;
}

/** How the search stands; a search that is gone has failed. Permission: as to begin it. */
export async function readSearchState(graph: Graph, id: string): Promise<'running' | 'done' | 'failed'> {
  const reply = await orNull(graph.get(graphPath`/security/auditLog/queries/${id}`));
  const status = reply && parseBody(query, reply.body, `GET ${queries}/{id}`).status;
  if (status === 'succeeded') return 'done';
  return status === 'notStarted' || status === 'running' ? 'running' : 'failed';
}

const record = z
  .object({
    createdDateTime: z.string().nullish(),
    operation: z.string().nullish(),
    userPrincipalName: z.string().nullish(),
    userId: z.string().nullish(),
    objectId: z.string().nullish(),
    auditData: z
      .looseObject({
        UniqueSharingId: z.string().nullish(),
        SharingLinkScope: z.string().nullish(),
        ObjectId: z.string().nullish(),
      })
      .nullish(),
  })
  .transform(({ createdDateTime, operation, userPrincipalName, userId, objectId, auditData }): readonly MadeLink[] => {
    const by = userPrincipalName ?? userId;
    if (!by || !createdDateTime) return [];
    const said = { Anonymous: 'anonymous', Organization: 'organization' }[auditData?.SharingLinkScope ?? ''];
    return [
      {
        at: createdDateTime,
        by,
        linkId: auditData?.UniqueSharingId ?? null,
        scope: (said as MadeLink['scope'] | undefined) ?? scopes[operation ?? ''] ?? null,
        url: objectId ?? auditData?.ObjectId ?? null,
      },
    ];
  });

/** What a search that is done has found. Permission: as to begin it. */
export async function readMadeLinks(graph: Graph, id: string): Promise<readonly MadeLink[]> {
  const found: MadeLink[] = [];
  for await (const rows of rowPages(graph, graphPath`/security/auditLog/queries/${id}/records`, record))
    found.push(...rows.flat());
  return found;
}
