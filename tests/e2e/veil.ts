import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { startDemoTenant } from '../../src/demo';

export interface Veil {
  readonly url: string;
  /** What answers this status instead, for Keyholder alone; batched requests too. Gives how often it did. */
  readonly refuse: (path: RegExp, status: number, method?: string) => { readonly hits: number };
  readonly lift: () => void;
  readonly close: () => Promise<void>;
}

/** A demo tenant behind a proxy that can refuse to show parts of it. `from`: where one was left, and at which port. */
export async function openVeil(from?: { readonly dataDir: string; readonly port: number }): Promise<Veil> {
  const dataDir = from?.dataDir ?? null;
  const tenant = await startDemoTenant({ port: 0, users: 60, sites: 8, dataDir, now: () => new Date() });
  const refused: {
    readonly path: RegExp;
    readonly status: number;
    readonly method: string | undefined;
    hits: number;
  }[] = [];
  const refusalOf = (path: string, method = 'GET') => {
    const hit = refused.find(
      (one) => one.path.test(decodeURIComponent(path)) && (one.method === undefined || one.method === method),
    );
    if (hit) hit.hits += 1;
    return hit;
  };
  // Graph's own words may name people and files.
  const message = 'No: Planted Person may not read Planted payroll.xlsx.';
  const body = (status: number) => ({ error: { code: status === 410 ? 'resyncRequired' : 'refused', message } });

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks).toString();
    const isOurs = request.headers.authorization !== 'Bearer demo-user';
    const refusal = isOurs && refusalOf(request.url ?? '', request.method);
    if (refusal) {
      response.writeHead(refusal.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body(refusal.status)));
      return;
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) =>
        typeof value === 'string' && !['host', 'connection', 'content-length', 'accept-encoding'].includes(name)
          ? [[name, value]]
          : [],
      ),
    );
    const reply = await fetch(`${tenant.url}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(sent === '' ? {} : { body: sent.replaceAll(url, tenant.url) }),
    });
    let text = (await reply.text()).replaceAll(tenant.url, url);
    if (isOurs && request.url?.endsWith('/$batch') && reply.ok) {
      const asked = new Map<string, string>(
        JSON.parse(sent).requests.map((one: { id: string; url: string }) => [one.id, one.url]),
      );
      const { responses } = JSON.parse(text) as { responses: { id: string }[] };
      text = JSON.stringify({
        responses: responses.map((one) => {
          const hit = refusalOf(asked.get(one.id) ?? '');
          return hit ? { id: one.id, status: hit.status, headers: {}, body: body(hit.status) } : one;
        }),
      });
    }
    const type = reply.headers.get('content-type');
    response.writeHead(reply.status, type ? { 'content-type': type } : {});
    response.end(text);
  };
  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ok) => server.listen(from?.port ?? 0, '127.0.0.1', ok));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    refuse(path, status, method) {
      const one = { path, status, method, hits: 0 };
      refused.push(one);
      return one;
    },
    lift: () => refused.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((ok) => server.close(ok));
      await tenant.close();
    },
  };
}
