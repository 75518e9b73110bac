import { type Demo, startDemo } from './start-demo';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});

it.each([
  ['/users', 3, 240],
  ['/users?$top=999', 1, 240],
  ['/users?$top=50&$select=id', 5, 240],
  ['/users/delta?$select=id', 3, 240],
  ['/reports/authenticationMethods/userRegistrationDetails?$top=100', 3, 240],
])('pages %s', async (path, pages, count) => {
  const read = await demo.all(path);

  expect(read.pages).toBe(pages);
  expect(new Set(read.value.map(({ id }) => id)).size).toBe(count);
});

it.each<[string, (user: Record<string, unknown>) => boolean]>([
  ["userType eq 'Guest'", (user) => user.userType === 'Guest'],
  [
    "userType eq 'Member' and accountEnabled eq false",
    (user) => user.userType === 'Member' && user.accountEnabled === false,
  ],
  ["startswith(displayName,'sTella')", (user) => user.displayName === 'Stella Staff'],
  [
    "(department eq 'Legal' or department eq 'Sales') and not startswith(givenName,'a')",
    (user) => ['Legal', 'Sales'].includes(String(user.department)) && !/^a/i.test(String(user.givenName)),
  ],
  [
    "id in ('dece0000-0000-4000-8000-0000000000a1', 'dece0000-0000-4000-8000-0000000000b1')",
    (user) => /(a1|b1)$/.test(String(user.id)) && String(user.id).startsWith('dece'),
  ],
  [
    'signInActivity/lastSignInDateTime le 2026-02-01T00:00:00Z',
    (user) =>
      String((user.signInActivity as { lastSignInDateTime?: string } | null)?.lastSignInDateTime ?? 'x') <=
      '2026-02-01T00:00:00Z',
  ],
])('filters users by %s', async (filter, wanted) => {
  const fields = 'id,displayName,givenName,department,userType,accountEnabled,signInActivity';
  const everyone = await demo.all(`/users?$select=${fields}`);

  const found = await demo.all(`/users?$select=${fields}&$filter=${encodeURIComponent(filter)}`);

  expect(found.value.length).toBeGreaterThan(0);
  expect(found.value).toEqual(everyone.value.filter(wanted));
});

it.each([
  ['GET', '/users?$top=1000', 400, 'Request_UnsupportedQuery'],
  ['GET', '/users?$top=0', 400, 'Request_UnsupportedQuery'],
  ['GET', "/users?$filter=userType == 'Guest'", 400, 'BadRequest'],
  ['GET', '/users/delta?$top=5', 400, 'Request_UnsupportedQuery'],
  ['GET', '/users/nobody@contoso.example', 404, 'Request_ResourceNotFound'],
  ['GET', '/nothing/here', 404, 'BadRequest'],
  ['PUT', '/users', 405, 'Request_BadRequest'],
  ['GET', '/drives/b!unknown', 404, 'itemNotFound'],
  ['GET', '/groups/none', 404, 'Request_ResourceNotFound'],
  ['GET', '/users/delta?$deltatoken=made-up', 410, 'SyncStateNotFound'],
])('answers %s %s with %i %s', async (method, path, status, code) => {
  const reply = await demo.call(method, path, { headers: { 'client-request-id': 'mine' } });

  expect([reply.status, reply.body.error.code]).toEqual([status, code]);
  expect(reply.body.error.innerError).toMatchObject({ 'request-id': expect.any(String), 'client-request-id': 'mine' });
  expect(reply.headers.get('request-id')).toBe(reply.body.error.innerError['request-id']);
});

it('finds a user by id, by name and in quotes', async () => {
  const paths = [
    '/users/dece0000-0000-4000-8000-0000000000a1',
    '/users/Stella.Staff@contoso.example',
    "/users('stella.staff@contoso.example')",
  ];

  const replies = await Promise.all(paths.map((path) => demo.call('GET', `${path}?$select=displayName`)));

  for (const { body } of replies) expect(body).toMatchObject({ displayName: 'Stella Staff' });
});

it('walks a OneDrive the way a client does', async () => {
  const drive = (await demo.call('GET', '/users/stella.staff@contoso.example/drive')).body;
  const top = (await demo.all(`/drives/${drive.id}/root/children`)).value;
  const folder = top.find((item) => item.folder?.childCount > 0);
  const below = (await demo.all(`/drives/${drive.id}/items/${folder.id}/children?$top=2`)).value;

  expect(drive).toMatchObject({ driveType: 'business', owner: { user: { displayName: 'Stella Staff' } } });
  expect(below).toHaveLength(folder.folder.childCount);
  for (const item of below)
    expect(item.parentReference).toMatchObject({ id: folder.id, path: expect.stringContaining('/root:/') });
});

it('has no OneDrive for a guest', async () => {
  const [guest] = (await demo.all("/users?$filter=userType eq 'Guest'&$top=1")).value;

  const reply = await demo.call('GET', `/users/${guest.id}/drive`);

  expect([reply.status, reply.body.error.code]).toEqual([404, 'ResourceNotFound']);
});
