import { type Body, type Demo, startDemo } from './start-demo';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
const get = (id: string, url: string, extra: object = {}) => ({ id, method: 'GET', url, ...extra });
const batch = (requests: readonly object[], as = 'demo-user') =>
  demo.call('POST', '/$batch', { body: { requests }, as });

it('answers each request for itself, in whatever order', async () => {
  const link = demo.truth().anonymousLinks[0];

  const { status, body } = await batch([
    get('1', `/drives/${link?.driveId}/items/${link?.itemId}/permissions`),
    get('2', '/users/nobody'),
    get('3', '/subscribedSkus', { dependsOn: ['2'] }),
    get('4', '/sites?search=*&$top=1', { dependsOn: ['1'] }),
  ]);

  const byId = new Map<string, Body>(body.responses.map((one: Body) => [one.id, one]));
  expect(status).toBe(200);
  expect(['1', '2', '3', '4'].map((id) => byId.get(id).status)).toEqual([200, 404, 424, 200]);
  expect(byId.get('1').body.value.map((one: Body) => one.id)).toContain(link?.permissionId);
  expect(byId.get('2').body.error.code).toBe('Request_ResourceNotFound');
});

it('holds each request to the rights of the caller', async () => {
  const { body } = await batch(
    [get('a', '/users?$top=1'), { id: 'b', method: 'DELETE', url: '/users/nobody' }],
    'demo-read',
  );

  expect(Object.fromEntries(body.responses.map((one: Body) => [one.id, one.status]))).toEqual({ a: 200, b: 403 });
});

it.each<[string, readonly object[]]>([
  ['nothing', []],
  ['21 requests', Array.from({ length: 21 }, (_, at) => get(String(at), '/users'))],
  ['an id twice', [get('1', '/users'), get('1', '/groups')]],
  ['a request without url', [{ id: '1', method: 'GET' }]],
  ['a body without content type', [{ id: '1', method: 'POST', url: '/users', body: {} }]],
])('refuses %s', async (_name, requests) => {
  expect((await batch(requests)).status).toBe(400);
});
