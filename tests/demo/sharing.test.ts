import { type Body, type Demo, startDemo } from './start-demo';

let demo: Demo;
let item: string;
beforeEach(async () => {
  demo = await startDemo();
  const file = demo.truth().oddlyNamed[4];
  item = `/drives/${file?.driveId}/items/${file?.itemId}`;
});
const createLink = (body: Body) => demo.call('POST', `${item}/createLink`, { body });
const permissions = async () => (await demo.all(`${item}/permissions`)).value;

it('makes a link once: the second time it is the same link with 200', async () => {
  const before = demo.truth().anonymousLinks.length;

  const first = await createLink({ type: 'view', scope: 'anonymous' });
  const second = await createLink({ type: 'view', scope: 'anonymous' });
  const editing = await createLink({ type: 'edit', scope: 'anonymous' });

  expect([first.status, second.status, editing.status]).toEqual([201, 200, 201]);
  expect(second.body.id).toBe(first.body.id);
  expect(first.body).toMatchObject({
    roles: ['read'],
    link: { scope: 'anonymous', type: 'view', webUrl: expect.stringContaining('https://') },
    shareId: expect.stringMatching(/^u!/),
  });
  expect(demo.truth().anonymousLinks).toHaveLength(before + 2);
});

it('removes a link once: the second time it is gone', async () => {
  const { id } = (await createLink({ type: 'view', scope: 'anonymous' })).body;

  const first = await demo.call('DELETE', `${item}/permissions/${id}`, { as: 'demo-fix' });
  const second = await demo.call('DELETE', `${item}/permissions/${id}`, { as: 'demo-fix' });

  expect([first.status, second.status, second.body.error.code]).toEqual([204, 404, 'itemNotFound']);
  expect((await permissions()).map((one) => one.id)).not.toContain(id);
});

it('removes a link that was there from the beginning', async () => {
  const [link] = demo.truth().anonymousLinks;

  const { status } = await demo.call(
    'DELETE',
    `/drives/${link?.driveId}/items/${link?.itemId}/permissions/${link?.permissionId}`,
    { as: 'demo-fix' },
  );

  expect(status).toBe(204);
  expect(demo.truth().anonymousLinks).not.toContainEqual(link);
});

it('heeds If-Match', async () => {
  const { id } = (await createLink({ type: 'view', scope: 'anonymous' })).body;
  const { eTag } = (await demo.call('GET', item)).body;
  await createLink({ type: 'edit', scope: 'organization' });

  const stale = await demo.call('DELETE', `${item}/permissions/${id}`, { headers: { 'if-match': eTag } });

  expect(stale.status).toBe(412);
});

it.each<[string, () => Promise<string>, Body, number]>([
  [
    'the end of an anonymous link',
    async () => (await createLink({ type: 'view', scope: 'anonymous' })).body.id,
    { expirationDateTime: '2026-04-01T00:00:00Z' },
    200,
  ],
  [
    'the end of a link for the organisation',
    async () => (await createLink({ type: 'view', scope: 'organization' })).body.id,
    { expirationDateTime: '2026-04-01T00:00:00Z' },
    400,
  ],
  [
    'the role of a link',
    async () => (await createLink({ type: 'view', scope: 'anonymous' })).body.id,
    { roles: ['write'] },
    400,
  ],
  [
    'the role of a person',
    async () =>
      (
        await demo.call('POST', `${item}/invite`, {
          body: { recipients: [{ email: 'out@fabrikam.example' }], roles: ['read'] },
        })
      ).body.value[0].id,
    { roles: ['write'] },
    200,
  ],
  ['what the library gives', async () => (await permissions())[0].id, { roles: ['read'] }, 400],
])('lets %s be changed, or not', async (_name, make, body, status) => {
  const id = await make();

  const reply = await demo.call('PATCH', `${item}/permissions/${id}`, { body });

  expect(reply.status).toBe(status);
  if (status === 200) expect((await demo.call('GET', `${item}/permissions/${id}`)).body).toMatchObject(body);
});

it('makes no anonymous link once the tenant forbids them', async () => {
  await demo.call('PATCH', '/admin/sharepoint/settings', { body: { sharingCapability: 'externalUserSharingOnly' } });

  const reply = await createLink({ type: 'view', scope: 'anonymous' });

  expect([reply.status, reply.body.error.code]).toEqual([403, 'accessDenied']);
});

it('names the members of a people link and the guest who was invited', async () => {
  const [guest] = (await demo.all("/users?$filter=userType eq 'Guest'&$top=1&$select=id,mail")).value;

  const link = (await createLink({ type: 'view', scope: 'users', recipients: [{ objectId: guest.id }] })).body;
  const [direct] = (
    await demo.call('POST', `${item}/invite`, {
      body: { recipients: [{ email: 'New@fabrikam.example' }], roles: ['write'] },
    })
  ).body.value;

  expect(link.grantedToIdentitiesV2[0].user.id).toBe(guest.id);
  expect(direct).toMatchObject({ roles: ['write'], invitation: { email: 'New@fabrikam.example' } });
  expect((await permissions()).map((one) => one.id)).toEqual(expect.arrayContaining([link.id, direct.id]));
});
