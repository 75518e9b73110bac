import { z } from 'zod/v4';
import type { Graph } from './graph';
import { rowPages } from './paging';

const row = z.object({
  activityDateTime: z.string(),
  targetResources: z.array(z.object({ id: z.string().nullish() })).nullish(),
  initiatedBy: z
    .object({
      user: z
        .object({
          id: z.string().nullish(),
          displayName: z.string().nullish(),
          userPrincipalName: z.string().nullish(),
        })
        .nullish(),
      app: z.object({ servicePrincipalId: z.string().nullish(), displayName: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

/** Somebody or some app that changed an object, as the directory's log says. */
export interface Changer {
  readonly objectId: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
}

/**
 * Who changed what since then. Permission: AuditLog.Read.All.
 * @see https://learn.microsoft.com/graph/api/directoryaudit-list
 */
export async function readChangers(graph: Graph, since: string, signal?: AbortSignal): Promise<readonly Changer[]> {
  const filter = `activityDateTime ge ${since.slice(0, 19)}Z`;
  const changers: Changer[] = [];
  for await (const rows of rowPages(graph, `/auditLogs/directoryAudits?$filter=${encodeURIComponent(filter)}`, row, {
    signal,
  }))
    for (const { activityDateTime: at, targetResources, initiatedBy } of rows) {
      const by = changerOf(initiatedBy);
      if (by) for (const { id } of targetResources ?? []) if (id) changers.push({ objectId: id, at, by });
    }
  return changers;
}

function changerOf(initiatedBy: z.infer<typeof row>['initiatedBy']): Changer['by'] | undefined {
  const { user, app } = initiatedBy ?? {};
  if (user?.id) return { id: user.id, name: user.displayName || user.userPrincipalName || user.id };
  return app?.servicePrincipalId
    ? { id: app.servicePrincipalId, name: app.displayName || app.servicePrincipalId }
    : undefined;
}
