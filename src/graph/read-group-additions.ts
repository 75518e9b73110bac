import { z } from 'zod/v4';
import type { Graph } from './graph';
import { rowPages } from './paging';

const row = z.object({ targetResources: z.array(z.object({ id: z.string().nullish() })).nullish() });

/**
 * People who were put into a group since then, by the directory's audit log. Permission: AuditLog.Read.All.
 * @see https://learn.microsoft.com/graph/api/directoryaudit-list
 */
export async function readGroupAdditions(
  graph: Graph,
  groupId: string,
  since: string,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const filter = `activityDateTime ge ${since} and activityDisplayName eq 'Add member to group'`;
  const path = `/auditLogs/directoryAudits?$filter=${encodeURIComponent(filter)}`;
  const added = new Set<string>();
  for await (const rows of rowPages(graph, path, row, { signal })) {
    for (const { targetResources } of rows) {
      const ids = (targetResources ?? []).flatMap(({ id }) => id ?? []);
      if (ids.includes(groupId)) for (const id of ids) if (id !== groupId) added.add(id);
    }
  }
  return added;
}
