import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Download } from '../../src/http/download';
import { createMetrics, metricsOf } from '../../src/http/metrics';
import { createServer, type HttpDeps } from '../../src/http/server';
import type { Figures } from '../../src/model/meter';
import { noSpan } from '../../src/model/span';

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
const figures: Figures = {
  findings: [{ state: 'open', severity: 'high', count: 3 }],
  deliveries: { due: 2, oldestDueAt: '2026-01-01T00:00:00.000Z', gaveUp: 1 },
  approvalsAsked: 1,
  fixesDue: 0,
  drives: { count: 40, due: 1, oldestReadAt: null },
  journalEntries: 7,
  collections: [{ name: 'users', readAt: '2026-01-01T00:00:00.000Z', isSkipped: false, items: 240 }],
};
const token = 'a-token-of-the-tests';
const meter = createMetrics();
let storeAnswers = true;
const downloads = new Map<string, Download>();
const server = createServer({
  tenantId,
  allowLoopbackService: true,
  onActivity: (request, reply) => onActivity(request, reply),
  onNotifications: async () => 'accepted',
  onDownload: async (name) => downloads.get(name),
  readiness: async () => {
    if (!storeAnswers) throw new Error('no store');
    return { ready: true, firstRead: 'done' };
  },
  metrics: metricsOf(meter, { demo: false, metricsToken: token }, async () => [{ organisation: null, figures }]),
  meter,
  trace: (_kind, work) => work('id'),
  span: noSpan,
  onBackups: async () => ({ status: 200, body: {} }),
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

describe('what it shows of itself', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers });

  it('is not ready without its store, and alive all the same', async () => {
    storeAnswers = false;

    expect((await get('/readyz')).status).toBe(503);
    expect((await get('/livez')).status).toBe(200);

    storeAnswers = true;
    expect(await (await get('/readyz')).json()).toEqual({ ready: true, firstRead: 'done' });
  });

  it('counts turns by type and status, and what stands in the store', async () => {
    await post(json);
    await post(JSON.stringify({ ...good, type: 'made-up-by-somebody' }));
    meter.graph('files', 429, 0.1);
    meter.graph('files', 200, 0);

    const text = await (await get('/metrics', { authorization: `Bearer ${token}` })).text();

    expect(text).toMatch(/keyholder_turn_seconds_count\{type="message",status="200"\} [1-9]/);
    expect(text).toMatch(/keyholder_turn_seconds_count\{type="other",status="200"\} 1/);
    expect(text).not.toContain('made-up');
    expect(text).toContain('keyholder_graph_throttled_total{service="files"} 1');
    expect(text).toContain('keyholder_graph_call_seconds_count{service="files",status="429"} 1');
    expect(text).not.toContain('keyholder_graph_call_seconds_count{service="files",status="200"}');
    expect(text).toContain('keyholder_findings{state="open",severity="high"} 3');
    expect(text).toContain('keyholder_deliveries_oldest_due_timestamp_seconds 1767225600');
    expect(text).toContain('keyholder_drives_oldest_read_timestamp_seconds 0');
  });

  it.each([{}, { authorization: 'Bearer wrong' }, { authorization: token }])(
    'shows its numbers to nobody without the token: %j',
    async (headers) => {
      expect((await get('/metrics', headers as Record<string, string>)).status).toBe(404);
    },
  );

  it('sends no banner, and headers that keep an answer from being a page', async () => {
    const { headers } = await get('/livez');

    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('keeps an idle connection for longer than a load balancer does', async () => {
    expect((await get('/livez')).headers.get('keep-alive')).toBe('timeout=75');
  });
});

it('streams a pack as a file to keep, and knows no other address', async () => {
  const chunks = [Buffer.from('PK'), Buffer.alloc(300_000, 7)];
  downloads.set('abc', {
    name: 'pack.zip',
    bytes: 300_002,
    async *chunks() {
      yield* chunks;
    },
  });

  const got = await fetch(`http://127.0.0.1:${port}/packs/abc`);
  const body = Buffer.from(await got.arrayBuffer());

  expect([got.status, got.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="pack.zip"']);
  expect(body.equals(Buffer.concat(chunks))).toBe(true);
  for (const path of ['abd', 'abc/', '', '..%2fabc'])
    expect((await fetch(`http://127.0.0.1:${port}/packs/${path}`)).status).not.toBe(200);
});
