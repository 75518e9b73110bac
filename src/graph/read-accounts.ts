import { z } from 'zod/v4';
import { errorOfReply } from './error-of-reply';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { parseBody } from './parse-body';

/**
 * These accounts, `null` for one that Graph does not know (any more), in the order of `ids`. Permission: User.Read.All.
 * @throws GraphError when one could not be looked at
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export async function readAccounts<T>(
  graph: Graph,
  ids: readonly string[],
  { select, row, signal }: { select: string; row: z.ZodType<T>; signal?: AbortSignal | undefined },
): Promise<readonly (T | null)[]> {
  const requests = ids.map((id, index) => ({
    id: String(index),
    path: `${graphPath`/users/${id}`}?$select=${select}`,
  }));
  const results = await graph.batch(requests, { signal });
  return results.map(({ status, headers, body }) => {
    if (status === 404) return null;
    if (status >= 300) throw errorOfReply({ status, headers, body }, 'GET /users/{id}');
    return parseBody(row, body, 'GET /users/{id}');
  });
}

export const namedRow = z
  .object({ id: z.string(), displayName: z.string().nullish() })
  .transform(({ id, displayName }) => ({ id, displayName: displayName ?? id }));
