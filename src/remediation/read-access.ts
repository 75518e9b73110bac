import { z } from 'zod/v4';
import { policyRow } from '../graph/collections/conditional-access-policies';
import { readEmergencyAccounts } from '../graph/collections/emergency';
import { strengthRow } from '../graph/collections/policies';
import type { Graph } from '../graph/graph';
import { GraphError } from '../graph/graph-error';
import { orNull } from '../graph/outcome-of';
import { rowPages } from '../graph/paging';
import { lookInGroup } from '../graph/people-in-group';
import { readAccounts } from '../graph/read-accounts';
import { isMemberOf } from '../graph/read-groups';
import { readObject } from '../graph/read-object';
import { readRoleAssignments } from '../graph/read-roles';
import { readWatched } from '../graph/read-watched';
import type { Reached } from '../model/access-reach';
import type { AccessPart, AccessWorld } from '../model/access-world';
import { dayMs } from '../model/durations';
import type { Finding } from '../model/finding';
import { isPhishingResistant } from '../model/method-names';
import type { ConditionalAccessPolicy } from '../model/objects/access';
import { globalAdministrator } from '../model/privileged-roles';
import { recentDays } from '../model/weakening';
import { listEmergencyIds } from '../store/emergency';
import { countSignInPeople } from '../store/people-counts';
import { listAccounts } from '../store/users';
import { listStates } from '../store/versions';
import type { RemediationDeps } from './deps';
import type { Ground } from './protection';

type Deps = Pick<RemediationDeps, 'db' | 'tenantId' | 'read' | 'now'>;

const policiesPath = '/identity/conditionalAccess/policies';

async function all<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

/** What is not licensed cannot be in force. @throws GraphError when it cannot be seen */
async function readPolicies(graph: Graph): Promise<readonly ConditionalAccessPolicy[]> {
  try {
    return await all(rowPages(graph, policiesPath, policyRow));
  } catch (error) {
    if (error instanceof GraphError && error.isNotLicensed) return [];
    throw error;
  }
}

async function readSubject({ read }: Deps, { subjectId }: Finding): Promise<ConditionalAccessPolicy | null> {
  if (!isGuid.test(subjectId)) return null;
  const object = await readObject(read, `${policiesPath}/${encodeURIComponent(subjectId)}`);
  return object === null ? null : policyRow.parse(object);
}
const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The sign-in log is a help, not a need: without licence or permission the plan says that nobody could look. */
async function tryToWatch(deps: Deps): Promise<(AccessWorld['watched'] & object) | null> {
  try {
    return await readWatched(deps.read);
  } catch (error) {
    if (error instanceof GraphError) return null;
    throw error;
  }
}

/** Every part that was asked for, one after the other: the limits of this service are narrow. */
export async function readAccess(deps: Deps, parts: readonly AccessPart[], finding: Finding): Promise<AccessWorld> {
  const { db, tenantId, read, now } = deps;
  const since = new Date(now().getTime() - recentDays * dayMs).toISOString();
  const readers: { readonly [P in AccessPart]: () => Promise<AccessWorld[P]> } = {
    subject: () => readSubject(deps, finding),
    policies: () => readPolicies(read),
    strengths: () => all(rowPages(read, '/policies/authenticationStrengthPolicies', strengthRow)),
    emergency: async () => readEmergencyAccounts(read, await listEmergencyIds(db, tenantId)),
    versions: () => listStates(db, tenantId, 'conditional-access-policies', { objectId: finding.subjectId, since }),
    people: () => countSignInPeople(db, tenantId),
    watched: () => tryToWatch(deps),
  };
  const world: { [P in AccessPart]?: unknown } = {};
  for (const part of parts) world[part] = await readers[part]();
  return world as AccessWorld; // each part was read by its own reader
}

const enabledRow = z.object({ id: z.string(), accountEnabled: z.boolean().nullish() });
/** Holders of the highest role are few; a group with more of them is not looked through. */
const mostAdmins = 50;

/** Who holds which roles now, through groups too. */
async function readHolders({ read }: Deps): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = await readRoleAssignments(read);
  const holders = new Map<string, string[]>();
  const give = (id: string, roleId: string): void => {
    holders.set(id, [...(holders.get(id) ?? []), roleId]);
  };
  const highest = new Set(
    held.filter((one) => one.roleDefinitionId === globalAdministrator).map((one) => one.principalId),
  );
  for (const { principalId, roleDefinitionId } of held) give(principalId, roleDefinitionId);
  for (const id of highest) {
    const inside = await orNull(lookInGroup(read, id, { most: mostAdmins }));
    for (const person of inside?.peopleIds ?? []) for (const role of holders.get(id) ?? []) give(person, role);
  }
  return holders;
}

/** Who may sign in, and who could repair it, from Graph; ways to prove oneself as last read. @throws GraphError when it cannot be seen */
export async function readGround(deps: Deps): Promise<Ground> {
  const { db, tenantId, read } = deps;
  const emergency = await readEmergencyAccounts(read, await listEmergencyIds(db, tenantId));
  const policies = await readPolicies(read);
  const strengths = await all(rowPages(read, '/policies/authenticationStrengthPolicies', strengthRow));
  const holders = await readHolders(deps);
  const adminIds = [...holders].flatMap(([id, roles]) => (roles.includes(globalAdministrator) ? [id] : []));
  const enabled = await readAccounts(read, adminIds, { select: 'id,accountEnabled', row: enabledRow });
  const accounts = new Map((await listAccounts(db, tenantId, adminIds)).map((one) => [one.user.id, one]));
  const groupIds = [
    ...new Set(policies.flatMap(({ includeGroups, excludeGroups }) => [...includeGroups, ...excludeGroups])),
  ];
  const reached = async (id: string): Promise<Reached> => {
    const within = groupIds.length === 0 ? new Set<string>() : await isMemberOf(read, id, groupIds);
    return { id, roleIds: holders.get(id) ?? [], isIn: (groupId) => within.has(groupId) };
  };
  const admins: Ground['admins'][number][] = [];
  for (const one of enabled.flatMap((row) => row ?? [])) {
    const account = accounts.get(one.id);
    admins.push({
      ...(await reached(one.id)),
      isEnabled: one.accountEnabled === true,
      hasMfa: account?.isMfaRegistered === true,
      hasResistantKey: isPhishingResistant(account?.methods ?? []),
    });
  }
  const named: Ground['emergency'][number][] = [];
  for (const one of emergency) named.push({ ...(await reached(one.id)), ...one });
  return { emergency: named, policies, strengths, admins };
}
