import { isNotFound, skipReasonOf } from '../graph/outcome-of';
import { isResync } from '../graph/read-drive-delta';
import { hasMfaMethod, readMethods } from '../graph/read-methods';
import { readRolesOf } from '../graph/read-roles';
import { readUsersDelta } from '../graph/read-users';
import type { Outcome, Registration, RoleAssignment, SkipReason, User } from '../model/tenant';
import { findCollection, saveCollection } from '../store/collections';
import { appendJournal } from '../store/journal';
import { saveRoleAssignments } from '../store/role-assignments';
import { lockThings } from '../store/things-lock';
import { countUsers, eachUserId, listAccounts, markUsersRemoved, saveRegistrations, saveUsers } from '../store/users';
import type { TenantDeps } from './deps';
import { forgetPlacesOfGroups } from './follow-changes';
import { readOutcome } from './read-outcome';

export type DirectReading = {
  readonly roles: readonly RoleAssignment[];
  readonly registrations: readonly Pick<Registration, 'userId' | 'isMfaRegistered' | 'methods' | 'reportedAt'>[];
  /** Those whom Graph does not know (any more, or yet), or who are no people. */
  readonly goneIds: readonly string[];
};

/** Reads users that were added, changed or removed. The first time all of them, without judging: the report is not read yet. */
export async function syncUsers(deps: TenantDeps): Promise<void> {
  const state = await findCollection(deps.db, deps.tenantId, 'users');
  await readOutcome(deps, 'users', async () => {
    try {
      await readPages(deps, state.cursor, { isBaseline: state.readAt === null, isWhole: false });
    } catch (error) {
      if (!isResync(error)) throw error;
      await readPages(deps, null, { isBaseline: state.readAt === null, isWhole: true });
    }
    return undefined;
  });
}

/** `isWhole`: Graph forgot our place and names everybody anew; whom it does not name is gone. */
async function readPages(
  deps: TenantDeps,
  from: string | null,
  { isBaseline, isWhole }: { isBaseline: boolean; isWhole: boolean },
): Promise<void> {
  const { db, tenantId } = deps;
  const since = (await findCollection(db, tenantId, 'users')).readAt;
  const at = deps.now().toISOString();
  const named = new Set<string>();
  for await (const page of readUsersDelta(deps.graph, from)) {
    const ids = page.items.map(({ id }) => id);
    if (isWhole) for (const id of ids) named.add(id);
    const isLast = page.next === null;
    const goneIds = [...page.removedIds, ...(isWhole && isLast ? await listOthers(deps, named) : [])];
    const known = new Set((await listAccounts(db, tenantId, ids)).map(({ user }) => user.id));
    const direct = isBaseline
      ? none
      : await readDirectly(
          deps,
          page.items.filter((user) => canMatter(user) && !known.has(user.id)).map(({ id }) => id),
          'admins',
        );
    const changed = await db.transaction().execute(async (tx) => {
      await lockThings(tx, tenantId, ['user'], 'alone');
      await saveUsers(tx, tenantId, page.items, { at, isBaseline });
      await markUsersRemoved(tx, tenantId, goneIds, at);
      if (!isBaseline && (goneIds.length > 0 || ids.some((id) => !known.has(id))))
        await forgetPlacesOfGroups(tx, tenantId);
      await saveRoleAssignments(tx, tenantId, direct.roles);
      await saveRegistrations(tx, tenantId, direct.registrations);
      const entries = isBaseline
        ? []
        : await deps.onFound(tx, {
            per: 'user',
            standing: await listAccounts(tx, tenantId, ids),
            goneIds,
            at,
            since,
            isBaseline,
          });
      await saveCollection(tx, tenantId, 'users', {
        // A kill in the middle of reading everybody anew starts it anew: who was named would be forgotten.
        ...(isWhole && !isLast ? {} : { cursor: page.next ?? page.deltaLink }),
        ...(isLast ? { readAt: at, items: await countUsers(tx, tenantId) } : {}),
      });
      await appendJournal(tx, tenantId, entries);
      return entries.length > 0;
    });
    if (changed) deps.wake('deliver');
    // An admin role often follows a moment after the account: Graph tells of the account only.
    if (!isBaseline && page.items.some(({ id }) => !known.has(id))) deps.wake('reports', 5);
  }
}

/** People we know whom a whole reading did not name. */
async function listOthers({ db, tenantId }: TenantDeps, named: ReadonlySet<string>): Promise<readonly string[]> {
  const others: string[] = [];
  for await (const ids of eachUserId(db, tenantId)) others.push(...ids.filter((id) => !named.has(id)));
  return others;
}

const none: DirectReading = { roles: [], registrations: [], goneIds: [] };
const canMatter = (user: User): boolean => user.accountEnabled && user.userType === 'member';

/**
 * Reads roles, and the ways to sign in of those who hold one (or of all): the registration report lags by hours.
 * One who cannot be looked at gets no registration and does not hold up the others. @throws GraphError for what passes by itself
 */
export async function readDirectly(
  deps: TenantDeps,
  userIds: readonly string[],
  methodsOf: 'admins' | 'all',
): Promise<DirectReading> {
  const roles: RoleAssignment[] = [];
  const registrations: DirectReading['registrations'][number][] = [];
  const goneIds: string[] = [];
  const unseen: SkipReason[] = [];
  for (const userId of userIds) {
    try {
      const held = await readRolesOf(deps.graph, userId);
      roles.push(...held);
      if (methodsOf === 'admins' && held.length === 0) continue;
      const methods = await readMethods(deps.graph, userId);
      registrations.push({
        userId,
        isMfaRegistered: hasMfaMethod(methods),
        methods,
        reportedAt: deps.now().toISOString(),
      });
    } catch (error) {
      const reason = skipReasonOf(error);
      if (isNotFound(error)) goneIds.push(userId);
      else if (reason === 'no-permission' || reason === 'not-licensed') unseen.push(reason);
      else throw error;
    }
  }
  await noteMethods(deps, unseen, registrations.length);
  return { roles, registrations, goneIds };
}

/** Where nobody was looked at, nothing is known anew: what was said before stands. */
async function noteMethods({ db, tenantId, now, log }: TenantDeps, unseen: readonly SkipReason[], seen: number) {
  const [reason] = unseen;
  if (reason === undefined && seen === 0) return;
  const outcome: Outcome =
    reason === undefined
      ? { kind: 'ran' }
      : { kind: 'skipped', reason, detail: `${unseen.length} people's ways to sign in could not be looked at` };
  await saveCollection(db, tenantId, 'methods', { outcome, ...(seen > 0 ? { readAt: now().toISOString() } : {}) });
  if (outcome.kind === 'skipped') log.warn('could not look', { collection: 'methods', ...outcome });
}
