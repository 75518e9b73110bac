import { z } from 'zod/v4';
import type { WatchedSignIns } from '../model/access-world';
import type { Graph } from './graph';
import { rowPages } from './paging';

/** Newest first, a thousand on a page: what a person waits for looks at no more. */
const mostPages = 5;

const row = z.object({
  userId: z.string().nullish(),
  createdDateTime: z.string(),
  appliedConditionalAccessPolicies: z
    .array(z.object({ id: z.string().nullish(), result: z.string().nullish() }))
    .nullish(),
});
/** It would have stopped the sign-in, or asked for something that was not given. */
const stopping = new Set(['reportOnlyFailure', 'reportOnlyInterrupted']);

/**
 * What report-only policies would have done in the newest sign-ins. Permission: AuditLog.Read.All (and Policy.Read.All
 * for the policies in it); licence: Entra ID P1. @throws GraphError
 * @see https://learn.microsoft.com/graph/api/signin-list
 */
export async function readWatched(graph: Graph): Promise<WatchedSignIns> {
  const people = new Map<string, Set<string>>();
  let signIns = 0;
  let since: string | null = null;
  let pagesLeft = mostPages;
  for await (const rows of rowPages(graph, '/auditLogs/signIns?$top=1000', row)) {
    for (const { userId, createdDateTime, appliedConditionalAccessPolicies } of rows) {
      signIns += 1;
      if (since === null || createdDateTime < since) since = createdDateTime;
      for (const { id, result } of appliedConditionalAccessPolicies ?? []) {
        if (!id || !stopping.has(result ?? '')) continue;
        const stopped = people.get(id) ?? new Set();
        people.set(id, stopped.add(userId ?? ''));
      }
    }
    pagesLeft -= 1;
    if (pagesLeft === 0) break;
  }
  return { signIns, since, stopped: Object.fromEntries([...people].map(([id, stopped]) => [id, stopped.size])) };
}
