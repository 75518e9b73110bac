import { readGroup, readGroupMembers } from '../graph/read-groups';
import { saveCollection } from '../store/collections';
import { replaceGroup } from '../store/groups';
import type { TenantDeps } from './deps';
import { readOutcome } from './read-outcome';

/** Reads the groups that decide who is an admin and who a lead. Rights are never taken from here: for those Graph is asked. */
export async function syncGroups(deps: TenantDeps): Promise<void> {
  const at = deps.now().toISOString();
  const people = new Set<string>();
  const ran = await readOutcome(deps, 'groups', async () => {
    for (const id of deps.groupIds) {
      const group = await readGroup(deps.groupsIn, id);
      if (!group) {
        deps.log.warn('a group named in the configuration does not exist', { group: id });
        continue;
      }
      const memberIds = (await readGroupMembers(deps.groupsIn, id)).map((member) => member.id);
      for (const memberId of memberIds) people.add(memberId);
      await deps.db.transaction().execute((tx) => replaceGroup(tx, deps.tenantId, group, memberIds));
    }
  });
  if (ran) await saveCollection(deps.db, deps.tenantId, 'groups', { readAt: at, items: people.size });
}
