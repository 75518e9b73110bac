import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with the next writes, in order; each takes one. `after`: the tenant has done it, and the caller does not hear so. */
export type WireFault =
  | { readonly status: 400 | 403 | 404 | 409 | 412 | 423 | 429 | 500 | 503 | 504; readonly after?: true }
  | { readonly cut: 'before' | 'after' }
  | 'none';

export interface FaultyWire {
  readonly url: string;
  readonly faults: WireFault[];
  /** Writes that arrived, refused ones too: `DELETE /drives/…`. */
  readonly seen: string[];
  readonly close: () => Promise<void>;
}

/** Stands between the identity that fixes and the tenant: real HTTP, with faults at exactly the wanted calls. */
export async function startProxy(target: string): Promise<FaultyWire> {
  const faults: WireFault[] = [];
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const isWrite = incoming.method !== 'GET';
      const fault = (isWrite ? faults.shift() : undefined) ?? 'none';
      if (isWrite) seen.push(`${incoming.method} ${(incoming.url ?? '').replace(/^\/v1\.0/, '')}`);
      const refuse = (status: number): void => {
        outgoing.writeHead(status, {
          'content-type': 'application/json',
          ...(status === 429 ? { 'retry-after': '1' } : {}),
        });
        outgoing.end(
          JSON.stringify({
            error: { code: `fault${status}`, message: 'Said by *Graph* [itself](https://evil.example).' },
          }),
        );
      };
      const cut = (): void => {
        incoming.socket.destroy();
      };
      if (typeof fault === 'object' && 'cut' in fault && fault.cut === 'before') return cut();
      if (typeof fault === 'object' && 'status' in fault && !fault.after) return refuse(fault.status);
      const { host: _host, ...headers } = incoming.headers;
      const forward = request(`${target}${incoming.url}`, { method: incoming.method ?? 'GET', headers }, (answer) => {
        if (typeof fault === 'object') {
          answer.resume();
          answer.on('end', () => ('cut' in fault ? cut() : refuse(fault.status)));
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      forward.end(Buffer.concat(chunks));
    });
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    seen,
    close: () =>
      new Promise((ok) => {
        server.close(() => ok());
        server.closeAllConnections();
      }),
  };
}
