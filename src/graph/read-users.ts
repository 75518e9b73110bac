import { z } from 'zod/v4';
import type { DeltaPage, User } from '../model/tenant';
import type { Graph } from './graph';
import { pages } from './paging';
import { parseBody } from './parse-body';

// A property that was never set is left out of a delta; what a delta does carry is the whole selection.
const row = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  userType: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  createdDateTime: z.string().nullish(),
  '@removed': z.object({}).optional(),
});

// A delta takes no $top; the largest page is asked for like this.
const headers = { Prefer: 'odata.maxpagesize=999' };

const first = '/users/delta?$select=id,displayName,userPrincipalName,userType,accountEnabled,createdDateTime';

/**
 * All users (`link` null) or what changed since a delta link, a page at a time. Permission: User.Read.All.
 * @see https://learn.microsoft.com/graph/api/user-delta
 */
export async function* readUsersDelta(
  graph: Graph,
  link: string | null,
  signal?: AbortSignal,
): AsyncGenerator<DeltaPage<User>> {
  for await (const page of pages(graph, link ?? first, { headers, signal })) {
    const rows = page.value.map((value) => parseBody(row, value, 'GET /users/delta'));
    yield {
      items: rows.filter((user) => user['@removed'] === undefined).map(asUser),
      removedIds: rows.filter((user) => user['@removed'] !== undefined).map((user) => user.id),
      next: page.nextLink,
      deltaLink: page.deltaLink,
    };
  }
}

const asUser = (user: z.infer<typeof row>): User => ({
  id: user.id,
  displayName: user.displayName ?? '',
  userPrincipalName: user.userPrincipalName ?? '',
  userType: user.userType?.toLowerCase() === 'guest' ? 'guest' : 'member',
  accountEnabled: user.accountEnabled ?? true, // never assumed to be harmless
  createdAt: user.createdDateTime ?? null,
});
