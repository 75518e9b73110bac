import { z } from 'zod/v4';
import { errorOfReply } from './error-of-reply';
import type { Graph } from './graph';
import { pages } from './paging';
import { parseBody } from './parse-body';
import { pathTemplate } from './path-template';

// A delta takes no $top; the largest page is asked for like this.
const headers = { Prefer: 'odata.maxpagesize=999' };
const row = z.object({ id: z.string() });

/** Where a delta begins from now on, without what is there already; `null`: Graph gives no such place. */
export async function readLatestLink(graph: Graph, delta: string, signal?: AbortSignal): Promise<string | null> {
  let link: string | null = null;
  for await (const page of pages(graph, `${delta}&$deltatoken=latest`, { headers, signal })) link = page.deltaLink;
  return link;
}

/**
 * Which objects of the directory came, changed or went since a link, each once, and the link to go on from.
 * What a change carries differs from kind to kind, so only its id is taken.
 * @see https://learn.microsoft.com/graph/delta-query-overview
 */
export async function readChangedIds(
  graph: Graph,
  from: string,
  signal?: AbortSignal,
): Promise<{ readonly ids: readonly string[]; readonly link: string | null }> {
  const ids = new Set<string>();
  let link: string | null = null;
  for await (const page of pages(graph, from, { headers, signal })) {
    for (const value of page.value) ids.add(parseBody(row, value, `GET ${pathTemplate(from)}`).id);
    link = page.deltaLink;
  }
  return { ids: [...ids], link };
}

/** Each of these by itself, 20 to a request. @throws GraphError for the first that answers neither 200 nor 404 */
export async function readEach<T>(
  graph: Graph,
  ids: readonly string[],
  pathOf: (id: string) => string,
  shape: z.ZodType<T>,
  signal?: AbortSignal,
): Promise<{ readonly standing: readonly T[]; readonly goneIds: readonly string[] }> {
  const replies = await graph.batch(
    ids.map((id) => ({ id, path: pathOf(id) })),
    { signal },
  );
  const standing: T[] = [];
  const goneIds: string[] = [];
  for (const reply of replies) {
    const asked = `GET ${pathTemplate(pathOf(reply.id))}`;
    if (reply.status === 404) goneIds.push(reply.id);
    else if (reply.status !== 200) throw errorOfReply(reply, asked);
    else standing.push(parseBody(shape, reply.body, asked));
  }
  return { standing, goneIds };
}
