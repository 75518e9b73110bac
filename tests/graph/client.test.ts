import { pages } from '../../src/graph/paging';
import { all, graphError, type Scripted, scripted } from './scripted-server';

let server: Scripted | undefined;
afterEach(async () => server?.close());
const start = async (...args: Parameters<typeof scripted>): Promise<Scripted> => {
  server = await scripted(...args);
  return server;
};

it('sends the token, the user agent and the path as it stands', async () => {
  const { graph, seen } = await start(() => ({ body: { id: 'u1' } }));

  const reply = await graph.get("/users?$filter=displayName eq 'https://x'&$top=999&$select=id");

  expect(reply).toMatchObject({ status: 200, body: { id: 'u1' }, requestId: 'r1' });
  expect(seen[0]).toMatchObject({
    method: 'GET',
    url: '/v1.0/users?$filter=displayName%20eq%20%27https://x%27&$top=999&$select=id',
    headers: { authorization: 'Bearer token-1', 'user-agent': expect.stringContaining('NONISV|') },
  });
});

it('follows next links verbatim, headers and all', async () => {
  const { graph, seen, baseUrl } = await start(({ url }) =>
    url.includes('skiptoken')
      ? { body: { value: [3], '@odata.deltaLink': 'd' } }
      : { body: { value: [1, 2], '@odata.nextLink': `${baseUrl}/users?$skiptoken=a%2Fb&$top=1&x=%20y&$select=id` } },
  );

  const found = await all(pages(graph, '/users', { headers: { Prefer: 'p' } }));

  expect(found.map(({ value, deltaLink }) => ({ value, deltaLink }))).toEqual([
    { value: [1, 2], deltaLink: null },
    { value: [3], deltaLink: 'd' },
  ]);
  expect(seen[1]?.url).toBe('/v1.0/users?$skiptoken=a%2Fb&$top=1&x=%20y&$select=id');
  expect(seen.map(({ headers }) => headers.prefer)).toEqual(['p', 'p']);
});

it.each([
  'http://127.0.0.1:1/v1.0/users',
  'https://evil.example/v1.0/users',
  'users',
  '/../../admin',
  '//evil.example/../../../x',
])('sends no token to %s', async (link) => {
  const { graph, seen } = await start(() => ({ body: { value: [] } }));

  await expect(graph.page(link)).rejects.toMatchObject({ code: 'graph-failed', graphCode: 'foreign-link' });
  expect(seen).toEqual([]);
});

it('does not follow a redirect', async () => {
  const { graph, seen } = await start(() => ({ status: 302, headers: { Location: 'http://127.0.0.1:1/' } }));

  await expect(graph.get('/users')).rejects.toMatchObject({ status: 302 });
  expect(seen).toHaveLength(1);
});

it('throws the facts of an error, and none of its text', async () => {
  const { graph } = await start(() => graphError(403, 'Authorization_RequestDenied', 'secret Payroll.xlsx'));

  const error = await graph.get('/users/lea@contoso.example/drive?$select=id').catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({
    name: 'GraphError',
    status: 403,
    graphCode: 'Authorization_RequestDenied',
    requestId: 'inner-1',
    retryAfterS: null,
    message: 'Graph answered 403 (Authorization_RequestDenied) to GET /users/{id}/drive',
  });
  expect(JSON.stringify(error)).not.toContain('Payroll');
});

it.each<[string, number, string, number[]]>([
  ['seconds', 429, '7', [7000]],
  ['a date', 503, 'Mon, 05 Jan 2026 08:00:30 GMT', [30_000]],
  ['nothing', 429, '', [750]],
  ['nonsense', 503, 'soon', [750]],
])('waits by Retry-After in %s', async (_, status, retryAfter, expected) => {
  const { graph, slept } = await start((_seen, nth) =>
    nth === 1
      ? graphError(status, 'TooManyRequests', 'm', retryAfter ? { 'Retry-After': retryAfter } : {})
      : { body: 1 },
  );

  await expect(graph.get('/users')).resolves.toMatchObject({ body: 1 });
  expect(slept).toEqual(expected);
});

