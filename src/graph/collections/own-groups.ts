import { dayMs } from '../../model/durations';
import type { OwnGroup, OwnGroupChange } from '../../model/objects/own-groups';
import { readGroup, readGroupMembers } from '../read-groups';
import { defineCollection } from './define';

/** A change that is older is how things are. */
const keptDays = 7;

/** What changed is worked out here, by what was kept: a second change would hide the first. */
function changesSince(
  before: OwnGroup | undefined,
  members: OwnGroup['members'],
  now: Date,
): readonly OwnGroupChange[] {
  // The first reading has nothing to compare with, nor has one of a group that was not there.
  if (before === undefined || before.displayName === null) return [];
  const at = now.toISOString();
  const oldest = new Date(now.getTime() - keptDays * dayMs).toISOString();
  const was = new Set(before.members.map(({ id }) => id));
  const is = new Set(members.map(({ id }) => id));
  return [
    ...before.changes.filter((change) => change.at > oldest),
    ...members.flatMap((one) => (was.has(one.id) ? [] : [{ ...one, way: 'joined' as const, at }])),
    ...before.members.flatMap((one) => (is.has(one.id) ? [] : [{ ...one, way: 'left' as const, at }])),
  ];
}

/**
 * Rights are never taken from here: for those Graph is asked. Read whole each time, and not by delta: that keeps somebody
 * whose account was deleted as a member until it is deleted for good, and a lead who is gone must be seen at once.
 * @see https://learn.microsoft.com/graph/delta-query-groups
 */
export const ownGroups = defineCollection({
  name: 'own-groups',
  label: 'The groups of admins and security leads',
  permission: 'GroupMember.Read.All',
  licence: null,
  everyS: 60,
  probe: '/groups?$top=1&$select=id',
  async *read(_graph, { kept, groupsIn, ownGroups: groups, now, signal }) {
    const before = new Map((await kept('own-groups')).map((group) => [group.id, group]));
    for (const { id, role } of groups) {
      const group = await readGroup(groupsIn, id);
      const members = group === null ? [] : (await readGroupMembers(groupsIn, id, signal)).toSorted(byId);
      yield [
        {
          id,
          role,
          displayName: group?.displayName ?? null,
          isAssignableToRole: group?.isAssignableToRole ?? false,
          hasMembershipRule: group?.hasMembershipRule ?? false,
          members,
          changes: changesSince(before.get(id), members, now),
        },
      ];
    }
  },
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
