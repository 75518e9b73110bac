import type { z } from 'zod/v4';
import type { Graph, GraphPage, ReadOptions } from './graph';
import { parseBody } from './parse-body';
import { pathTemplate } from './path-template';

/**
 * Every page of a collection, following `@odata.nextLink` as it stands. Headers go with each request. While a page is
 * worked on the next one is already under way.
 */
export async function* pages(graph: Graph, firstPathOrLink: string, options?: ReadOptions): AsyncGenerator<GraphPage> {
  for (let coming: Promise<GraphPage> | null = graph.page(firstPathOrLink, options); coming !== null; ) {
    const page: GraphPage = await coming;
    coming = page.nextLink === null ? null : graph.page(page.nextLink, options);
    coming?.catch(() => undefined); // thrown where it is awaited; whoever reads no further misses nothing
    yield page;
  }
}

/** The same, each row parsed. */
export async function* rowPages<T>(
  graph: Graph,
  path: string,
  row: z.ZodType<T>,
  options?: ReadOptions,
): AsyncGenerator<readonly T[]> {
  for await (const page of pages(graph, path, options)) {
    yield page.value.map((value) => parseBody(row, value, `GET ${pathTemplate(path)}`));
  }
}
