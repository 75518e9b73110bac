import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Body } from './start-demo';

export interface Webhook {
  readonly url: string;
  readonly received: Body[];
  /** How many posts were refused so far, and how many more will be. */
  refuse: number;
  readonly close: () => void;
}

/** An endpoint for notifications that answers Graph's handshake. */
export async function openWebhook(handshake: (token: string) => string = (token) => token): Promise<Webhook> {
  const received: Body[] = [];
  const server = createServer(async (request, response) => {
    const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('validationToken');
    // Not chained: restify, loaded elsewhere in this process, takes the answer of `writeHead` away.
    const answer = (status: number, text = ''): void => {
      response.writeHead(status, { 'content-type': 'text/plain' });
      response.end(text);
    };
    if (token !== null) return answer(200, handshake(token));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (webhook.refuse > 0) {
      webhook.refuse -= 1;
      return answer(503);
    }
    received.push(...JSON.parse(Buffer.concat(chunks).toString()).value);
    return answer(202);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const webhook: Webhook = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    received,
    refuse: 0,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return webhook;
}
