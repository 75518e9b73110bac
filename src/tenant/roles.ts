import type { Graph } from '../graph/graph';
import { isMemberOf, readGroupMembers } from '../graph/read-groups';

export interface Roles {
  readonly isAdmin: boolean;
  readonly isLead: boolean;
}

export interface RoleBook {
  /** For reading: an answer up to a minute old. For a decision: always asked anew. @throws GraphError when Graph does not answer: then nobody may */
  readonly rolesOf: (userId: string, need: 'read' | 'decide') => Promise<Roles>;
  readonly leads: () => Promise<readonly { readonly id: string; readonly displayName: string }[]>;
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
    async insiders() {
      const [admins, leads] = await Promise.all(
        [deps.adminGroupId, deps.leadGroupId].map((id) => readGroupMembers(deps.graph, id)),
      );
      return new Set([...(admins ?? []), ...(leads ?? [])].map(({ id }) => id));
    },
  };
}
