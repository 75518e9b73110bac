import type { z } from 'zod/v4';
import type { Graph, GraphPage, ReadOptions } from './graph';
import { parseBody } from './parse-body';
import { pathTemplate } from './path-template';

/** Every page of a collection, following `@odata.nextLink` as it stands. Headers go with each request. */
export async function* pages(graph: Graph, firstPathOrLink: string, options?: ReadOptions): AsyncGenerator<GraphPage> {
  for (let link: string | null = firstPathOrLink; link !== null; ) {
    const page: GraphPage = await graph.page(link, options);
    yield page;
    link = page.nextLink;
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
