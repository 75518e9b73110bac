import { z } from 'zod/v4';
import type { Person } from '../model/person';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { orNull } from './outcome-of';
import { parseBody } from './parse-body';

const asked = 'GET /users/{id}/manager';
/** A manager may be a contact of the organisation, too, which has no account. */
const row = z.object({
  '@odata.type': z.string().nullish(),
  id: z.string(),
  displayName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});
const pathOf = (userId: string): string =>
  `${graphPath`/users/${userId}/manager`}?$select=id,displayName,accountEnabled,userType`;

/** `none`: nobody, or nobody with an own account here that is enabled. `not-seen`: Graph does not show it to us. `later`: it did not answer. */
export type ManagerReading =
  | { readonly userId: string; readonly manager: Person }
  | { readonly userId: string; readonly manager: null; readonly why: 'none' | 'not-seen' | 'later' };

/**
 * The managers of many people, through `$batch`. Permission: User.Read.All.
 * @see https://learn.microsoft.com/graph/api/user-list-manager
 */
export async function readManagers(graph: Graph, userIds: readonly string[]): Promise<readonly ManagerReading[]> {
  const replies = await graph.batch(userIds.map((id) => ({ id, path: pathOf(id) })));
  return replies.map(({ id: userId, status, body }) => {
    if (status === 200) return { userId, ...whoIs(body, userId) };
    const why = status === 404 ? 'none' : status === 403 ? 'not-seen' : 'later';
    return { userId, manager: null, why } as const;
  });
}

/** The one manager who could be asked at this moment; null: nobody. @throws GraphError when Graph does not say */
export async function readManager(graph: Graph, userId: string): Promise<Person | null> {
  const reply = await orNull(graph.get(pathOf(userId)));
  return reply && whoIs(reply.body, userId).manager;
}

function whoIs(body: unknown, userId: string) {
  const { '@odata.type': type, id, displayName, accountEnabled, userType } = parseBody(row, body, asked);
  if (type && type !== '#microsoft.graph.user') return { manager: null, why: 'none' } as const;
  // What we may not see comes with an id and nothing else.
  if (typeof accountEnabled !== 'boolean') return { manager: null, why: 'not-seen' } as const;
  const isHere = accountEnabled && userType?.toLowerCase() !== 'guest' && id.toLowerCase() !== userId.toLowerCase();
  return isHere
    ? { manager: { id: id.toLowerCase(), name: displayName ?? '' } }
    : ({ manager: null, why: 'none' } as const);
}
