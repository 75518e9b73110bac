import type { Graph } from '../graph/graph';
import { readItemAt } from '../graph/read-item-at';
import { readSharingLinks } from '../graph/read-sharing-links';
import { AppError } from '../model/errors';
import { type DrillPlace, drillPaths } from '../remedies/fire-drill';

/** What stands of a drill, read now; null: it is not there. */
export interface DrillStands {
  readonly folderId: string | null;
  readonly fileId: string | null;
  readonly linkId: string | null;
}

/** @throws GraphError when it cannot be seen: then nothing is made and nothing claimed */
export async function lookAtDrill(graph: Graph, drill: DrillPlace): Promise<DrillStands> {
  const paths = drillPaths(drill);
  const folderId = await readItemAt(graph, paths.folder);
  if (folderId === null) return { folderId, fileId: null, linkId: null };
  const fileId = await readItemAt(graph, paths.file);
  if (fileId === null) return { folderId, fileId, linkId: null };
  const [read] = await readSharingLinks(graph, [{ driveId: drill.driveId, itemId: fileId }]);
  if (read?.skipped !== undefined)
    throw new AppError('graph-failed', 'the links of a drill could not be read', { why: read.skipped });
  const link = read?.links?.find(({ scope }) => scope === 'anonymous');
  return { folderId, fileId, linkId: link?.id ?? null };
}
