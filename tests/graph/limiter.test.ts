import { setTimeout as pause } from 'node:timers/promises';
import type { Limit } from '../../src/graph/bucket';
import { interactive } from '../../src/graph/graph';
import { limitsOf, unitsOf } from '../../src/graph/limits';
import { type Scripted, scripted } from './scripted-server';

let server: Scripted | undefined;
afterEach(async () => server?.close());
const start = async (...args: Parameters<typeof scripted>): Promise<Scripted> => {
  server = await scripted(...args);
  return server;
};
const policies = '/identity/conditionalAccess/policies';
const rows = { body: { value: [] } };

it.each([
  ['directory', 'GET', '/users/delta', '$select=id', 1],
  ['directory', 'GET', '/users', '', 2],
  ['directory', 'GET', '/users', '$top=5', 1],
  ['directory', 'GET', '/groups/{id}/members', '$select=id&$top=999', 2],
  ['directory', 'GET', '/subscribedSkus', '', 3],
  ['directory', 'GET', '/organization', '$expand=x', 2],
  ['files', 'GET', '/drives/{id}/root/delta', '$select=id', 2],
  ['files', 'GET', '/drives/{id}/root/delta', 'token=abc', 1],
  ['files', 'GET', '/drives/{id}/items/{id}/permissions', '', 5],
  ['files', 'GET', '/drives/{id}/items/{id}', '$expand=permissions', 5],
  ['files', 'DELETE', '/drives/{id}/items/{id}/permissions/{id}', '', 5],
  ['files', 'GET', '/sites/{id}/drives', '', 2],
  ['files', 'GET', '/users/{id}/drive', '', 1],
  ['files', 'POST', '/drives/{id}/items/{id}/createLink', '', 2],
  ['reports', 'GET', '/auditLogs/signIns', '$top=999', 1],
] as const)('%s: %s %s?%s costs %i', (service, method, template, query, units) => {
  expect(unitsOf(service, method, template, query)).toBe(units);
});

it.each([
  [{ users: 20, licences: 20 }, 3500, 1250],
  [{ users: 500, licences: 1001 }, 5000, 2500],
  [{ users: 501, licences: 15_000 }, 8000, 3750],
  [{ users: 100_000, licences: 100_000 }, 8000, 6250],
])('a tenant of %j', (size, directory, aMinute) => {
  const limits = limitsOf(size);

  expect(limits.directory?.[0]?.units).toBe(directory);
  expect(limits.files?.[0]).toEqual({ units: aMinute, perS: 60 });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

it('asks for Conditional Access once a second, without a first refusal', async () => {
  const { graphWith, slept } = await start(() => rows);
  const graph = graphWith({ limits: () => limitsOf({ users: 1, licences: 1 }) });

  for (let n = 0; n < 4; n += 1) await graph.get(policies);

  expect(slept).toEqual([1000, 1000, 1000]);
});

it('spends what is there at once, then what comes in, and lets no other service wait', async () => {
  const { graphWith, slept } = await start(() => rows);
  const graph = graphWith({ limits: () => ({ files: [{ units: 20, perS: 10 }] }) });

  for (let n = 0; n < 6; n += 1) await graph.get('/drives/a/items/b/permissions');
  for (let n = 0; n < 6; n += 1) await graph.get('/users');

  expect(sum(slept)).toBe(3000); // 20 units were there; the fifth waits for one, the sixth until its debt is paid
});

it('stays a fiftieth behind the edge of a large budget, and spends it at its whole speed', async () => {
  const { graphWith, slept } = await start(() => rows);
  const graph = graphWith({ limits: () => ({ files: [{ units: 100, perS: 10 }] }) });

  for (let n = 0; n < 30; n += 1) await graph.get('/drives/a/items/b/permissions');

  // 150 units: 98 were there, the last may leave a debt of four; the other 48 come in at ten a second.
  expect(sum(slept)).toBe(4800);
});

it('counts every request inside a batch', async () => {
  const { graphWith, slept } = await start(({ body }) => ({
    body: {
      responses: (body as { requests: readonly { id: string }[] }).requests.map(({ id }) => ({
        id,
        status: 200,
        body: {},
      })),
    },
  }));
  const graph = graphWith({ limits: () => ({ files: [{ units: 50, perS: 10 }] }) });

  await graph.batch(Array.from({ length: 20 }, (_, n) => ({ id: `${n}`, path: `/drives/a/items/${n}/permissions` })));

  expect(sum(slept)).toBeGreaterThanOrEqual(9000);
});

it('lets whom a person waits for go first', async () => {
  const order: string[] = [];
  const { graphWith } = await start(({ url }) => {
    order.push(url.split('/').at(-1) ?? '');
    return rows;
  });
  const sleeps: (() => void)[] = [];
  const limit: Limit = { units: 1, perS: 1 };
  const graph = graphWith({
    limits: () => ({ directory: [limit] }),
    sleep: () => new Promise((resolve) => sleeps.push(resolve)),
  });

  const all = [graph.get('/users/a'), graph.get('/users/b'), graph.get('/users/c'), interactive(graph).get('/users/d')];
  let isDone = false;
  void Promise.all(all).then(() => {
    isDone = true;
  });
  while (!isDone) {
    sleeps.shift()?.();
    await pause(5);
  }

  expect(order).toEqual(['a', 'd', 'b', 'c']);
});

it('says which requests can wait', async () => {
  const { graph, seen } = await start(() => rows);

  await graph.get('/users');
  await interactive(graph).get('/users');

  expect(seen.map(({ headers }) => headers['x-ms-throttle-priority'])).toEqual(['low', undefined]);
});

it.each<[string, Record<string, string>, number]>([
  [
    'has little left in the window',
    { 'RateLimit-Limit': '1200', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '30' },
    5000,
  ],
  ['has plenty left', { 'RateLimit-Limit': '1200', 'RateLimit-Remaining': '600', 'RateLimit-Reset': '30' }, 0],
])('slows down when Graph says that it %s', async (_, headers, atLeastMs) => {
  const { graphWith, slept } = await start(() => ({ ...rows, headers }));
  const graph = graphWith({ limits: () => ({ files: [{ units: 1200, perS: 60 }] }) });

  for (let n = 0; n < 3; n += 1) await graph.get('/drives/a');

  expect(sum(slept)).toBeGreaterThanOrEqual(atLeastMs);
  if (atLeastMs === 0) expect(slept).toEqual([]);
});

it('goes at half the speed when the directory says that four fifths are used', async () => {
  const { graphWith, slept } = await start(() => ({ ...rows, headers: { 'x-ms-throttle-limit-percentage': '0.8' } }));
  const graph = graphWith({ limits: () => ({ directory: [{ units: 1, perS: 1 }] }) });

  for (let n = 0; n < 3; n += 1) await graph.get('/organization');

  expect(slept).toEqual([2000, 2000]);
});

it('whoever no longer waits for an answer takes no turn', async () => {
  const { graphWith, seen } = await start(() => rows);
  const graph = graphWith({
    limits: () => ({ directory: [{ units: 1, perS: 1 }] }),
    sleep: () => new Promise(() => undefined),
  });
  await graph.get('/users/a');
  const ending = new AbortController();
  const waiting = graph.get('/users/b', { signal: ending.signal });

  ending.abort();

  await expect(waiting).rejects.toMatchObject({ graphCode: 'aborted' });
  expect(seen).toHaveLength(1);
});
