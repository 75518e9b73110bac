import type { Graph } from '../graph/graph';
import { readSharingLink } from '../graph/read-sharing-links';
import { splitId } from '../model/check';
import type { Finding } from '../model/finding';
import type { Remedy, World } from '../model/remedy';

const readers = {
  'sharing-link': async (graph: Graph, finding: Finding): Promise<World> => {
    const [driveId = '', itemId = '', permissionId = ''] = splitId(finding.subjectId);
    return { link: await readSharingLink(graph, { driveId, itemId, permissionId }) };
  },
} as const satisfies Record<Remedy['looksAt'], (graph: Graph, finding: Finding) => Promise<World>>;

/** What the remedy works on, read now. @throws GraphError when it cannot be seen: then nothing is planned and nothing claimed */
export const readWorld = (graph: Graph, remedy: Remedy, finding: Finding): Promise<World> =>
  readers[remedy.looksAt](graph, finding);
