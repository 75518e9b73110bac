import { readRegistrations } from '../graph/read-registrations';
import { readRoleAssignments } from '../graph/read-roles';
import { findCollection, saveCollection } from '../store/collections';
import type { Tx } from '../store/db';
import { appendJournal } from '../store/journal';
import { listRoleHolders, replaceRoleAssignments } from '../store/role-assignments';
import { lockThings } from '../store/things-lock';
import { eachUserId, listAccounts, saveRegistrations } from '../store/users';
import type { TenantDeps } from './deps';
import { readOutcome } from './read-outcome';
import { readDirectly } from './sync-users';

interface When {
  readonly at: string;
  readonly since: string | null;
  readonly isBaseline: boolean;
}

/**
 * Reads what Graph has no delta for: role assignments and the registration report. Only rows that say something new are
 * judged, in the transaction that stores them: stored and not judged, nothing would bring them up again.
 */
export async function syncReports(deps: TenantDeps): Promise<void> {
  await syncRoles(deps);
  await syncRegistrations(deps);
}

async function syncRoles(deps: TenantDeps): Promise<void> {
  const { db, tenantId } = deps;
  const since = (await findCollection(db, tenantId, 'role-assignments')).readAt;
  const isBaseline = since === null;
  const at = deps.now().toISOString();
  await readOutcome(deps, 'role-assignments', async () => {
    const assignments = await readRoleAssignments(deps.graph);
    const holders = await listRoleHolders(db, tenantId);
    const added = new Set(assignments.map(({ principalId }) => principalId).filter((id) => !holders.has(id)));
    // Whoever was given a role is read directly: the report lags, and an admin has no grace.
    const direct = isBaseline ? null : await readDirectly(deps, [...added], 'admins');
    await judging(deps, async (tx) => {
      const changed = await replaceRoleAssignments(tx, tenantId, assignments);
      if (direct) await saveRegistrations(tx, tenantId, direct.registrations);
      await saveCollection(tx, tenantId, 'role-assignments', { readAt: at, items: assignments.length });
      return judge(tx, deps, [...changed], { at, since, isBaseline });
    });
    return undefined;
  });
}

/** Until the report has once been read to its end, what it says is the baseline and alarms nobody. */
async function syncRegistrations(deps: TenantDeps): Promise<void> {
  const { db, tenantId } = deps;
  const since = (await findCollection(db, tenantId, 'registrations')).readAt;
  const isBaseline = since === null;
  const at = deps.now().toISOString();
  const ran = await readOutcome(deps, 'registrations', async () => {
    for await (const rows of readRegistrations(deps.graph)) {
      await judging(deps, async (tx) => {
        const changed = await saveRegistrations(tx, tenantId, rows);
        return isBaseline ? 0 : judge(tx, deps, changed, { at, since, isBaseline });
      });
    }
    return undefined;
  });
  if (!ran) return;
  if (isBaseline) {
    for await (const ids of eachUserId(db, tenantId))
      await judging(deps, (tx) => judge(tx, deps, ids, { at, since, isBaseline }));
  }
  await saveCollection(db, tenantId, 'registrations', { readAt: at });
}

/** Reads these people's roles and methods directly, and judges them; one whom Graph does not know is left to the users' delta. */
export async function lookAgain(deps: TenantDeps, userIds: readonly string[]): Promise<void> {
  const since = (await findCollection(deps.db, deps.tenantId, 'registrations')).readAt;
  const { registrations, goneIds } = await readDirectly(deps, userIds, 'all');
  const unknown = new Set(goneIds);
  const at = deps.now().toISOString();
  await judging(deps, async (tx) => {
    await saveRegistrations(tx, deps.tenantId, registrations);
    const ids = userIds.filter((id) => !unknown.has(id));
    return judge(tx, deps, ids, { at, since, isBaseline: false });
  });
}

/** One transaction, in which nobody else brings news of people; what came up in it is delivered after it. */
async function judging(deps: TenantDeps, work: (tx: Tx) => Promise<number>): Promise<void> {
  const found = await deps.db.transaction().execute(async (tx) => {
    await lockThings(tx, deps.tenantId, ['user'], 'alone');
    return work(tx);
  });
  if (found > 0) deps.wake('deliver');
}

/** @returns how much came up */
async function judge(tx: Tx, deps: TenantDeps, userIds: readonly string[], when: When): Promise<number> {
  if (userIds.length === 0) return 0;
  const standing = await listAccounts(tx, deps.tenantId, userIds);
  const standingIds = new Set(standing.map(({ user }) => user.id));
  const goneIds = userIds.filter((id) => !standingIds.has(id));
  const entries = await deps.onFound(tx, { per: 'user', standing, goneIds, ...when });
  await appendJournal(tx, deps.tenantId, entries);
  return entries.length;
}
