import type { Objects } from '../../model/objects';
import type { Graph } from '../graph';
import type { Collection, ReadContext } from './define';

/** So many ids Graph takes in one delta's filter. */
const mostFollowed = 50;

interface Looked {
  readonly id: string;
  readonly innerIds?: readonly string[];
}

/**
 * Groups, the people in them and the groups inside them: each of these is followed by its own membership, as no delta
 * tells of a member of a member. Groups found inside since the last time make another delta, and with it a whole reading.
 * Somebody who is deleted stays a member to the delta until it is for good, and one who is restored never left: of those
 * the accounts tell (`tenant/follow-changes.ts`).
 * @see https://learn.microsoft.com/graph/delta-query-groups
 */
export const followGroups = <N extends 'role-groups' | 'policy-groups'>(
  name: N,
  idsOf: (context: ReadContext) => Promise<readonly string[]>,
  readGroup: (graph: Graph, id: string, signal?: AbortSignal) => Promise<Objects[N] | null>,
): NonNullable<Collection<N>['changes']> => {
  /** Each group with all that is to be followed for it, in small letters: a policy names a group as somebody typed it. */
  async function followed(context: ReadContext): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const kept: readonly Looked[] = await context.kept(name);
    const inner = new Map(kept.map(({ id, innerIds = [] }) => [id, innerIds]));
    const of = (id: string) => new Set([id, ...(inner.get(id) ?? [])].map((one) => one.toLowerCase()));
    return new Map((await idsOf(context)).map((id) => [id, of(id)]));
  }
  return {
    async delta(context) {
      const ids = [...new Set([...(await followed(context)).values()].flatMap((some) => [...some]))].toSorted();
      if (ids.length === 0 || ids.length > mostFollowed) return null;
      const filter = ids.map((id) => `id eq '${id}'`).join(' or ');
      return `/groups/delta?$select=displayName,members&$filter=${encodeURIComponent(filter)}`;
    },
    async readSome(graph, changedIds, context) {
      const standing: Objects[N][] = [];
      const goneIds: string[] = [];
      for (const [id, of] of await followed(context)) {
        if (!changedIds.some((changed) => of.has(changed.toLowerCase()))) continue;
        const group = await readGroup(graph, id, context.signal);
        if (group === null) goneIds.push(id);
        else standing.push(group);
      }
      return { standing, goneIds };
    },
  };
};
