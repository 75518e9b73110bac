import type { ReadContext } from '../../src/graph/collections/define';
import { policyGroups } from '../../src/graph/collections/policy-names';
import type { Graph } from '../../src/graph/graph';
import type { PolicyGroup } from '../../src/model/objects/access';

const id = (end: number): string => `00000000-0000-4000-8000-${String(end).padStart(12, '0')}`;
const [a, b, inA, inB] = [id(1), id(2), id(3), id(4)];
const group = (of: string, innerIds?: readonly string[]): PolicyGroup => ({
  id: of,
  displayName: of,
  peopleIds: [],
  ...(innerIds && { innerIds }),
});

/** What is kept: policies that leave out these groups, and the groups as they were last looked through. */
const contextOf = (excludeGroups: readonly string[], groups: readonly PolicyGroup[]): ReadContext =>
  ({
    kept: async (name: string) =>
      name === 'policy-groups'
        ? groups
        : [{ includeUsers: [], excludeUsers: [], includeGroups: ['All'], excludeGroups }],
  }) as unknown as ReadContext;

/** The groups whose changes Graph is asked for. */
async function followed(context: ReadContext): Promise<readonly string[] | null> {
  const delta = policyGroups.changes?.delta;
  const path = typeof delta === 'function' ? await delta(context) : null;
  return path === null ? null : [...decodeURIComponent(path).matchAll(/id eq '([^']+)'/g)].map(([, one = '']) => one);
}

const lettered = 'abcdef00-0000-4000-8000-00000000000a';
const many = Array.from({ length: 51 }, (_, at) => id(at));
it.each([
  ['those that policies name', [b, a], [], [a, b]],
  ['the groups inside them too, each once', [a, b], [group(a, [inA, b]), group(b, [inB])], [a, b, inA, inB]],
  ['none that no policy names any more', [b], [group(a, [inA]), group(b, [])], [b]],
  ['by ids in small letters, as Graph tells of them', [lettered.toUpperCase()], [], [lettered]],
  ['as many as Graph takes', many.slice(1), [], many.slice(1)],
  ['no delta where they are more', many, [], null],
  ['no delta where there is none', [], [], null],
])('follows %s', async (_name, named, kept, expected) => {
  expect(await followed(contextOf(named, kept))).toEqual(expected);
});

/** Answers for any group; notes which were read. Only `a` has another inside. */
const graphThat = (asked: string[]): Graph => {
  const reply = { status: 200, headers: {}, requestId: null };
  return {
    get: async (path: string) => {
      asked.push(path.replace(/\?.*/, ''));
      return { ...reply, body: { id: a, displayName: 'Left out' } };
    },
    page: async (path: string) => {
      const value = path.includes(a) ? [{ '@odata.type': '#microsoft.graph.group', id: inB }] : [];
      return { ...reply, body: null, value, nextLink: null, deltaLink: null };
    },
  } as unknown as Graph;
};

it('a change of a group inside has the group read that it is in, and no other', async () => {
  const asked: string[] = [];

  const context = contextOf([a, b], [group(a, [inA]), group(b, [])]);
  const some = await policyGroups.changes?.readSome(graphThat(asked), [inA, id(99)], context);

  expect(asked).toEqual([`/groups/${a}`]);
  expect(some).toEqual({
    standing: [{ id: a, displayName: 'Left out', peopleIds: [], innerIds: [inB] }],
    goneIds: [],
  });
});

it('a group whose id a policy writes in capitals is the one that Graph tells of', async () => {
  const asked: string[] = [];

  await policyGroups.changes?.readSome(graphThat(asked), [lettered], contextOf([lettered.toUpperCase(), b], []));

  expect(asked).toEqual([`/groups/${lettered.toUpperCase()}`]);
});
