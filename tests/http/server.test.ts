import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import { gzipSync } from 'node:zlib';
import { createServer, type HttpDeps } from '../../src/http/server';

const tenantId = 'dece0000-0000-4000-8000-000000000001';
const good = {
  type: 'message',
  id: '1',
  text: 'hello',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:1/',
  from: { id: '29:staff', name: 'Stella', aadObjectId: 'dece0000-0000-4000-8000-0000000000a1', role: 'user' },
  recipient: { id: '28:keyholder', name: 'Keyholder' },
  entities: [{ type: 'clientInfo', locale: 'en-US' }],
  conversation: { id: 'a:x', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  callerId: null,
};

let onActivity: HttpDeps['onActivity'];
const seen: unknown[] = [];
const server = createServer({
  tenantId,
  allowLoopbackService: true,
  onActivity: (request, reply) => onActivity(request, reply),
  onNotifications: async () => 'accepted',
  readiness: async () => ({ ready: true, firstRead: 'done' }),
  log: { error: () => undefined },
  bodyTimeoutMs: 300,
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', () => ok()));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  seen.length = 0;
  onActivity = async (request, reply) => {
    seen.push(request.body);
    reply.status(200);
    reply.end();
  };
});
afterAll(() => new Promise<void>((ok) => server.close(() => ok())));

const post = (body: string | Buffer, headers: Record<string, string> = {}, path = '/api/messages') =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(body),
  });
const json = JSON.stringify(good);

it('takes JSON, with or without a charset', async () => {
  const responses = await Promise.all([
    post(json),
    post(json, { 'content-type': 'application/json; charset=utf-8' }),
    post(json, { 'content-encoding': 'identity' }),
  ]);

  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(seen).toEqual([good, good, good]);
});

const form = { 'content-type': 'multipart/form-data; boundary=x' };
const formBody =
  '--x\r\ncontent-disposition: form-data; name="f"; filename="f.txt"\r\ncontent-type: text/plain\r\n\r\nhello\r\n--x--\r\n';
it.each<[string, string | Buffer, Record<string, string>, number]>([
  ['garbage that says it is gzip', 'garbage', { 'content-encoding': 'gzip' }, 415],
  ['gzip', gzipSync(json), { 'content-encoding': 'gzip' }, 415],
  ['a gzip bomb', gzipSync(Buffer.alloc(50_000_000, 0x20)), { 'content-encoding': 'gzip' }, 415],
  ['brotli', json, { 'content-encoding': 'br' }, 415],
  ['a form with a file', formBody, form, 415],
  ['an encoded form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['text', json, { 'content-type': 'text/plain' }, 415],
  ['another JSON', json, { 'content-type': 'application/ld+json' }, 415],
  ['no JSON', '{', {}, 400],
  ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), {}, 400],
  ['ten megabytes', `"${'x'.repeat(10_000_000)}"`, {}, 413],
])('refuses %s, and stays alive', async (_name, body, headers, status) => {
  const uploads = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('upload_'));
  const before = uploads();

  const response = await post(body, headers);

  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: 'not accepted' });
  expect(seen).toEqual([]);
  expect(uploads()).toEqual(before);
  expect((await fetch(`http://127.0.0.1:${port}/livez`)).status).toBe(200);
});

it('gives up on a body that does not arrive', async () => {
  const said = await new Promise<string>((ok, fail) => {
    const socket = net.connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.once('close', () => ok(text));
    socket.once('error', fail);
    socket.write(
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    );
  });

  expect(said).toMatch(/^HTTP\/1.1 408 /);
});

it('gives a validation token back to an empty body of plain text', async () => {
  const response = await post(
    '',
    { 'content-type': 'text/plain; charset=utf-8' },
    '/api/graph/notifications?validationToken=a%20b',
  );

  expect(response.status).toBe(200);
  expect(await response.text()).toBe('a b');
});

const failures: readonly [string, HttpDeps['onActivity'], number, object][] = [
  [
    'is thrown',
    () => Promise.reject(Object.assign(new Error('zod at /x.js'), { statusCode: 404 })),
    500,
    { error: 'failed' },
  ],
  [
    'the library sends as text',
    async (_request, reply) => {
      reply.status(500);
      reply.send("Cannot read properties of undefined (reading 'id')");
      reply.end();
    },
    500,
    { error: 'failed' },
  ],
  [
    'is about who sent it',
    async (_request, reply) => {
      reply.status(401);
      reply.send('Unauthorized. No valid identity.');
      reply.end();
    },
    401,
    { error: 'not accepted' },
  ],
];
it.each(failures)('says nothing of a failure that %s', async (_name, fails, status, body) => {
  onActivity = fails;

  const response = await post(json);

  expect(response.status).toBe(status);
  expect(await response.json()).toEqual(body);
});

it('hands the answer to a press on as it is', async () => {
  onActivity = async (_request, reply) => {
    reply.status(200);
    reply.send({ statusCode: 200, value: 'ok' });
    reply.end();
  };

  expect(await (await post(json)).json()).toEqual({ statusCode: 200, value: 'ok' });
});
