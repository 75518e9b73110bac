import { z } from 'zod/v4';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { rowPages } from './paging';

const member = z.object({ '@odata.type': z.string().optional(), id: z.string() });

interface Inside {
  /** In order; null: more than `most`. */
  readonly peopleIds: readonly string[] | null;
  /** The groups in it, and in those: not all of them where there are too many people. */
  readonly innerIds: readonly string[];
}

/**
 * Who is in a group and in the groups inside it.
 * Permission: GroupMember.Read.All. @throws GraphError 404 when there is no such group
 * @see https://learn.microsoft.com/graph/api/group-list-members
 */
export async function lookInGroup(
  graph: Graph,
  groupId: string,
  { most, signal }: { most: number; signal?: AbortSignal | undefined },
): Promise<Inside> {
  const people = new Set<string>();
  const groups = new Set([groupId]); // grows while it is walked through; each group once
  const innerIds = () => [...groups].filter((id) => id !== groupId).toSorted();
  for (const id of groups) {
    for await (const rows of rowPages(graph, graphPath`/groups/${id}/members?$select=id&$top=999`, member, {
      signal,
    })) {
      for (const row of rows) {
        if (row['@odata.type'] === '#microsoft.graph.user') people.add(row.id);
        else if (row['@odata.type'] === '#microsoft.graph.group') groups.add(row.id);
      }
      if (people.size > most) return { peopleIds: null, innerIds: innerIds() };
    }
  }
  return { peopleIds: [...people].toSorted(), innerIds: innerIds() };
}
