import { sendCall } from '../../src/graph/call-remedy';
import {
  createSubscription,
  deleteSubscription,
  listSubscriptions,
  renewSubscription,
  subscriptionKinds,
} from '../../src/graph/subscriptions';
import { azureToken, fixedToken } from '../../src/graph/tokens';
import { graphError, type Scripted, scripted } from './scripted-server';

let server: Scripted | undefined;
afterEach(async () => server?.close());
const now = new Date('2026-01-05T08:00:00Z');

it.each([
  ['a 429', graphError(429, 'TooManyRequests'), 2],
  ['a 500', graphError(500, 'generalException'), 1],
  ['a 503', graphError(503, 'serviceUnavailable', 'm', { 'Retry-After': '1' }), 1],
  ['a 504', graphError(504, 'timeout'), 1],
  ['a cut connection', { cut: true }, 1],
])('after %s a remedy is sent that often', async (_, answer, times) => {
  server = await scripted((_seen, nth) => (nth === 1 ? answer : { status: 204 }));
  const { graph, seen } = server;

  const sending = sendCall(graph, { method: 'DELETE', path: '/drives/d/items/i/permissions/p' });

  if (times === 2) await expect(sending).resolves.toMatchObject({ status: 204, requestId: 'r2' });
  else await expect(sending).rejects.toMatchObject({ code: 'graph-failed' });
  expect(seen).toHaveLength(times);
});

it.each([400, 403, 404, 409, 412, 423])('a %i is an answer, with Graph’s code and words', async (status) => {
  server = await scripted(() => graphError(status, 'itsCode', 'its words'));
  const { graph, seen } = server;

  const sent = await sendCall(graph, { method: 'DELETE', path: '/drives/d/items/i/permissions/p' }, { eTag: '"e1"' });

  expect(sent).toMatchObject({ status, code: 'itsCode', words: 'its words' });
  expect(seen).toHaveLength(1);
  expect(seen[0]?.headers['if-match']).toBe('"e1"');
});

it('sends the body of a plan and stays inside of Graph', async () => {
  server = await scripted(() => ({ status: 204 }));
  const { graph, seen } = server;

  await sendCall(graph, { method: 'PATCH', path: '/users/u1', body: { accountEnabled: false } });

  expect(seen[0]).toMatchObject({ method: 'PATCH', url: '/v1.0/users/u1', body: { accountEnabled: false } });
  await expect(sendCall(graph, { method: 'DELETE', path: '/../other' })).rejects.toMatchObject({
    graphCode: 'foreign-link',
  });
});

it('makes a drive subscription that hears of sharing and does not last too long', async () => {
  server = await scripted(({ body }) => ({ status: 201, body: { id: 's1', ...(body as object) } }));
  const { graph, seen } = server;

  const made = await createSubscription(graph, {
    target: { kind: 'drive', driveId: 'b!d' },
    notificationUrl: 'https://bot.example/n',
    clientState: 'secret-state',
    now,
  });

  expect(seen[0]).toMatchObject({
    headers: { prefer: 'includesecuritywebhooks' },
    body: {
      changeType: 'updated',
      resource: '/drives/b!d/root',
      notificationUrl: 'https://bot.example/n',
      clientState: 'secret-state',
    },
  });
  expect(Object.keys(made)).toEqual(['id', 'resource', 'expiresAt']);
  const minutes = (Date.parse(made.expiresAt) - now.getTime()) / 60_000;
  expect(minutes).toBe(subscriptionKinds.drive.maxLifetimeMin - 1);
});

it('renews, lists and deletes; what is gone is gone', async () => {
  server = await scripted(({ method, url }) => {
    if (url.endsWith('/gone')) return graphError(404, 'ResourceNotFound');
    if (method === 'GET')
      return { body: { value: [{ id: 's1', resource: '/users', expirationDateTime: 't', clientState: 'x' }] } };
    return method === 'PATCH' ? { body: { id: 's1' } } : { status: 204 };
  });
  const { graph, seen } = server;

  await expect(renewSubscription(graph, { id: 's1', kind: 'users', now })).resolves.toEqual({
    id: 's1',
    expiresAt: '2026-02-03T07:59:00.000Z',
  });
  await expect(renewSubscription(graph, { id: 'gone', kind: 'users', now })).resolves.toBeNull();
  await expect(listSubscriptions(graph)).resolves.toEqual([{ id: 's1', resource: '/users', expiresAt: 't' }]);
  await deleteSubscription(graph, 's1');
  await deleteSubscription(graph, 'gone');
  expect(seen.map(({ method }) => method)).toEqual(['PATCH', 'PATCH', 'GET', 'DELETE', 'DELETE']);
});

it('gives tokens', async () => {
  await expect(fixedToken('demo-read')()).resolves.toBe('demo-read');
  const ids = { tenantId: 'dece0000-0000-4000-8000-000000000001', clientId: 'dece0000-0000-4000-8000-000000000002' };
  expect(azureToken({ ...ids, secret: 's' })).toBeInstanceOf(Function);
  expect(azureToken({ ...ids, certificatePath: '/x.pem' })).toBeInstanceOf(Function);
  expect(azureToken({ ...ids, managedIdentity: true })).toBeInstanceOf(Function);
});
