import type { Graph } from '../graph/graph';
import { readGroupAdditions } from '../graph/read-group-additions';
import { isMemberOf, readGroup, readGroupMembers } from '../graph/read-groups';
import { dayMs } from '../model/durations';

export interface Roles {
  readonly isAdmin: boolean;
  readonly isLead: boolean;
}

export interface RoleBook {
  /** For reading: an answer up to a minute old. For a decision: always asked anew. @throws GraphError when Graph does not answer: then nobody may */
  readonly rolesOf: (userId: string, need: 'read' | 'decide') => Promise<Roles>;
  readonly leads: () => Promise<readonly { readonly id: string; readonly displayName: string }[]>;
  /** Why this lead may not approve what reaches the whole tenant; undefined: they may. Asked anew each time. */
  readonly whyNotTenantWide: (userId: string) => Promise<string | undefined>;
  readonly insiders: () => Promise<ReadonlySet<string>>;
}

const keepMs = 60_000;
/** Somebody waits for the answer; Graph down means no, soon. */
const answerWithinMs = 5000;

/** Who is who, from Entra groups, by the authenticated object id. */
export function createRoleBook(deps: {
  graph: Graph;
  adminGroupId: string;
  leadGroupId: string;
  now: () => Date;
}): RoleBook {
  const kept = new Map<string, { roles: Roles; until: number }>();
  const ask = async (userId: string): Promise<Roles> => {
    const groups = await isMemberOf(
      deps.graph,
      userId,
      [deps.adminGroupId, deps.leadGroupId],
      AbortSignal.timeout(answerWithinMs),
    );
    const isLead = groups.has(deps.leadGroupId);
    return { isLead, isAdmin: isLead || groups.has(deps.adminGroupId) };
  };
  return {
    async rolesOf(userId, need) {
      const now = deps.now().getTime();
      const known = kept.get(userId);
      if (need === 'read' && known && known.until > now) return known.roles;
      const roles = await ask(userId);
      if (kept.size > 10_000) kept.clear();
      kept.set(userId, { roles, until: now + keepMs });
      return roles;
    },
    leads: () => readGroupMembers(deps.graph, deps.leadGroupId),
    async whyNotTenantWide(userId) {
      const signal = AbortSignal.timeout(answerWithinMs);
      const group = await readGroup(deps.graph, deps.leadGroupId, signal);
      if (!group?.isAssignableToRole)
        return 'For changes to the whole tenant the group of security leads has to be role-assignable in Entra, so that not every group admin can fill it. It is not.';
      if (group.hasMembershipRule)
        return 'For changes to the whole tenant the group of security leads must be filled by hand. It is filled by a rule.';
      const since = new Date(deps.now().getTime() - dayMs).toISOString();
      const added = await readGroupAdditions(deps.graph, deps.leadGroupId, since, signal);
      return added.has(userId)
        ? 'You became a security lead less than a day ago. Changes to the whole tenant take somebody who has been one for a day.'
        : undefined;
    },
    async insiders() {
      const [admins, leads] = await Promise.all(
        [deps.adminGroupId, deps.leadGroupId].map((id) => readGroupMembers(deps.graph, id)),
      );
      return new Set([...(admins ?? []), ...(leads ?? [])].map(({ id }) => id));
    },
  };
}
