import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraph } from '../../src/graph/client';
import type { Graph, GraphSettings } from '../../src/graph/graph';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Ends the connection instead of answering. */
  readonly cut?: boolean;
}
export interface Scripted {
  readonly baseUrl: string;
  readonly seen: Seen[];
  readonly slept: number[];
  readonly graph: Graph;
  readonly graphWith: (more: Partial<GraphSettings>) => Graph;
  readonly close: () => Promise<void>;
}

/** A Graph server over real HTTP whose answers are a function; sleeping is recorded and moves the clock. */
export async function scripted(answer: (seen: Seen, nth: number) => Answer | Promise<Answer>): Promise<Scripted> {
  const seen: Seen[] = [];
  const slept: number[] = [];
  let clock = Date.parse('2026-01-05T08:00:00Z');
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const text = Buffer.concat(chunks).toString();
      const one: Seen = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: text === '' ? null : JSON.parse(text),
      };
      seen.push(one);
      const { status = 200, headers = {}, body, cut = false } = await answer(one, seen.length);
      if (cut) return request.socket.destroy();
      response.writeHead(status, { 'Content-Type': 'application/json', 'request-id': `r${seen.length}`, ...headers });
      return response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`;
  const settings: GraphSettings = {
    baseUrl,
    getToken: async () => 'token-1',
    now: () => new Date(clock),
    sleep: async (ms) => {
      slept.push(ms);
      clock += ms;
    },
    random: () => 0.5,
  };
  return {
    baseUrl,
    seen,
    slept,
    graph: createGraph(settings),
    graphWith: (more) => createGraph({ ...settings, ...more }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const graphError = (
  status: number,
  code: string,
  message = 'm',
  headers: Record<string, string> = {},
): Answer => ({
  status,
  headers,
  body: { error: { code, message, innerError: { date: '2026-01-05T08:00:00', 'request-id': 'inner-1' } } },
});

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}
