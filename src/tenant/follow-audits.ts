import { readAudits } from '../graph/read-audits';
import type { ObjectCollection } from '../model/objects';
import { findCollection, saveCollection } from '../store/collections';
import type { TenantDeps } from './deps';
import { readOutcome } from './read-outcome';

/** Entries come into the log minutes after the event: so far back it is looked at again each time. */
const overlapMs = 15 * 60_000;

/** What is read anew when the directory's log speaks of its category. */
const follows: Readonly<Record<string, readonly ObjectCollection[]>> = {
  RoleManagement: ['role-schedules', 'admin-roles', 'eligible-roles', 'role-groups'],
  Policy: [
    'conditional-access-policies',
    'security-defaults',
    'authorization-policy',
    'authentication-strengths',
    'authentication-methods',
    'cross-tenant-access',
    'named-locations',
  ],
  AuthorizationPolicy: ['authorization-policy'],
  ApplicationManagement: ['consents', 'app-roles', 'service-principals', 'applications'],
  GroupManagement: ['own-groups', 'role-groups', 'policy-groups'],
  DirectoryManagement: ['domains', 'organization', 'licences'],
};

/** No delta tells of an app's owners: then its registrations are read whole. */
const ofOwners = /owner/i;

/**
 * Asks the directory's log what changed among roles, policies, consents and credentials, so that those collections are read
 * at once and not when their interval is over. Of the entries nothing is kept but their ids, for a while.
 */
export async function followAudits(deps: TenantDeps): Promise<void> {
  const { db, tenantId } = deps;
  const { cursor } = await findCollection(db, tenantId, 'directory-audits');
  const seen = new Set(cursor === null ? [] : (JSON.parse(cursor) as readonly string[]));
  await readOutcome(deps, 'directory-audits', async () => {
    const since = new Date(deps.now().getTime() - overlapMs);
    const ids: string[] = [];
    const due = new Set<ObjectCollection>();
    const whole = new Set<ObjectCollection>();
    for await (const rows of readAudits(deps.graph, since, Object.keys(follows))) {
      for (const { id, category, activityDisplayName } of rows) {
        ids.push(id);
        if (seen.has(id)) continue;
        for (const name of follows[category ?? ''] ?? []) due.add(name);
        if (ofOwners.test(activityDisplayName ?? '')) whole.add('applications');
      }
    }
    if (cursor === null || ids.length !== seen.size || ids.some((id) => !seen.has(id)))
      await saveCollection(db, tenantId, 'directory-audits', { cursor: JSON.stringify(ids) });
    // Without a look before it, everything was just read.
    if (cursor === null || due.size === 0) return undefined;
    for (const name of due)
      await saveCollection(db, tenantId, name, { triedAt: null, ...(whole.has(name) && { cursor: null }) });
    deps.wake('objects');
    if (due.has('admin-roles')) deps.wake('reports');
    return undefined;
  });
}
