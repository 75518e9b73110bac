import type { Graph } from '../../src/graph/graph';
import { lookInGroup } from '../../src/graph/people-in-group';

const user = (id: string) => ({ '@odata.type': '#microsoft.graph.user', id });
const group = (id: string) => ({ '@odata.type': '#microsoft.graph.group', id });

/** Two groups inside each other, a device, and a person who stands in both. */
const members: Readonly<Record<string, readonly object[]>> = {
  a: [user('u2'), group('b'), { '@odata.type': '#microsoft.graph.device', id: 'd1' }],
  b: [user('u1'), user('u2'), group('a')],
};
const asked: string[] = [];
const graph = {
  page: async (path: string) => {
    asked.push(path);
    const value = members[/groups\/(\w+)/.exec(path)?.[1] ?? ''] ?? [];
    return { status: 200, headers: {}, body: null, requestId: null, value, nextLink: null, deltaLink: null };
  },
} as unknown as Graph;

it('finds the people of groups in a group, each once, and reads each group once', async () => {
  expect(await lookInGroup(graph, 'a', { most: 10 })).toEqual({ peopleIds: ['u1', 'u2'], innerIds: ['b'] });
  expect(asked).toHaveLength(2);
});

it('says nothing of a group that is too large to look through', async () => {
  expect(await lookInGroup(graph, 'a', { most: 1 })).toEqual({ peopleIds: null, innerIds: ['b'] });
});
