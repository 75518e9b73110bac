import { type Body, type Demo, startDemo, until } from './start-demo';
import { openWebhook, type Webhook } from './webhook';

let demo: Demo;
let webhook: Webhook;
let drive: string;
let item: string;
beforeEach(async () => {
  demo = await startDemo();
  webhook = await openWebhook();
  const file = demo.truth().oddlyNamed[4];
  drive = `drives/${file?.driveId}/root`;
  item = `/drives/${file?.driveId}/items/${file?.itemId}`;
});
afterEach(() => webhook.close());

const inMinutes = (minutes: number) => new Date(demo.at.now.getTime() + minutes * 60_000).toISOString();
const SECURITY = { prefer: 'includesecuritywebhooks' };
const subscribe = (change: Body = {}, as = 'demo-watch', headers: Record<string, string> = SECURITY) => {
  const body = {
    changeType: 'updated',
    notificationUrl: webhook.url,
    resource: drive,
    expirationDateTime: inMinutes(600),
    clientState: 's3',
    ...change,
  };
  return demo.call('POST', '/subscriptions', { body, as, headers });
};
const share = (type = 'view') => demo.call('POST', `${item}/createLink`, { body: { type, scope: 'anonymous' } });

it('tells within moments that something in the drive changed, and no more than that', async () => {
  const { status, body } = await subscribe();

  await share();
  const told = await until(() => webhook.received[0]);

  expect(status).toBe(201);
  expect(told).toMatchObject({
    subscriptionId: body.id,
    changeType: 'updated',
    resource: drive,
    clientState: 's3',
    tenantId: 'dece0000-0000-4000-8000-000000000001',
  });
  expect(JSON.stringify(told)).not.toContain(item.split('/').at(-1));
});

it('tells of a changed permission only a subscription that asked for it', async () => {
  const plain = (await subscribe({ clientState: 'plain' }, 'demo-watch', {})).body;
  const security = (await subscribe()).body;

  await share();
  await until(() => webhook.received.length === 1);
  await demo.call('POST', `/demo${item}/rename`, { body: { name: 'renamed.docx' } });
  await until(() => webhook.received.length === 3);

  expect(webhook.received.map((one) => one.subscriptionId)).toEqual([security.id, plain.id, security.id]);
});

it('tells of users what the subscription asked for', async () => {
  await subscribe({ resource: '/users', changeType: 'updated,deleted' }, 'demo-read');
  const [, , , , user] = (await demo.all('/users?$top=999')).value;

  await demo.call('PATCH', `/users/${user.id}`, { body: { jobTitle: 'X' } });
  await demo.call('DELETE', `/users/${user.id}`);
  await until(() => webhook.received.length === 2);

  expect(webhook.received.map((one) => [one.changeType, one.resource, one.resourceData.id])).toEqual([
    ['updated', `Users/${user.id}`, user.id],
    ['deleted', `Users/${user.id}`, user.id],
  ]);
});

it('tries again when the endpoint does not take it', async () => {
  await subscribe();
  webhook.refuse = 1;

  await share();

  expect(await until(() => webhook.received[0])).toMatchObject({ resource: drive });
});

it('says nothing after the end, and lets a subscription be renewed before', async () => {
  const { id } = (await subscribe({ expirationDateTime: inMinutes(60) })).body;
  const other = (await subscribe({ clientState: 'other', expirationDateTime: inMinutes(60) })).body;
  const renewed = await demo.call('PATCH', `/subscriptions/${id}`, {
    as: 'demo-watch',
    body: { expirationDateTime: inMinutes(600) },
  });
  demo.at.now = new Date(demo.at.now.getTime() + 61 * 60_000);

  await share();
  await until(() => webhook.received[0]);

  expect(renewed.status).toBe(200);
  expect(webhook.received.map((one) => one.subscriptionId)).toEqual([id]);
  expect((await demo.call('GET', `/subscriptions/${other.id}`, { as: 'demo-watch' })).status).toBe(404);
});

it('asks for a new authorisation at the lifecycle address', async () => {
  const { id } = (await subscribe({ lifecycleNotificationUrl: webhook.url })).body;

  await demo.call('POST', `/demo/subscriptions/${id}/ask-to-reauthorize`);
  const told = await until(() => webhook.received[0]);
  const reply = await demo.call('POST', `/subscriptions/${id}/reauthorize`, { as: 'demo-watch' });

  expect(told).toMatchObject({ lifecycleEvent: 'reauthorizationRequired', subscriptionId: id });
  expect(reply.status).toBe(204);
});

it.each<[string, Body, string, number]>([
  ['too long for a drive', { expirationDateTime: '2026-05-01T00:00:00Z' }, 'demo-watch', 400],
  ['already over', { expirationDateTime: '2026-03-01T00:00:00Z' }, 'demo-watch', 400],
  ['too long for users', { resource: 'users', expirationDateTime: '2026-03-31T09:01:00Z' }, 'demo-read', 400],
  ['deletions in a drive', { changeType: 'deleted' }, 'demo-watch', 400],
  ['a long client state', { clientState: 'x'.repeat(129) }, 'demo-watch', 400],
  ['policies', { resource: 'identity/conditionalAccess/policies' }, 'demo-user', 400],
  ['an endpoint that is not there', { notificationUrl: 'http://127.0.0.1:9/none' }, 'demo-watch', 400],
  ['a drive without the right to write', {}, 'demo-read', 403],
  ['users without the right to read them', { resource: 'users' }, 'demo-watch', 403],
  ['a drive that does not exist', { resource: 'drives/b!none/root' }, 'demo-watch', 404],
])('refuses %s', async (_name, change, as, status) => {
  expect((await subscribe(change, as)).status).toBe(status);
});

it('refuses an endpoint that gives back something else than the token', async () => {
  const liar = await openWebhook((token) => `${token}!`);

  const reply = await subscribe({ notificationUrl: liar.url });
  liar.close();

  expect([reply.status, reply.body.error.code]).toEqual([400, 'ValidationError']);
});

it('shows a subscription only to the app that made it', async () => {
  const { id } = (await subscribe()).body;

  const lists = await Promise.all(
    ['demo-watch', 'demo-read', 'demo-user'].map((as) => demo.all('/subscriptions', { as })),
  );
  const foreign = await demo.call('DELETE', `/subscriptions/${id}`, { as: 'demo-fix' });
  const own = await demo.call('DELETE', `/subscriptions/${id}`, { as: 'demo-watch' });

  expect(lists.map(({ value }) => value.length)).toEqual([1, 0, 0]);
  expect([foreign.status, own.status]).toEqual([404, 204]);
});
