import type { ConditionalAccessPolicy, PolicyGroup } from '../../model/objects/access';
import type { Graph } from '../graph';
import { graphPath } from '../graph-path';
import { orNull } from '../outcome-of';
import { parseBody } from '../parse-body';
import { lookInGroup } from '../people-in-group';
import { namedRow, readAccounts } from '../read-accounts';
import { defineCollection, type ReadContext } from './define';
import { followGroups } from './follow-groups';

/** A group of more people than this is not looked through. */
const mostPeople = 20_000;
const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids in the lists of all policies, each once; Graph's words (`All`) are none. */
const idsIn = (
  policies: readonly ConditionalAccessPolicy[],
  lists: readonly ('includeUsers' | 'excludeUsers' | 'includeGroups' | 'excludeGroups')[],
): readonly string[] => [
  ...new Set(policies.flatMap((policy) => lists.flatMap((list) => policy[list])).filter((id) => isGuid.test(id))),
];

/** Accounts that policies name, whether they are still there. */
export const policyUsers = defineCollection({
  name: 'policy-users',
  label: 'Accounts that Conditional Access policies name',
  permission: 'User.Read.All',
  licence: 'entra-p1',
  everyS: 900,
  from: ['conditional-access-policies'],
  probe: '/users?$top=1&$select=id',
  async *read(graph, { kept, signal }) {
    const ids = idsIn(await kept('conditional-access-policies'), ['includeUsers', 'excludeUsers']);
    const found = await readAccounts(graph, ids, { select: 'id,displayName', row: namedRow, signal });
    yield ids.map((id, index) => ({ id, displayName: found[index]?.displayName ?? null }));
  },
});

async function readPolicyGroup(graph: Graph, id: string, signal?: AbortSignal): Promise<PolicyGroup> {
  const reply = await orNull(graph.get(graphPath`/groups/${id}?$select=id,displayName`, { signal }));
  const group = reply && parseBody(namedRow, reply.body, 'GET /groups/{id}');
  const inside = group && (await orNull(lookInGroup(graph, id, { most: mostPeople, signal })));
  const { peopleIds, innerIds } = inside ?? { peopleIds: group ? null : [], innerIds: [] };
  return { id, displayName: group?.displayName ?? null, peopleIds, innerIds };
}

const policyGroupIds = async ({ kept }: ReadContext): Promise<readonly string[]> =>
  idsIn(await kept('conditional-access-policies'), ['includeGroups', 'excludeGroups']);

/** Groups that policies name, whether they are still there, and who is in them. */
export const policyGroups = defineCollection({
  name: 'policy-groups',
  label: 'Groups that Conditional Access policies name',
  permission: 'GroupMember.Read.All',
  licence: 'entra-p1',
  everyS: 900,
  from: ['conditional-access-policies'],
  probe: '/groups?$top=1&$select=id',
  async *read(graph, context) {
    for (const id of await policyGroupIds(context)) yield [await readPolicyGroup(graph, id, context.signal)];
  },
  changes: followGroups('policy-groups', policyGroupIds, readPolicyGroup),
});
