import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageFactory, type TurnContext } from 'botbuilder';
import { type BotIdentity, createAdapter } from '../../src/bot/adapter';

interface Got {
  readonly path: string;
  readonly body: { readonly text?: string; readonly replyToId?: string };
}

/** A stand-in for Teams' connector that answers with these statuses in turn, then 201. */
async function startConnector(statuses: number[]) {
  const got: Got[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({ path: request.url ?? '', body: JSON.parse(Buffer.concat(chunks).toString()) });
      response.writeHead(statuses.shift() ?? 201, { 'content-type': 'application/json', 'retry-after': '0' });
      response.end(JSON.stringify({ id: `m${got.length}` }));
    });
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, got, close: () => server.close() };
}

async function turn(
  serviceUrl: string,
  work: (context: TurnContext) => Promise<void>,
  identity: BotIdentity | null = null,
): Promise<number> {
  const body = {
    type: 'message',
    id: 'q1',
    text: 'who?',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:a' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1' },
  };
  let status = 0;
  const response = {
    status: (given: number) => {
      status = given;
    },
    send: () => undefined,
    end: () => undefined,
  };
  await createAdapter(identity).take({ headers: {}, body }, response, work);
  return status;
}

it('sends a reply once, to the message it answers, and gives its id', async () => {
  const connector = await startConnector([]);
  let id: string | undefined;

  const status = await turn(connector.url, async (context) => {
    id = (await context.sendActivity(MessageFactory.text('us’')))?.id;
  });

  connector.close();
  expect(status).toBe(200);
  expect(id).toBe('m1');
  expect(connector.got.map(({ path }) => path)).toEqual(['/v3/conversations/a%3A1/activities/q1']);
  expect(connector.got[0]?.body).toMatchObject({ type: 'message', text: 'us’', replyToId: 'q1' });
});

it.each([429, 503])('goes the SDK’s way, which tries again, after a %i', async (refusal) => {
  const connector = await startConnector([refusal]);
  let id: string | undefined;

  await turn(connector.url, async (context) => {
    id = (await context.sendActivity('us'))?.id;
  });

  connector.close();
  expect(connector.got).toHaveLength(2);
  expect(id).toBe('m2');
});

it('says what Teams said when it takes the reply neither way', async () => {
  const connector = await startConnector([403, 403]);
  let status: unknown;

  await turn(connector.url, async (context) => {
    await context.sendActivity('us').catch((error: { statusCode?: unknown }) => {
      status = error.statusCode;
    });
  });

  connector.close();
  expect(status).toBe(403);
});

it('finds its way to a service URL with a path, by name and by number', async () => {
  const connector = await startConnector([]);
  const port = new URL(connector.url).port;

  for (const base of [`http://localhost:${port}/emea/`, `http://127.0.0.1:${port}/emea`])
    await turn(base, async (context) => void (await context.sendActivity('us')));

  connector.close();
  expect(connector.got.map(({ path }) => path)).toEqual(Array(2).fill('/emea/v3/conversations/a%3A1/activities/q1'));
});

it('gives the turn of nobody who has no token, where there is a bot to speak for', async () => {
  const bot = { id: 'dece0000-0000-4000-8000-0000000000e1', type: 'SingleTenant', tenantId: 'dece', password: 'p' };
  let turns = 0;

  const status = await turn(
    'https://smba.trafficmanager.net/emea/',
    async () => {
      turns += 1;
    },
    { ...bot, certificateThumbprint: null, certificateKey: null } as BotIdentity,
  );

  expect({ status, turns }).toEqual({ status: 401, turns: 0 });
});

it('throws what is no matter of who sent it', async () => {
  const fails = turn('http://127.0.0.1:1/', () => Promise.reject(new Error('ours')));

  await expect(fails).rejects.toThrow('ours');
});