it.each([
  ['GET', 500, 2],
  ['GET', 502, 2],
  ['GET', 504, 2],
  ['GET', 501, 1],
  ['POST', 500, 1],
  ['POST', 503, 1],
  ['POST', 429, 2],
  ['DELETE', 504, 1],
] as const)('%s that got %i is sent %i times', async (method, status, times) => {
  const { graph, seen } = await start((_seen, nth) => (nth === 1 ? graphError(status, 'c') : { body: 1 }));

  await graph.call({ method, path: '/users', body: {} }).catch(() => undefined);

  expect(seen).toHaveLength(times);
});

it.each([
  ['GET', 3],
  ['POST', 1],
] as const)('%s on a cut connection is sent %i times', async (method, times) => {
  const { graph, seen } = await start((_seen, nth) => (nth < 3 ? { cut: true } : { body: 1 }));

  await graph.call({ method, path: '/users', body: {} }).catch((error: unknown) => {
    expect(error).toMatchObject({ status: 0, graphCode: 'network' });
  });

  expect(seen).toHaveLength(times);
});

it('gives up after its tries, and at once when asked to wait too long', async () => {
  const { graphWith, seen } = await start(({ url }) =>
    graphError(429, 'TooManyRequests', 'm', { 'Retry-After': url.endsWith('long') ? '3600' : '1' }),
  );

  await expect(graphWith({ maxTries: 3 }).get('/users')).rejects.toMatchObject({ status: 429, retryAfterS: 1 });
  await expect(graphWith({ maxTries: 3 }).get('/long')).rejects.toMatchObject({ retryAfterS: 3600 });
  expect(seen).toHaveLength(4);
});

it('holds back the same service while one waits, and no other', async () => {
  const order: string[] = [];
  let release: (() => void) | undefined;
  const { graphWith } = await start(({ url }, nth) => {
    order.push(url.replace('/v1.0', ''));
    return nth === 1 ? graphError(429, 'TooManyRequests', 'm', { 'Retry-After': '5' }) : { body: { value: [] } };
  });
  const graph = graphWith({ sleep: () => new Promise((resolve) => (release = resolve)) });

  const first = graph.get('/drives/a');
  while (release === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = graph.get('/drives/b');
  await graph.get('/users');
  release?.();
  await Promise.all([first, second]);

  expect(order[0]).toBe('/drives/a');
  expect(order[1]).toBe('/users');
  expect(order.slice(2).sort()).toEqual(['/drives/a', '/drives/b']);
});

it('has no more under way than allowed', async () => {
  let now = 0;
  let most = 0;
  const { graphWith } = await start(async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now -= 1;
    return { body: 1 };
  });
  const graph = graphWith({ maxConcurrent: 3 });

  await Promise.all(Array.from({ length: 20 }, (_, index) => graph.get(`/users/${index}`)));

  expect(most).toBe(3);
});

it('ends by timeout, by the caller and with the program', async () => {
  const { graphWith } = await start(() => new Promise(() => {}));
  const whole = new AbortController();
  const one = new AbortController();
  const graph = graphWith({ signal: whole.signal, maxConcurrent: 1 });

  await expect(graphWith({ timeoutMs: 20, maxTries: 1 }).get('/users')).rejects.toMatchObject({ graphCode: 'timeout' });
  const running = graph.get('/users');
  const queued = graph.get('/users', { signal: one.signal });
  one.abort();
  await expect(queued).rejects.toMatchObject({ graphCode: 'aborted' });
  whole.abort();
  await expect(running).rejects.toMatchObject({ graphCode: 'aborted' });
});

it('says so when there is no token or the body is no JSON', async () => {
  const { graphWith, graph, seen } = await start(() => ({ status: 400, headers: { 'Content-Type': 'text/html' } }));
  const tokenless = graphWith({
    getToken: async () => {
      throw new Error('AADSTS700016');
    },
  });

  await expect(tokenless.get('/users')).rejects.toMatchObject({ graphCode: 'no-token' });
  expect(seen).toHaveLength(0);
  await expect(graph.get('/users')).rejects.toMatchObject({ status: 400, graphCode: 'no-code', requestId: 'r1' });
});
