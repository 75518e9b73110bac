import { z } from 'zod/v4';
import type { Graph } from './graph';
import { rowPages } from './paging';

const row = z.object({
  id: z.string(),
  category: z.string().nullish(),
  activityDisplayName: z.string().nullish(),
  activityDateTime: z.string(),
});

/** An entry of the directory's log: that something of its category changed, and no more. */
export type DirectoryAudit = z.infer<typeof row>;

/**
 * Entries of these categories since a time, a page at a time, the newest first. Permission: AuditLog.Read.All.
 * @see https://learn.microsoft.com/graph/api/directoryaudit-list
 */
export function readAudits(
  graph: Graph,
  since: Date,
  categories: readonly string[],
): AsyncGenerator<readonly DirectoryAudit[]> {
  const which = categories.map((category) => `category eq '${category}'`).join(' or ');
  const filter = `activityDateTime ge ${since.toISOString()} and (${which})`;
  return rowPages(graph, `/auditLogs/directoryAudits?$filter=${encodeURIComponent(filter)}`, row);
}
