import { parseFaults } from '../../src/demo';
import { type Body, startDemo, until } from './start-demo';
import { openWebhook, type Webhook } from './webhook';

it.each<[string, Record<string, number>]>([
  ['', {}],
  ['429:0.05, cut:1', { 429: 0.05, cut: 1 }],
])('reads "%s"', (text, rates) => {
  expect(Object.fromEntries(parseFaults(text))).toEqual(rates);
});

it.each(['429', '429:', '429:2', 'cut:-1', 'cut:x', 'fire:0.5'])('refuses "%s" and says what is allowed', (text) => {
  expect(() => parseFaults(text)).toThrow(
    /429, 503, batch429, cut, slow, delta410, dup-notify, lose-notify, 429-silent, 500, 504, late-notify/,
  );
});

it.each<[string, string, number, string | null]>([
  ['429:1', '/users', 429, '1'],
  ['429:1', '/identity/conditionalAccess/policies', 429, null],
  ['503:1', '/users', 503, '1'],
  ['429-silent:1', '/users', 429, null],
  ['500:1', '/users', 500, null],
  ['504:1', '/users', 504, null],
  ['delta410:1', '/users/delta?$deltatoken=latest', 410, null],
])('%s on %s', async (faults, path, status, retryAfter) => {
  const demo = await startDemo({ faults });

  const reply = await demo.call('GET', path, { as: 'demo-read' });
  const person = await demo.call('GET', path);

  expect([reply.status, reply.headers.get('retry-after')]).toEqual([status, retryAfter]);
  expect(person.status).toBe(200);
});

it('throttles single requests inside a batch', async () => {
  const demo = await startDemo({ faults: 'batch429:0.5' });
  const requests = Array.from({ length: 20 }, (_, at) => ({ id: String(at), method: 'GET', url: '/users?$top=1' }));

  const { status, body } = await demo.call('POST', '/$batch', { as: 'demo-read', body: { requests } });

  const throttled = body.responses.filter((one: Body) => one.status === 429);
  expect(status).toBe(200);
  expect(throttled.length).toBeGreaterThan(3);
  expect(throttled.length).toBeLessThan(17);
  for (const one of throttled) expect(one.headers['Retry-After']).toBe('1');
});

it('cuts the line after the work is done', async () => {
  const demo = await startDemo({ faults: 'cut:1' });
  const link = demo.truth().anonymousLinks[0];

  const reply = demo.call(
    'DELETE',
    `/drives/${link?.driveId}/items/${link?.itemId}/permissions/${link?.permissionId}`,
    { as: 'demo-fix' },
  );

  await expect(reply).rejects.toThrow();
  expect(demo.truth().anonymousLinks).not.toContainEqual(link);
});

async function tellOnce(faults: string, webhook: Webhook, clientState: string): Promise<void> {
  const demo = await startDemo({ faults });
  const expirationDateTime = '2026-03-03T00:00:00Z';
  const body = {
    changeType: 'updated',
    notificationUrl: webhook.url,
    resource: 'users',
    expirationDateTime,
    clientState,
  };
  await demo.call('POST', '/subscriptions', { body });
  await demo.call('PATCH', '/users/stella.staff@contoso.example', { body: { jobTitle: 'X' } });
}

it('tells twice, or not at all, when asked to', async () => {
  const webhook = await openWebhook();

  await tellOnce('lose-notify:1', webhook, 'lost');
  await tellOnce('dup-notify:1', webhook, 'doubled');
  await until(() => webhook.received.length >= 2);
  await tellOnce('', webhook, 'plain');
  await until(() => webhook.received.some((one) => one.clientState === 'plain'));

  expect(webhook.received.map((one) => one.clientState)).toEqual(['doubled', 'doubled', 'plain']);
  webhook.close();
});

it('waits as long as it was told', async () => {
  const demo = await startDemo({ latencyMs: 40 });
  const before = performance.now();

  await demo.call('GET', '/users?$top=1');

  expect(performance.now() - before).toBeGreaterThanOrEqual(39);
});

it('keeps the bot to a quota, and nobody else', async () => {
  const demo = await startDemo({ quotaPerS: 3 });
  const ask = (as: string) => demo.call('GET', '/users?$top=1', { as }).then(({ status }) => status);

  expect(await Promise.all(Array.from({ length: 20 }, () => ask('demo-read')))).toContain(429);
  expect(await ask('demo-user')).toBe(200);
});
